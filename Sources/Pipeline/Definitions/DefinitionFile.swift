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

    private func file(at path: String, named name: String) throws -> DefinitionFile {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw Refusal(.world, "The pack definition \(path) cannot be read.")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return DefinitionFile(name: name, text: text, definition: try readDefinition(text, named: name))
    }
}
