package import Composition
import TOMLKit

/// A pack definition from its text, or every fault in it at once, one sentence each.
///
/// - Parameter file: what the sentences call it.
/// - Throws: `Refusal` of kind `wrongInput`.
package func readDefinition(_ text: String, named file: String) throws -> PackDefinition {
    var reader = DefinitionReader(file: file)
    let definition = reader.definition(in: DefinitionTable(path: "", values: try parse(text, named: file)))
    guard let definition, reader.faults.isEmpty else {
        throw Refusal(.wrongInput, reader.faults.joined(separator: "\n"))
    }
    return definition
}

private func parse(_ text: String, named file: String) throws -> TOMLTable {
    // TOML forbids the character, and the parser would stop at it without a word.
    if let line = text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(where: {
        $0.contains("\0")
    }) {
        throw Refusal(.wrongInput, "\(file): line \(line + 1) holds a character that no text has.")
    }
    do {
        return try TOMLTable(string: text)
    } catch let fault as TOMLParseError {
        let place = fault.source.begin
        throw Refusal(
            .wrongInput,
            "\(file): line \(place.line), column \(place.column) is not TOML: \(fault.description)")
    }
}
