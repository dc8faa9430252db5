package import BoardDomain

/// One mailbox of a board's list as the register has it, whether it is still on the list or was taken off.
package struct RecipientRow: Hashable, Sendable {
    package struct Removal: Hashable, Sendable {
        package let why: String
        /// The day the register was told.
        package let on: Day
        package let by: String
    }

    package let recipient: Recipient
    /// The day the register was told to list it; the last time where it was taken off between.
    package let listedOn: Day
    package let removal: Removal?
}

extension Register {
    /// Every mailbox that was ever on a board's list, by audience, then capacity, then name, then address.
    ///
    /// - Parameter day: the end of the day whose knowledge is asked for; nil for everything recorded.
    /// - Throws: `RegisterError`, such as `unknownBoard`.
    package func recipientRows(of board: Board.ID, asOf day: Day? = nil) throws -> [RecipientRow] {
        try reading(asOf: day) { db, change in
            let reader = try SnapshotReader(db, board: board, upTo: change, keepingExtract: false)
            return try reader.readRecipients().sorted { $0.recipient.standsBefore($1.recipient) }
        }
    }

    /// The mailboxes on a board's list, in the same order; those taken off are not among them.
    ///
    /// Whether each is in force on a day is for `RecipientsOnDay` to say.
    /// - Throws: `RegisterError`.
    package func recipients(of board: Board.ID, asOf day: Day? = nil) throws -> [Recipient] {
        try recipientRows(of: board, asOf: day).filter { $0.removal == nil }.map(\.recipient)
    }

    /// The seats of a board, those that have ended too, in the order first recorded.
    ///
    /// - Throws: `RegisterError`.
    package func memberships(of board: Board.ID, asOf day: Day? = nil) throws -> [Membership] {
        try reading(asOf: day) { db, change in
            let reader = try SnapshotReader(db, board: board, upTo: change, keepingExtract: false)
            let codes = try reader.personCodes()
            return try reader.readMemberships().seats.compactMap { _, seat in
                codes[seat.person].map {
                    Membership(person: $0, capacity: seat.capacity, from: seat.from, until: seat.until)
                }
            }
        }
    }
}

extension SnapshotReader {
    fileprivate func readRecipients() throws -> [RecipientRow] {
        let codes = try personCodes()
        var mailboxes: [Int: (address: MailAddress, audience: String)] = [:]
        try each(.recipient) { cells in
            guard let address = try? MailAddress(cells.text(3)) else { throw cells.unreadable(3) }
            mailboxes[cells.integer(1)] = (address, cells.text(4))
        }
        var rows: [Int: RecipientRow] = [:]
        try each(.recipientStatement, of: .recipient) { cells in
            guard let mailbox = mailboxes[cells.integer(1)] else { return }
            let recipient = Recipient(
                board: boardID, address: mailbox.address, name: cells.text(2),
                person: cells.optionalInteger(3).flatMap { codes[$0] }, capacity: try cells.choice(4),
                audience: mailbox.audience, carriage: try cells.choice(5), from: try cells.optionalDay(6),
                until: try cells.optionalDay(7))
            let before = rows[cells.integer(1)]
            let told = try day(of: cells.integer(0))
            let removal =
                cells.text(8) == "removed"
                ? RecipientRow.Removal(
                    why: cells.text(9), on: told, by: try author(of: cells.integer(0))) : nil
            rows[cells.integer(1)] = RecipientRow(
                recipient: recipient,
                listedOn: before.flatMap { $0.removal == nil || removal != nil ? $0.listedOn : nil } ?? told,
                removal: removal)
        }
        return Array(rows.values)
    }

    fileprivate func personCodes() throws -> [Int: Person.ID] {
        var codes: [Int: Person.ID] = [:]
        try sql("SELECT id, code FROM person WHERE change <= ?")
            .each([.integer(upTo)]) { codes[$0.integer(0)] = Person.ID($0.text(1)) }
        return codes
    }

    private func author(of change: Int) throws -> String {
        try sql("SELECT author FROM change WHERE id = ?").first([.integer(change)]) { $0.text(0) } ?? ""
    }
}

extension Recipient {
    fileprivate func standsBefore(_ other: Recipient) -> Bool {
        let ranks = [self, other].map { Membership.Capacity.allCases.firstIndex(of: $0.capacity) ?? 0 }
        return (audience, ranks[0], name, address) < (other.audience, ranks[1], other.name, other.address)
    }
}
