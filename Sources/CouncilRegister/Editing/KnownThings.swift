import BoardDomain

/// How an entry's codes are found in the register, and what a fault says when they are not.
extension RegisterEditing {
    func find(_ table: Table, _ key: [SQLValue]) throws -> Int? {
        let subject = Subject(table: table.name, key: key)
        if let id = known[subject] { return id }
        let condition = table.unique.map { "\($0) = ?" }.joined(separator: " AND ")
        let id = try sql("SELECT id FROM \(table.name) WHERE \(condition)").first(key) { $0.integer(0) }
        known[subject] = id
        return id
    }

    /// The id of something, which is made known where it is not.
    func found(_ table: Table, _ key: [SQLValue]) throws -> Int {
        if let id = try find(table, key) { return id }
        try insert(into: table, [.null] + key)
        let id = newID
        known[Subject(table: table.name, key: key)] = id
        return id
    }

    func board(_ board: Board.ID) throws -> Int {
        if let id = try find(.board, [.text(board.code)]) { return id }
        throw fault("board", board.code, "a board", of: try texts("SELECT code FROM board", []))
    }

    func person(_ person: Person.ID) throws -> Int {
        if let id = try find(.person, [.text(person.code)]) { return id }
        throw fault("person", person.code, "a person", of: try texts("SELECT code FROM person", []))
    }

    func notListed(_ address: MailAddress, of board: Int) throws -> EntryFault {
        fault(
            "address", address.text, "an address of this audience",
            of: try texts("SELECT DISTINCT address FROM recipient WHERE board = ?", [.integer(board)]))
    }

    func meeting(_ meeting: Meeting.ID, column: String = "meeting") throws -> Int {
        let board = SQLValue.integer(try board(meeting.board))
        if let id = try find(.meeting, [board, SQLValue(meeting.firstSetFor)]) { return id }
        throw fault(
            column, meeting.firstSetFor.iso, "the first day of a meeting",
            of: try texts(
                """
                SELECT first_day FROM meeting WHERE board = ?
                ORDER BY abs(julianday(first_day) - julianday(?)) LIMIT 3
                """, [board, SQLValue(meeting.firstSetFor)]))
    }

    func metric(_ metric: Metric.ID, of board: Int, column: String = "metric") throws -> Int {
        if let id = try find(.metric, [.integer(board), .text(metric)]) { return id }
        throw fault(
            column, metric, "a metric",
            of: try texts("SELECT code FROM metric WHERE board = ?", [.integer(board)]))
    }

    func planAction(_ reference: PlanAction.ID, of board: Int) throws -> Int {
        if let id = try find(.planAction, [.integer(board), .text(reference)]) { return id }
        throw fault(
            "ref", reference, "a plan action",
            of: try texts("SELECT ref FROM plan_action WHERE board = ?", [.integer(board)]))
    }

    func action(_ reference: Action.ID, of board: Int) throws -> Int {
        if let id = try find(.action, [.integer(board), .text(reference)]) { return id }
        throw fault(
            "ref", reference, "an action",
            of: try texts("SELECT ref FROM action WHERE board = ?", [.integer(board)]))
    }

    private func texts(_ query: String, _ arguments: [SQLValue]) throws -> [String] {
        var texts: [String] = []
        try sql(query).each(arguments) { texts.append($0.text(0)) }
        return texts
    }

    private func fault(_ column: String, _ value: String, _ what: String, of known: [String]) -> EntryFault {
        let named = nearest(to: value, in: known).joined(separator: ", ")
        return EntryFault(
            column: column, value: value,
            expectation: "\(what) in the register" + (named.isEmpty ? ", which has none yet" : ": \(named)"))
    }
}
