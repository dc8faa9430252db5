package import BoardDomain
import GRDB

/// How an occurrence stands: its last step, and when that was.
package struct OccurrenceStanding: Hashable, Sendable {
    package let kind: Firing.Kind
    package let state: OccurrenceStep.State
    /// The day its meeting then stood for, or its own.
    package let day: Day
    package let edition: EditionName?
    package let why: String
    package let by: String
    package let at: Instant
}

extension Ledger {
    /// How each of these occurrences stands; those of which nothing became yet are left out.
    package func standings(of occurrences: [Occurrence]) throws(LedgerError) -> [Occurrence:
        OccurrenceStanding]
    {
        guard !occurrences.isEmpty else { return [:] }
        return try reading { db in
            let statement = try db.cachedStatement(sql: Self.lastStep)
            var found: [Occurrence: OccurrenceStanding] = [:]
            for occurrence in occurrences {
                if let row = try Row.fetchOne(statement, arguments: [occurrence.key]) {
                    found[occurrence] = try Self.standing(row)
                }
            }
            return found
        }
    }

    /// The last step of every occurrence that has one for a day from then on.
    package func standings(since day: Day) throws(LedgerError) -> [Occurrence: OccurrenceStanding] {
        try reading { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT s.kind, s.state, s.day, s.why, s.by, s.at, e.board, e.meeting, e.number,
                        s.board AS whose, s.rule, s.meeting AS subject
                    FROM occurrence_step AS s LEFT JOIN edition AS e ON e.id = s.edition
                    WHERE s.day >= ? AND s.number = (SELECT max(number) FROM occurrence_step AS later
                        WHERE later.occurrence = s.occurrence)
                    """, arguments: [day.iso])
            var found: [Occurrence: OccurrenceStanding] = [:]
            while let row = try rows.next() {
                let standing = try Self.standing(row)
                let board = Board.ID(try row.decode(forColumn: "whose"))
                var subject = Occurrence.Subject.day(standing.day)
                if let meeting = try row.decode(String?.self, forColumn: "subject") {
                    guard let first = Day(iso: meeting) else { throw EditionRow.Unreadable(field: meeting) }
                    subject = .meeting(Meeting.ID(board: board, firstSetFor: first))
                }
                let rule: String = try row.decode(forColumn: "rule")
                found[Occurrence(board: board, rule: rule, subject: subject)] = standing
            }
            return found
        }
    }

    /// Adds a step.
    ///
    /// - Throws: `LedgerError.settledAlready` where another run has settled the occurrence meanwhile.
    package func record(_ step: OccurrenceStep, at now: Instant) throws(LedgerError) {
        try check(step)
        try writing { db in try record(step, at: now, db) }
    }

    func check(_ step: OccurrenceStep) throws(LedgerError) {
        try checkPrintable(step.why, field: "reason")
        try checkPrintable(step.by, field: "name of who did it")
    }

    func record(_ step: OccurrenceStep, at now: Instant, _ db: Database) throws {
        let key = step.occurrence.key
        if let last = try Row.fetchOne(db, sql: Self.lastStep, arguments: [key]).map(Self.standing),
            last.state.isSettled, last.state != .done || step.state != .cancelled
        {
            throw LedgerError.settledAlready(key, last.state.rawValue)
        }
        let edition = try step.edition.map { try standingOrWithdrawn($0, db) }
        try db.execute(
            sql: """
                INSERT INTO occurrence_step
                (occurrence, board, rule, kind, meeting, day, state, edition, why, by, at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                key, step.occurrence.board.code, step.occurrence.rule, step.kind.rawValue,
                step.occurrence.meeting?.firstSetFor.iso, step.day.iso, step.state.rawValue, edition,
                step.why, step.by, now.seconds,
            ])
        let facts = [
            "occurrence \(step.state.rawValue)", "occurrence: \(key)", "kind: \(step.kind.rawValue)",
            "day: \(step.day.iso)", step.edition.map { "edition: \($0.number)" }, "why: \(step.why)",
            "by: \(step.by)", "at: \(now.seconds)",
        ]
        try AuditEvent.append(facts.compactMap(\.self).joined(separator: "\n"), to: db)
    }

    private func standingOrWithdrawn(_ edition: EditionName, _ db: Database) throws -> Int64 {
        let id = try Int64.fetchOne(
            db, sql: "SELECT id FROM edition WHERE board = ? AND meeting = ? AND number = ?",
            arguments: [
                edition.meeting.board.code, edition.meeting.firstSetFor.iso, edition.number,
            ])
        guard let id else { throw LedgerError.noSuchEdition(edition.number, edition.meeting) }
        return id
    }

    private static let lastStep = """
        SELECT s.kind, s.state, s.day, s.why, s.by, s.at, e.board, e.meeting, e.number
        FROM occurrence_step AS s LEFT JOIN edition AS e ON e.id = s.edition
        WHERE s.occurrence = ? ORDER BY s.number DESC LIMIT 1
        """

    private static func standing(_ row: Row) throws -> OccurrenceStanding {
        let state: String = try row.decode(forColumn: "state")
        let day: String = try row.decode(forColumn: "day")
        let kind: String = try row.decode(forColumn: "kind")
        guard let kind = Firing.Kind(rawValue: kind) else { throw EditionRow.Unreadable(field: kind) }
        guard let state = OccurrenceStep.State(rawValue: state) else {
            throw EditionRow.Unreadable(field: state)
        }
        guard let day = Day(iso: day) else { throw EditionRow.Unreadable(field: day) }
        var edition: EditionName?
        if let number = try row.decode(Int?.self, forColumn: "number") {
            let meeting: String = try row.decode(forColumn: "meeting")
            guard let first = Day(iso: meeting) else { throw EditionRow.Unreadable(field: meeting) }
            edition = EditionName(
                meeting: Meeting.ID(board: Board.ID(try row.decode(forColumn: "board")), firstSetFor: first),
                number: number)
        }
        return OccurrenceStanding(
            kind: kind, state: state, day: day, edition: edition, why: try row.decode(forColumn: "why"),
            by: try row.decode(forColumn: "by"), at: Instant(seconds: try row.decode(forColumn: "at")))
    }
}
