import BoardDomain

extension RegisterEditing {
    /// Says a whole list anew where it differs; an empty one says nothing.
    ///
    /// - Parameter column: the file's column, which a fault names.
    /// - Throws: `EntryFault` when this same change has given the subject another list.
    func list(_ table: Table, of key: Int, as values: [SQLValue], column: String) throws -> Recorded {
        let values = values.enumerated().filter { !values[..<$0.offset].contains($0.element) }.map(\.element)
        guard !values.isEmpty else { return .unchanged }
        let old = try listed(table, of: key)
        let subject = Subject(table: table.name, key: [.integer(key)])
        guard values != old else {
            stated.insert(subject)
            return .unchanged
        }
        guard !stated.contains(subject) else {
            throw EntryFault(
                column: column, value: values.map(\.printed).joined(separator: "; "),
                expectation: "the same list as in the row before that names the same")
        }
        stated.insert(subject)
        for (offset, value) in values.enumerated() {
            try insert(into: table, [.integer(key), .integer(offset + 1), value])
        }
        return .changed([column])
    }

    private func listed(_ table: Table, of key: Int) throws -> [SQLValue] {
        let subject = table.key[0]
        var values: [SQLValue] = []
        try sql(
            """
            SELECT * FROM \(table.name) WHERE \(subject) = ?1
            AND change = (SELECT max(change) FROM \(table.name) WHERE \(subject) = ?1) ORDER BY place
            """
        ).each([.integer(key)]) { values.append($0.value(3)) }
        return values
    }

    /// Adds a dated row, such as a note, unless the very same is there.
    ///
    /// - Parameter said: the columns after the place.
    func add(
        _ said: [SQLValue], to table: Table, of key: Int, on day: Day, column: String
    ) throws -> Recorded {
        let subject: [SQLValue] = [.integer(key), SQLValue(day)]
        let condition = "\(table.key[0]) = ? AND \(table.key[1]) = ?"
        var places = 0
        var isThere = false
        try sql("SELECT * FROM \(table.name) WHERE \(condition)").each(subject) { cells in
            places = max(places, cells.integer(3))
            isThere = isThere || (4..<cells.count).map(cells.value) == said
        }
        guard !isThere else { return .unchanged }
        try insert(into: table, subject + [.integer(places + 1)] + said)
        return .changed([column])
    }
}

extension Recorded {
    /// As one column of a larger entry sees it: something new in it is a change to the whole.
    func asPart(of column: String) -> Recorded {
        switch self {
        case .new: .changed([column])
        case .changed, .unchanged: self
        }
    }
}
