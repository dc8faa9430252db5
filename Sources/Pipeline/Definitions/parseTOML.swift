import TOMLKit

/// The table that a TOML file is, or a refusal with the line and column of its first fault.
func parseTOML(_ text: String, named file: String) throws -> TOMLTable {
    if let stumble = Stumble(in: text) { throw notTOML(file, stumble.line, stumble.column, stumble.why) }
    do {
        return try TOMLTable(string: text)
    } catch let fault as TOMLParseError {
        throw notTOML(file, fault.source.begin.line, fault.source.begin.column, fault.description)
    }
}

private func notTOML(_ file: String, _ line: Int, _ column: Int, _ why: String) -> Refusal {
    let words = why.split(whereSeparator: \.isNewline).joined(separator: " ")
    return Refusal(.wrongInput, "\(file): line \(line), column \(column) is not TOML: \(words).")
}
