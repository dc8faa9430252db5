package import Composition

/// A pack definition from its text, or every fault in it at once, one sentence each.
///
/// - Parameter file: what the sentences call it.
/// - Throws: `Refusal` of kind `wrongInput`.
package func readDefinition(_ text: String, named file: String) throws -> PackDefinition {
    var reader = DefinitionReader(file: file)
    let definition = reader.definition(
        in: DefinitionTable(path: "", values: try parseTOML(text, named: file)))
    guard let definition, reader.faults.isEmpty else {
        throw Refusal(.wrongInput, reader.faults.joined(separator: "\n"))
    }
    return definition
}
