package import BoardDomain

extension RegisterEditing {
    private static let statement = StatementForm(
        .recipientStatement,
        says: ["name", "person", "capacity", "format", "from", "until", "status", "reason"])

    /// Lists a mailbox, changes what is said of it, or takes it off; what was said before stays in the history.
    ///
    /// - Throws: `EntryFault`, `RegisterError`.
    package func record(_ entry: RecipientEntry) throws -> Recorded {
        try checkCode(entry.audience, column: "audience")
        let board = try board(entry.board)
        let key: [SQLValue] = [.integer(board), .text(entry.address.text), .text(entry.audience)]
        let known = try find(.recipient, key)
        let old = try known.flatMap { id in
            try checkSpelling(of: entry.address, as: id)
            return try latest(.recipientStatement, of: [.integer(id)])
        }
        // Listing again what was taken off says everything anew: a blank then keeps nothing of the old row.
        let startsAnew = entry.status == .listed && old?[6] == .text("removed")
        let said = try said(entry, on: board, over: startsAnew ? nil : old)
        let recipient = try found(.recipient, key)
        return try state(Self.statement, of: [.integer(recipient)], as: said, over: old)
    }

    private func said(
        _ entry: RecipientEntry, on board: Int, over old: [SQLValue]?
    ) throws -> [SQLValue] {
        let status = try status(entry, on: board, over: old)
        try checkSaid(entry.name ?? "", column: "name", isNew: old == nil, "whose mailbox it is")
        let person = SQLValue(try entry.person.map { try self.person($0) })
        var said = filled(
            [
                SQLValue(blankable: entry.name), person,
                try capacity(entry, of: person, on: board, over: old),
                SQLValue(entry.carriage?.rawValue), SQLValue(entry.from), SQLValue(entry.until),
            ], from: old)
        if said[3] == .null { said[3] = .text(Recipient.Carriage.attachment.rawValue) }
        if said[4] != .null, said[5] != .null, said[5].printed < said[4].printed {
            throw EntryFault(
                column: "until", value: said[5].printed, expectation: "a day not before \(said[4].printed)")
        }
        return said + status
    }

    private func status(
        _ entry: RecipientEntry, on board: Int, over old: [SQLValue]?
    ) throws -> [SQLValue] {
        switch entry.status {
        case nil: return old.map { Array($0[6...]) } ?? [.text("listed"), .null]
        case .listed: return [.text("listed"), .null]
        case .removed(let why):
            try checkSaid(why, column: "reason", isNew: true, "why it is taken off the list")
            guard old != nil else { throw try notListed(entry.address, of: board) }
            return [.text("removed"), .text(why)]
        }
    }

    /// As said; else as said before of the same person; else that of the person's seat.
    private func capacity(
        _ entry: RecipientEntry, of person: SQLValue, on board: Int, over old: [SQLValue]?
    ) throws -> SQLValue {
        if let capacity = entry.capacity { return .text(capacity.rawValue) }
        if let old, person == .null || person == old[1] { return old[2] }
        guard let code = entry.person?.code else {
            throw EntryFault(column: "capacity", value: "", expectation: "one, since no person is named")
        }
        let seat = try sql(
            """
            SELECT m.capacity, ?3 BETWEEN coalesce(s.from_day, ?3) AND coalesce(s.until_day, ?3) AS held
            FROM membership AS m JOIN membership_statement AS s ON s.membership = m.id
            AND s.change = (SELECT max(change) FROM membership_statement WHERE membership = m.id)
            WHERE m.board = ?1 AND m.person = ?2 ORDER BY held DESC, s.from_day DESC, m.id DESC LIMIT 1
            """
        ).first([.integer(board), person, SQLValue(stamp.local.day)]) { $0.value(0) }
        guard let seat else {
            throw EntryFault(
                column: "capacity", value: "",
                expectation: "one, since \(code) holds no seat on \(entry.board.code)")
        }
        return seat
    }

    private func checkSpelling(of address: MailAddress, as recipient: Int) throws {
        let known = try sql("SELECT address FROM recipient WHERE id = ?")
            .first([.integer(recipient)]) { $0.text(0) }
        guard let known, known != address.text else { return }
        throw EntryFault(
            column: "address", value: address.text, expectation: "the address as it is listed: \(known)")
    }
}
