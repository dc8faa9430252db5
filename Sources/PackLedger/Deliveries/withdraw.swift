package import BoardDomain
import GRDB

/// What withdrawing an edition came to.
package struct Withdrawal: Hashable, Sendable {
    /// Not sent, and not to be; one that was being sent at that moment may still arrive.
    package let stopped: [Delivery]
    /// Those to whom a correction is due: it has arrived there, or may have.
    package let arrived: [Delivery]
}

extension Ledger {
    /// Stops an edition for good: nothing of it that was not sent yet goes out, nor is any copy of it ever again.
    ///
    /// - Throws: `LedgerError.noSuchEdition`, or `.withdrawn` where it was already.
    package func withdraw(
        edition number: Int, of meeting: Meeting.ID, because why: String, by person: String,
        at now: Instant
    ) throws(LedgerError) -> Withdrawal {
        try checkPrintable(why, field: "reason")
        try checkPrintable(person, field: "name of who withdraws")
        return try writing { db in
            let edition = try standingEdition(number, meeting, db)
            try db.execute(
                sql: "INSERT INTO withdrawal (edition, why, by, at) VALUES (?, ?, ?, ?)",
                arguments: [edition, why, person, now.seconds])
            let facts = [
                "edition withdrawn", "board: \(meeting.board.code)", "meeting: \(meeting.firstSetFor.iso)",
                "number: \(number)", "why: \(why)", "by: \(person)", "at: \(now.seconds)",
            ]
            try AuditEvent.append(facts.joined(separator: "\n"), to: db)
            let rows = try DeliveryRow.fetch(
                db,
                where: """
                    d.edition = ? AND d.stop IS NULL
                    AND d.state IN ('ready', 'talking', 'ending', 'in doubt', 'rejected')
                    """, [edition])
            for row in rows { try stop(row, "withdrawn: \(why)", by: person, at: now, db) }
            let after = try DeliveryRow.fetch(db, where: "d.edition = ?", [edition]).map(\.delivery)
            let stopped = Set(rows.map(\.delivery.id))
            return Withdrawal(
                stopped: after.filter { stopped.contains($0.id) }, arrived: after.filter(\.mayHaveArrived))
        }
    }

    /// The number of the row of an edition that was not withdrawn.
    func standingEdition(_ number: Int, _ meeting: Meeting.ID, _ db: Database) throws -> Int64 {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT e.id, w.why FROM edition AS e LEFT JOIN withdrawal AS w ON w.edition = e.id
                WHERE e.board = ? AND e.meeting = ? AND e.number = ?
                """, arguments: [meeting.board.code, meeting.firstSetFor.iso, number])
        guard let row else { throw LedgerError.noSuchEdition(number, meeting) }
        if let why = try row.decode(String?.self, forColumn: "why") {
            throw LedgerError.withdrawn(number, meeting, why: why)
        }
        return try row.decode(forColumn: "id")
    }
}
