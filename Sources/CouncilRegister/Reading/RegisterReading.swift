package import BoardDomain
import GRDB

/// What a pack is made from: the snapshot, and the rows it was read from as text, out of one read transaction.
package struct RegisterReading: Hashable, Sendable {
    package let snapshot: BoardSnapshot
    /// SQL, readable by people and by `Register.snapshot(rebuilding:)`; the same state gives the same bytes.
    package let extract: [UInt8]
    /// The newest change that the board's own rows were brought by.
    package let change: Int
}

extension Register {
    /// Reads all that a pack for a meeting may say.
    ///
    /// - Parameter day: the end of the day whose knowledge is asked for; nil for everything recorded.
    /// - Throws: `RegisterError`, such as `unknownBoard` or `unknownMeeting` as of that day.
    package func read(for meeting: Meeting.ID, asOf day: Day? = nil) throws -> RegisterReading {
        try reading(asOf: day) { db, change in
            let reader = try SnapshotReader(db, board: meeting.board, upTo: change, keepingExtract: true)
            let snapshot = try reader.snapshot(for: meeting)
            let head = Extract.Head(schema: Schema.version, meeting: meeting, change: reader.newest)
            var extract = head.lines
            reader.moveRows(to: &extract)
            return RegisterReading(snapshot: snapshot, extract: extract, change: reader.newest)
        }
    }

    /// Runs a read in one transaction, with the newest change known by the end of a day; 0 before the first.
    func reading<Answer>(asOf day: Day?, _ body: (Database, Int) throws -> Answer) throws -> Answer {
        try inRegister(at: path) {
            try queue.read { db in
                // A zone may set its clocks back over midnight, so days need not rise with changes: nothing
                // after the first change of a later day counts as known.
                let change = try PreparedSQL(
                    """
                    SELECT coalesce(max(id), 0) FROM change
                    WHERE ?1 IS NULL OR id < coalesce((SELECT min(id) FROM change WHERE recorded_day > ?1), id + 1)
                    """, in: db
                ).first([SQLValue(day)]) { $0.integer(0) }
                return try body(db, change ?? 0)
            }
        }
    }
}

extension SnapshotReader {
    func snapshot(for id: Meeting.ID) throws -> BoardSnapshot {
        let board = try readBoard()
        let diary = try readMeetings()
        guard let meeting = diary.meetings.first(where: { $0.id == id }), let key = diary.keys[id] else {
            let byDistance = diary.meetings.map(\.id).sorted {
                abs($0.firstSetFor - id.firstSetFor) < abs($1.firstSetFor - id.firstSetFor)
            }
            throw RegisterError.unknownMeeting(id, nearest: Array(byDistance.prefix(3)))
        }
        let previous = diary.meetings.last { $0.day < meeting.day && !$0.isCancelled }
        let seats = try readMemberships()
        let actionOwners = try readOwners(.actionOwner, of: .action)
        let planOwners = try readOwners(.planActionOwner, of: .planAction)
        let metrics = try readMetricStatements()
        let owners = try readPeople(
            members: seats.people,
            owning: [actionOwners.values.joined(), planOwners.values.joined()].flatMap(\.self)
                + metrics.compactMap(\.owner))
        return BoardSnapshot(
            board: board, meeting: meeting, meetings: diary.meetings, agenda: try readAgenda(of: key),
            previousAttendance: try previous.flatMap { diary.keys[$0.id] }.map(readAttendance) ?? [],
            people: owners.named, memberships: seats.memberships(owners),
            actions: try readActions(owned: actionOwners, by: owners, diary: diary),
            plan: try readPlan(owned: planOwners, by: owners, metrics: metrics),
            metrics: try readMetrics(metrics, of: board, by: owners), asAt: try readChanges())
    }
}
