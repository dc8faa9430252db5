import TOMLKit

/// One table of a definition and where it stands in the file.
struct DefinitionTable {
    /// Such as `rules.plan`, or `section[3]` for the third section; empty for the file itself.
    let path: String
    let values: TOMLTable

    func path(to key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
    func holds(_ key: String) -> Bool { values[key] != nil }
}

extension TOMLType {
    /// What a secretary would call it.
    var words: String {
        switch self {
        case .table: "a table"
        case .array: "a list"
        case .string: "text"
        case .int: "a whole number"
        case .double: "a number with a decimal point"
        case .bool: "true or false"
        case .date: "a date"
        case .time: "a time"
        case .dateTime: "a date and time"
        }
    }
}
