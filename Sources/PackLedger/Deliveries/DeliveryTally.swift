package import BoardDomain
import GRDB

/// The outbox in figures.
package struct DeliveryTally: Hashable, Sendable {
    package let counts: [Delivery.Phase: Int]
    /// Since when the one that waits longest has been due.
    package let oldestDue: Instant?
    /// Of those in doubt, how many wait for a person.
    package let heldInDoubt: Int
    package let lastAccepted: Instant?

    package func count(_ phase: Delivery.Phase) -> Int { counts[phase] ?? 0 }
}

extension Ledger {
    package func tally() throws(LedgerError) -> DeliveryTally {
        try reading { db in
            var counts: [Delivery.Phase: Int] = [:]
            let rows = try Row.fetchAll(
                db, sql: "SELECT state, count(*) AS count FROM delivery GROUP BY state")
            for row in rows {
                let state: String = try row.decode(forColumn: "state")
                guard let phase = Delivery.Phase(rawValue: state) else {
                    throw EditionRow.Unreadable(field: state)
                }
                counts[phase] = try row.decode(forColumn: "count")
            }
            let moment: (String) throws -> Instant? = { sql in
                try Int64.fetchOne(db, sql: sql).map { Instant(seconds: $0) }
            }
            return DeliveryTally(
                counts: counts, oldestDue: try moment("SELECT min(due) FROM delivery WHERE state = 'ready'"),
                heldInDoubt: try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM delivery WHERE state = 'in doubt' AND due IS NULL") ?? 0,
                lastAccepted: try moment("SELECT max(ended) FROM attempt_end WHERE outcome = 'accepted'"))
        }
    }

    /// - Throws: `LedgerError.noSuchDelivery`.
    package func delivery(_ id: Delivery.ID) throws(LedgerError) -> Delivery {
        try reading { db in try DeliveryRow.one(id, db).delivery }
    }

    /// Of one edition, or of every edition of a board, in the order in which they came to be owed.
    package func deliveries(of edition: Int, for meeting: Meeting.ID) throws(LedgerError) -> [Delivery] {
        try deliveries(
            where: "e.board = ? AND e.meeting = ? AND e.number = ?",
            [meeting.board.code, meeting.firstSetFor.iso, edition])
    }

    package func deliveries(of board: Board.ID) throws(LedgerError) -> [Delivery] {
        try deliveries(where: "e.board = ?", [board.code])
    }

    package func deliveries(in phase: Delivery.Phase) throws(LedgerError) -> [Delivery] {
        try deliveries(where: "d.state = ?", [phase.rawValue])
    }

    package func attempts(of id: Delivery.ID) throws(LedgerError) -> [Attempt] {
        try reading { db in try Attempt.fetch(db, where: "a.delivery = ?", [id.number]) }
    }

    private func deliveries(
        where condition: String, _ arguments: StatementArguments
    ) throws(LedgerError) -> [Delivery] {
        try reading { db in try DeliveryRow.fetch(db, where: condition, arguments).map(\.delivery) }
    }
}
