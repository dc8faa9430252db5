package import BoardDomain

extension RegisterEditing {
    private static let statement = StatementForm(
        .personStatement, says: ["name", "role", "organisation", "email"])
    private static let seat = StatementForm(.membershipStatement, says: ["from", "until"])

    /// - Throws: `EntryFault`, `RegisterError`.
    package func record(_ entry: PersonEntry) throws -> Recorded {
        try checkCode(entry.person.code, column: "person")
        let code = SQLValue.text(entry.person.code)
        try checkSaid(
            entry.name, column: "name", isNew: try find(.person, [code]) == nil, "the person's name")
        let board = try entry.seat.map { try self.board($0.board) }
        let person = try found(.person, [code])
        var parts = [
            try restate(
                Self.statement, of: [.integer(person)],
                as: [
                    SQLValue(blankable: entry.name), SQLValue(blankable: entry.role),
                    SQLValue(blankable: entry.organisation), SQLValue(blankable: entry.email),
                ]),
            try list(.personAlias, of: person, as: entry.aliases.map(SQLValue.text), column: "aliases"),
        ]
        if let seat = entry.seat, let board { parts.append(try record(seat, of: person, on: board)) }
        return .together(parts)
    }

    /// A seat is told from another of the same person, board and capacity by its days: a row whose days lie
    /// apart from every seat held is a new seat, any other corrects or completes the one it meets.
    private func record(_ seat: PersonEntry.Seat, of person: Int, on board: Int) throws -> Recorded {
        let kind: [SQLValue] = [.integer(board), .integer(person), .text(seat.capacity.rawValue)]
        let held = try seats(kind)
        let met =
            held.last { $0.from == seat.from } ?? held.last { $0.meets(from: seat.from, until: seat.until) }
        let from = seat.from ?? met?.from
        let until = seat.until ?? met?.until
        if let from, let until, until < from {
            throw EntryFault(column: "until", value: until.iso, expectation: "a day not before \(from)")
        }
        let id: Int
        if let met {
            id = met.id
        } else {
            try insert(into: .membership, [.null] + kind)
            id = newID
        }
        return try restate(Self.seat, of: [.integer(id)], as: [SQLValue(from), SQLValue(until)])
            .asPart(of: "board")
    }

    private struct HeldSeat {
        let id: Int
        let from: Day?
        let until: Day?

        /// Whether the days overlap; a seat without a first day is taken for the last one held.
        func meets(from otherFrom: Day?, until otherUntil: Day?) -> Bool {
            if let until, let otherFrom, until < otherFrom { return false }
            if let from, let otherUntil, otherUntil < from { return false }
            return true
        }
    }

    private func seats(_ kind: [SQLValue]) throws -> [HeldSeat] {
        var held: [HeldSeat] = []
        try sql(
            """
            SELECT m.id, s.from_day, s.until_day FROM membership AS m JOIN membership_statement AS s
            ON s.membership = m.id AND s.change = (SELECT max(change) FROM membership_statement WHERE membership = m.id)
            WHERE m.board = ? AND m.person = ? AND m.capacity = ? ORDER BY s.from_day, m.id
            """
        ).each(kind) { cells in
            held.append(
                HeldSeat(
                    id: cells.integer(0), from: try cells.optionalDay(1), until: try cells.optionalDay(2)))
        }
        return held
    }
}
