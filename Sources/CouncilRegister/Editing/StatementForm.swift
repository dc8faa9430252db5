import BoardDomain

/// A table that restates something known by its key, with the columns of the file that its own columns come from.
struct StatementForm {
    let table: Table
    /// One name for each column after the change and the key, as the file's header has it.
    let fileColumns: [String]

    init(_ table: Table, says fileColumns: [String]) {
        self.table = table
        self.fileColumns = fileColumns
    }

    /// The file columns in which two statements differ, each once.
    func differences(_ left: [SQLValue], _ right: [SQLValue]) -> [String] {
        var names: [String] = []
        for (name, pair) in zip(fileColumns, zip(left, right)) where pair.0 != pair.1 && !names.contains(name)
        {
            names.append(name)
        }
        return names
    }
}

extension RegisterEditing {
    /// What was last said of a subject, without change and key; nil when nothing was.
    func latest(_ table: Table, of key: [SQLValue]) throws -> [SQLValue]? {
        let condition = table.subject.map { "\($0) = ?" }.joined(separator: " AND ")
        return try sql("SELECT * FROM \(table.name) WHERE \(condition) ORDER BY change DESC LIMIT 1")
            .first(key) { cells in (Int32(key.count + 1)..<cells.count).map(cells.value) }
    }

    /// Says something of a subject, its blanks filled from what was said before.
    func restate(_ form: StatementForm, of key: [SQLValue], as said: [SQLValue]) throws -> Recorded {
        let old = try latest(form.table, of: key)
        return try state(form, of: key, as: filled(said, from: old), over: old)
    }

    /// A blank says nothing: what stood there stands.
    func filled(_ said: [SQLValue], from old: some Collection<SQLValue>) -> [SQLValue] {
        zip(said, old).map { $0 == .null ? $1 : $0 }
    }

    func filled(_ said: [SQLValue], from old: [SQLValue]?) -> [SQLValue] {
        old.map { filled(said, from: $0[...]) } ?? said
    }

    /// Adds a statement where it differs from the one in force.
    ///
    /// - Throws: `EntryFault` when this same change has said otherwise of the subject.
    func state(
        _ form: StatementForm, of key: [SQLValue], as said: [SQLValue], over old: [SQLValue]?
    ) throws -> Recorded {
        let subject = Subject(table: form.table.name, key: key)
        let differing = old.map { form.differences(said, $0) } ?? []
        if let column = differing.first, let old, stated.contains(subject) {
            throw contradiction(form, column, said, old)
        }
        stated.insert(subject)
        guard old == nil || !differing.isEmpty else { return .unchanged }
        try insert(into: form.table, key + said)
        return old == nil ? .new : .changed(differing)
    }

    private func contradiction(
        _ form: StatementForm, _ column: String, _ said: [SQLValue], _ old: [SQLValue]
    ) -> EntryFault {
        func printed(_ values: [SQLValue]) -> String {
            zip(form.fileColumns, values).filter { $0.0 == column && $0.1 != .null }.map(\.1.printed)
                .joined(separator: " ")
        }
        let before = printed(old)
        return EntryFault(
            column: column, value: printed(said),
            expectation: before.isEmpty
                ? "a blank, as in the row before that names the same" : "\(before), as the row before has it")
    }
}
