import BoardDomain
import GRDB

/// A column and what stands in it.
typealias Cells = KeyValuePairs<String, (any DatabaseValueConvertible)?>

extension RegisterEdit {
    /// The row that names a thing, added where there is none.
    func identity(_ table: String, _ owner: (column: String, id: Int64)?, _ column: String, _ name: String) throws
        -> (id: Int64, isNew: Bool)
    {
        if let id = try find(table, owner, column, name) { return (id, false) }
        let columns = [owner?.column, column, "change"].compactMap { $0 }
        var arguments: [(any DatabaseValueConvertible)?] = []
        if let owner { arguments.append(owner.id) }
        arguments += [name, try changeID()]
        try insert(table, columns, arguments)
        known[Known(table: table, owner: owner?.id ?? 0, name: name)] = db.lastInsertedRowID
        return (db.lastInsertedRowID, true)
    }

    func find(_ table: String, _ owner: (column: String, id: Int64)?, _ column: String, _ name: String) throws -> Int64? {
        let key = Known(table: table, owner: owner?.id ?? 0, name: name)
        if let id = known[key] { return id }
        let narrowed = owner.map { "\($0.column) = \($0.id) AND " } ?? ""
        let statement = try db.cachedStatement(sql: "SELECT id FROM \(table) WHERE \(narrowed)\(column) = ?")
        let id = try Int64.fetchOne(statement, arguments: [name])
        if let id { known[key] = id }
        return id
    }

    /// Adds a statement about a thing where it differs from the newest one. A blank cell says nothing: what was
    /// known stays known.
    ///
    /// - Parameters:
    ///   - names: what each column is called in a file, where that differs.
    ///   - exact: columns that follow from others, for which blank means blank.
    /// - Throws: `EntryFault` where this same edit already said otherwise.
    func state(
        _ table: String, _ keys: Cells, _ values: Cells, named names: [String: String] = [:],
        exact: Set<String> = []
    ) throws -> Recorded {
        let where_ = keys.map { "\($0.key) = ?" }.joined(separator: " AND ")
        let columns = values.map(\.key)
        let statement = try db.cachedStatement(
            sql: "SELECT change, \(columns.joined(separator: ", ")) FROM \(table) WHERE \(where_) ORDER BY change DESC LIMIT 1")
        let newest = try Row.fetchOne(statement, arguments: StatementArguments(keys.map(\.value)))
        guard let newest else {
            try append(table, keys, columns, values.map { $0.value?.databaseValue ?? .null })
            return .new
        }
        let wanted = values.enumerated().map { index, cell -> DatabaseValue in
            let value = cell.value?.databaseValue ?? .null
            let isBlank = value.isNull || String.fromDatabaseValue(value) == ""
            return isBlank && !exact.contains(cell.key) ? newest[index + 1] : value
        }
        let differing = columns.indices.filter { (newest[$0 + 1] as DatabaseValue) != wanted[$0] }
        guard !differing.isEmpty else { return .unchanged }
        let differingNames = differing.map { names[columns[$0]] ?? columns[$0] }
        if belongsToThisEdit(newest[0]) {
            let shown = values[values.index(values.startIndex, offsetBy: differing[0])].value
            throw EntryFault(
                column: differingNames[0], value: shown.map { "\($0)" } ?? "",
                expectation: "the same as an earlier row of this file gives for it")
        }
        try append(table, keys, columns, wanted)
        return .changed(differingNames)
    }

    private func append(_ table: String, _ keys: Cells, _ columns: [String], _ values: [DatabaseValue]) throws {
        try insert(
            table, keys.map(\.key) + ["change"] + columns, keys.map(\.value) + [try changeID()] + values)
    }

    func insert(_ table: String, _ columns: [String], _ arguments: [(any DatabaseValueConvertible)?]) throws {
        let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        let statement = try db.cachedStatement(
            sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))")
        try statement.execute(arguments: StatementArguments(arguments))
    }
}

/// What several statements of one entry amount to.
func together(_ parts: [Recorded]) -> Recorded {
    if parts.contains(.new), parts.first == .new { return .new }
    var columns: [String] = []
    for part in parts {
        switch part {
        case .new: columns.append("")
        case .changed(let names): columns += names
        case .unchanged: continue
        }
    }
    let named = columns.filter { !$0.isEmpty }
    return columns.isEmpty ? .unchanged : .changed(named.isEmpty ? ["addition"] : named)
}

/// Several words in one column, one a line.
func lines(_ words: [String]) -> String { words.joined(separator: "\n") }
