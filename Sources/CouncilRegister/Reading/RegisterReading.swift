package import BoardDomain
import GRDB

/// What one read transaction gave: the snapshot, and the very rows it was read from.
package struct RegisterReading: Sendable {
    package let snapshot: BoardSnapshot
    package let extract: Extract
}

extension Register {
    /// - Parameter asOf: the last day whose records count; nil for all of them.
    package func read(_ board: Board.ID, meeting: Meeting.ID, asOf day: Day?) throws -> RegisterReading {
        try namingFaults(at: path) {
            try queue.read { db in
                let scope = try Scope(db, board: board, asOf: day, at: path)
                return RegisterReading(
                    snapshot: try snapshot(db, of: scope, board: board, meeting: meeting.firstSetFor),
                    extract: try Extract(db, of: scope, board: board, meeting: meeting.firstSetFor))
            }
        }
    }

    /// Puts an extract back into an empty register and reads it by the same code that read it first.
    package static func snapshot(rebuilding extract: Extract) throws -> BoardSnapshot {
        let name = "the extract"
        guard let version = extract.version, let subject = extract.subject else {
            throw RegisterError.notARegister(name)
        }
        guard version <= Schema.newest else {
            throw RegisterError.newer(name, version: version, known: Schema.newest)
        }
        return try namingFaults(at: name) {
            let register = try inMemory(atVersion: version)
            try register.queue.write { try $0.execute(sql: extract.text) }
            try register.migrateInMemory(from: version)
            return try register.queue.read { db in
                let scope = try Scope(db, board: subject.board, asOf: nil, at: name)
                return try register.snapshot(db, of: scope, board: subject.board, meeting: subject.meeting)
            }
        }
    }

    private func snapshot(
        _ db: Database, of scope: Scope, board: Board.ID, meeting day: Day
    ) throws -> BoardSnapshot {
        let reader = SnapshotReader(db: db, scope: scope, boardID: board)
        let people = try reader.people()
        let memberships = try reader.memberships()
        let directory = Directory(people, members: Set(memberships.map(\.person)))
        let meetings = try reader.meetings()
        guard let meeting = meetings.first(where: { $0.id.firstSetFor == day }) else {
            throw RegisterError.unreadable(path, why: "it holds no meeting of \(board.code) set for \(day.iso)")
        }
        let previous = meetings.last { $0.day < meeting.day && !$0.isCancelled }
        let terms = try reader.board()
        return BoardSnapshot(
            board: terms, meeting: meeting, meetings: meetings, agenda: try reader.agenda(of: meeting),
            previousAttendance: try previous.map(reader.attendance) ?? [], people: people,
            memberships: memberships, actions: try reader.actions(directory),
            plan: try reader.plan(directory), metrics: try reader.metrics(of: terms, directory),
            asAt: try reader.asAt())
    }
}
