package import BoardDomain
import GRDB

/// What a person or a script asks of the register before a pack is made.
extension Register {
    package func boards() throws -> [Board.ID] {
        try namingFaults(at: path) {
            try queue.read { try String.fetchAll($0, sql: "SELECT code FROM board ORDER BY code").map(Board.ID.init) }
        }
    }

    /// In the order of their days.
    package func meetings(of board: Board.ID, asOf day: Day?) throws -> [Meeting] {
        try namingFaults(at: path) {
            try queue.read { db in
                let scope = try Scope(db, board: board, asOf: day, at: path)
                return try SnapshotReader(db: db, scope: scope, boardID: board).meetings()
            }
        }
    }

    /// The references of the board's actions, for a new one to be numbered after them.
    package func actionReferences(of board: Board.ID) throws -> Set<Action.ID> {
        try namingFaults(at: path) {
            try queue.read { db in
                let sql = "SELECT ref FROM action JOIN board ON board.id = action.board WHERE code = ?"
                return Set(try String.fetchAll(db, sql: sql, arguments: [board.code]))
            }
        }
    }

    /// Whether a file of minutes, by its fingerprint, was taken in before.
    package func hasTaken(_ fingerprint: Fingerprint, of meeting: Meeting.ID) throws -> Bool {
        try namingFaults(at: path) {
            try queue.read { db in
                let sql = """
                    SELECT 1 FROM minutes_taken JOIN meeting ON meeting.id = minutes_taken.meeting
                    JOIN board ON board.id = meeting.board
                    WHERE sha256 = ? AND first_set_for = ? AND code = ?
                    """
                return try Int.fetchOne(
                    db, sql: sql, arguments: [fingerprint.hex, meeting.firstSetFor.iso, meeting.board.code]) != nil
            }
        }
    }
}
