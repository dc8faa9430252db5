package import BoardDomain
import GRDB

/// Sending stopped by a person, for one board or for all, until it is released.
package struct Hold: Hashable, Sendable {
    /// Nil for everything.
    package let board: Board.ID?
    package let why: String
    package let by: String
    package let at: Instant
}

extension Ledger {
    package func hold(
        _ board: Board.ID?, because why: String, by person: String, at now: Instant
    ) throws(LedgerError) {
        try decide("held", board, why, person, now)
    }

    /// - Throws: `LedgerError.notHeld`; a board is not released from a hold on everything.
    package func release(
        _ board: Board.ID?, because why: String, by person: String, at now: Instant
    ) throws(LedgerError) {
        try decide("released", board, why, person, now)
    }

    /// What is held now.
    package func holds() throws(LedgerError) -> [Hold] { try reading { db in try holds(db) } }

    /// Every channel that is resting or held, and those that have failed lately.
    package func channels() throws(LedgerError) -> [ChannelBreaker] {
        try reading { db in try ChannelRow.all(db) }
    }

    /// Lets a channel be used again at once: a person has mended it, or its settings have changed.
    package func releaseChannel(_ channel: String, by person: String, at now: Instant) throws(LedgerError) {
        try checkPrintable(person, field: "name of who released it")
        try writing { db in
            let breaker = try ChannelRow.breaker(of: channel, db)
            try ChannelRow.store(breaker.released(), over: breaker, at: now, by: person, in: db)
        }
    }

    func heldBoards(_ db: Database) throws -> (everything: Bool, boards: [Board.ID]) {
        let holds = try holds(db)
        return (holds.contains { $0.board == nil }, holds.compactMap(\.board))
    }

    private func holds(_ db: Database) throws -> [Hold] {
        let sql = """
            SELECT board, why, by, at FROM hold AS h WHERE verb = 'held'
            AND number = (SELECT max(number) FROM hold WHERE board IS h.board) ORDER BY number
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql)).map { row in
            Hold(
                board: try row.decode(String?.self, forColumn: "board").map { Board.ID($0) },
                why: try row.decode(forColumn: "why"), by: try row.decode(forColumn: "by"),
                at: Instant(seconds: try row.decode(forColumn: "at")))
        }
    }

    private func decide(
        _ verb: String, _ board: Board.ID?, _ why: String, _ person: String, _ now: Instant
    ) throws(LedgerError) {
        if let board { try checkPrintable(board.code, field: "board's code") }
        try checkPrintable(why, field: "reason")
        try checkPrintable(person, field: "name of who decided it")
        try writing { db in
            if verb == "released", try !holds(db).contains(where: { $0.board == board }) {
                throw LedgerError.notHeld(board)
            }
            try db.execute(
                sql: "INSERT INTO hold (board, verb, why, by, at) VALUES (?, ?, ?, ?, ?)",
                arguments: [board?.code, verb, why, person, now.seconds])
            let facts = [
                "sending \(verb)", "board: \(board?.code ?? "every board")", "why: \(why)", "by: \(person)",
                "at: \(now.seconds)",
            ]
            try AuditEvent.append(facts.joined(separator: "\n"), to: db)
        }
    }
}
