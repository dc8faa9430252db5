import Foundation
import Intake
import Testing

@Suite("The page on importing")
struct ImportingPageSpecs {
    /// The text under the heading of one kind.
    private func section(of kind: SheetKind) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/importing.md"), encoding: .utf8)
        let start = try #require(page.range(of: "\n### \(kind.rawValue)\n"))
        let rest = page[start.upperBound...]
        return String(rest[..<(rest.range(of: "\n##")?.lowerBound ?? rest.endIndex)])
    }

    @Test("names every column, in bold where it must be there", arguments: SheetKind.allCases)
    func columns(kind: SheetKind) throws {
        let text = try section(of: kind)
        let end = text.range(of: "\n\n")?.lowerBound ?? text.endIndex
        let names = text[..<end].split { $0 == "," || $0.isWhitespace }.map(String.init).filter { $0 != "or" }
        let plain: [String] = names.map { $0.replacing("**", with: "") }
        let bold: [String] = names.filter { $0.hasPrefix("**") }.map { $0.replacing("**", with: "") }
        let columns: [String] = kind.columns.map(\.name)
        let required: [String] = kind.required.joined().map(\.name)
        #expect(Set(plain) == Set(columns))
        #expect(Set(bold) == Set(required))
    }

    @Test("names every other header that is understood", arguments: SheetKind.allCases)
    func synonyms(kind: SheetKind) throws {
        let text = try section(of: kind).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for (column, headers) in kind.spellings {
            #expect(text.contains(headers.joined(separator: ", ") + " (\(column.name))"))
        }
    }
}
