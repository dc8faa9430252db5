import BoardDomain
import Composition
import Foundation
package import PDFRenderer
package import PackLedger

/// The type that a pack's PDF is set in: the fonts as they were read, and what an edition keeps of them, so that it can
/// be set again when the files have changed.
package struct PackType: Sendable {
    package let typography: Typography
    package let sealed: Sealing.Typography

    /// - Throws: `Refusal`, which names the file and what is wrong with it.
    init(_ settings: [FontSettings]) throws {
        var fonts: [[UInt8]] = []
        var lines: [String] = []
        var families: [Typography.Family] = []
        for family in settings {
            let regular = try Self.read(family.regular)
            lines.append(Self.line("regular", family.regular))
            fonts.append(regular.bytes)
            let bold = try family.bold.map { try Self.read($0) }
            if let bold, let file = family.bold {
                lines.append(Self.line("bold", file))
                fonts.append(bold.bytes)
            }
            families.append(Typography.Family(regular: regular.font, bold: bold?.font))
        }
        guard let first = families.first else { throw Refusal(.wrongInput, "No font is named for PDF.") }
        typography = Typography(first, lending: Array(families.dropFirst()))
        sealed = Sealing.Typography(text: Array((lines.joined(separator: "\n") + "\n").utf8), fonts: fonts)
    }

    /// What an edition was set in, from what it keeps.
    init(sealed: Sealing.Typography) throws {
        let lines = String(decoding: sealed.text, as: UTF8.self).split(separator: "\n")
        var families: [(regular: FontFile, bold: FontFile?)] = []
        for (line, bytes) in zip(lines, sealed.fonts) {
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3, let number = Int(parts[1]), lines.count == sealed.fonts.count else {
                throw Refusal(.wrongInput, "What an edition keeps of its fonts makes no sense.")
            }
            let font = try Self.open(bytes, number: number, path: String(parts[2]))
            if parts[0] == "bold", let last = families.popLast() {
                families.append((last.regular, font))
            } else {
                families.append((font, nil))
            }
        }
        let made = families.map { Typography.Family(regular: $0.regular, bold: $0.bold) }
        guard let first = made.first else { throw Refusal(.wrongInput, "An edition keeps no font.") }
        typography = Typography(first, lending: Array(made.dropFirst()))
        self.sealed = sealed
    }

    /// Without its folder, which may be another on another machine.
    private static func line(_ weight: String, _ file: FontSettings.File) -> String {
        "\(weight) \(file.number) \((file.path as NSString).lastPathComponent)"
    }

    private static func read(_ file: FontSettings.File) throws -> (font: FontFile, bytes: [UInt8]) {
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw Refusal(
                .world,
                "The font \(file.path) cannot be read: install Debian's fonts-liberation2 and fonts-dejavu-core, or name others in [[pdf.font]]."
            )
        }
        let bytes = [UInt8](data)
        return (try open(bytes, number: file.number, path: file.path), bytes)
    }

    private static func open(_ bytes: [UInt8], number: Int, path: String) throws -> FontFile {
        do throws(FontFault) {
            return try FontFile(bytes, face: number)
        } catch {
            throw Refusal(.wrongInput, "The font \(path) is not used. \(error.sentence)")
        }
    }
}

extension Assembly {
    /// The type for a pack by a definition; nil, and no font is read, for one that is not made as PDF.
    func type(for definition: PackDefinition) throws -> PackType? {
        definition.formats.contains(.pdf) ? try PackType(settings.fonts) : nil
    }
}
