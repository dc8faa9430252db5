package import Composition
import Foundation

/// A pack definition with the text it was read from, which is sealed with every edition made by it.
package struct DefinitionFile: Sendable {
    package let name: String
    package let text: String
    package let definition: PackDefinition
}

extension Assembly {
    /// By the path of a file, or by name: in the settings' folder first, then among those that travel in the program.
    package func definition(named name: String) throws -> DefinitionFile {
        if name.hasSuffix(".toml") { return try file(at: name, named: (name as NSString).lastPathComponent) }
        if let folder = settings.reports, FileManager.default.fileExists(atPath: "\(folder)/\(name).toml") {
            return try file(at: "\(folder)/\(name).toml", named: name)
        }
        guard let bytes = EmbeddedFiles.bytes(of: "reports/\(name).toml") else {
            let known = EmbeddedFiles.paths.filter { $0.hasPrefix("reports/") }.map {
                $0.dropFirst(8).dropLast(5)
            }
            throw Refusal(
                .usage, "There is no pack definition \(name): there are \(known.joined(separator: ", ")).")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return DefinitionFile(name: name, text: text, definition: try readDefinition(text, named: name))
    }

    /// The definition of a pack, and that of the mail it goes out with.
    func definitions(named name: String) throws -> (DefinitionFile, DefinitionFile) {
        let pack = try pack(named: name)
        return (pack, try covering(of: pack))
    }

    /// The definition of a pack; a covering mail's makes none.
    func pack(named name: String) throws -> DefinitionFile {
        let file = try definition(named: name)
        guard !file.definition.isCovering else {
            throw Refusal(
                .usage,
                "\(name) makes a covering mail and no pack: name the definition of a pack that it covers.")
        }
        return file
    }

    /// The definition of the mail that a pack goes out with.
    func covering(of pack: DefinitionFile) throws -> DefinitionFile {
        let name = pack.definition.covering
        let refused = "\(pack.name): covering is “\(name)”"
        let file: DefinitionFile
        do {
            file = try definition(named: name)
        } catch let refusal as Refusal where refusal.kind == .usage {
            throw Refusal(.wrongInput, "\(refused). \(refusal.sentence)")
        }
        guard file.definition.isCovering else {
            let kinds = SectionKind.allCases.filter(\.isMail).map { "“\($0.rawValue)”" }.joined(
                separator: " or ")
            throw Refusal(
                .wrongInput,
                "\(refused), which makes a pack: a covering mail is one section of kind \(kinds).")
        }
        return file
    }

    private func file(at path: String, named name: String) throws -> DefinitionFile {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Refusal(.world, "The pack definition \(path) cannot be read.")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return DefinitionFile(name: name, text: text, definition: try readDefinition(text, named: name))
    }
}
