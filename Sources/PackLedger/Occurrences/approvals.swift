package import BoardDomain
import GRDB

/// An edition that was sealed and goes nowhere until somebody agrees to it.
package struct Unapproved: Hashable, Sendable {
    package let edition: EditionName
    package let asked: Instant
}

extension Ledger {
    /// Editions that wait for agreement, oldest first; withdrawn ones do not.
    package func unapproved() throws(LedgerError) -> [Unapproved] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT e.board, e.meeting, e.number, a.at FROM approval_asked AS a
                    JOIN edition AS e ON e.id = a.edition
                    WHERE \(Self.awaitsApproval) AND NOT EXISTS (SELECT 1 FROM withdrawal AS w WHERE w.edition = e.id)
                    ORDER BY a.at, e.id
                    """
            ).map { row in
                let meeting: String = try row.decode(forColumn: "meeting")
                guard let day = Day(iso: meeting) else { throw EditionRow.Unreadable(field: meeting) }
                return Unapproved(
                    edition: EditionName(
                        meeting: Meeting.ID(
                            board: Board.ID(try row.decode(forColumn: "board")), firstSetFor: day),
                        number: try row.decode(forColumn: "number")),
                    asked: Instant(seconds: try row.decode(forColumn: "at")))
            }
        }
    }

    /// Lets an edition go out.
    ///
    /// - Throws: `LedgerError.noSuchEdition`, `.withdrawn`, or `.notAwaiting` where nobody's agreement is waited for.
    package func approve(
        _ edition: EditionName, because why: String, by person: String, at now: Instant
    ) throws(LedgerError) {
        try checkPrintable(why, field: "reason")
        try checkPrintable(person, field: "name of who approves")
        try writing { db in
            let id = try standingEdition(edition.number, edition.meeting, db)
            let waits = try Bool.fetchOne(
                db,
                sql: "SELECT EXISTS (SELECT 1 FROM edition AS e WHERE e.id = ? AND \(Self.awaitsApproval))",
                arguments: [id])
            guard waits == true else { throw LedgerError.notAwaiting(edition.number, edition.meeting) }
            try db.execute(
                sql: "INSERT INTO approval (edition, why, by, at) VALUES (?, ?, ?, ?)",
                arguments: [id, why, person, now.seconds])
            let facts = [
                "edition approved", "board: \(edition.meeting.board.code)",
                "meeting: \(edition.meeting.firstSetFor.iso)", "number: \(edition.number)", "why: \(why)",
                "by: \(person)", "at: \(now.seconds)",
            ]
            try AuditEvent.append(facts.joined(separator: "\n"), to: db)
        }
    }

    func askApproval(of edition: Int64, _ sealing: Sealing, at now: Instant, _ db: Database) throws {
        try db.execute(
            sql: "INSERT INTO approval_asked (edition, at) VALUES (?, ?)", arguments: [edition, now.seconds])
        let facts = [
            "approval asked", "board: \(sealing.meeting.board.code)",
            "meeting: \(sealing.meeting.firstSetFor.iso)", "number: \(sealing.number)", "at: \(now.seconds)",
        ]
        try AuditEvent.append(facts.joined(separator: "\n"), to: db)
    }

    /// SQL on `edition AS e`: it was asked about and nobody has agreed.
    static let awaitsApproval = """
        EXISTS (SELECT 1 FROM approval_asked AS q WHERE q.edition = e.id)
        AND NOT EXISTS (SELECT 1 FROM approval AS g WHERE g.edition = e.id)
        """
}
