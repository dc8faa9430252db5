package import BoardDomain
import GRDB

/// The one way the register is added to: every entry recorded here belongs to one change, or none of them does.
package final class RegisterEdit {
    let db: Database
    private let author: String
    private let stamp: Stamp
    private let because: String
    private var change: Int64?
    /// Names already looked up, so that a long file asks once for each.
    var known: [Known: Int64] = [:]

    /// A name within the board, meeting or action that owns it.
    struct Known: Hashable {
        let table: String
        let owner: Int64
        let name: String
    }

    init(db: Database, author: String, stamp: Stamp, because: String) {
        self.db = db
        self.author = author
        self.stamp = stamp
        self.because = because
    }

    /// Whether anything was added.
    package var addedAnything: Bool { change != nil }

    /// The change all rows of this edit belong to, written with the first of them.
    func changeID() throws -> Int64 {
        if let change { return change }
        try db.execute(
            sql: """
                INSERT INTO change (recorded_at, recorded_day, recorded_time, author, because)
                VALUES (?, ?, ?, ?, ?)
                """,
            arguments: [
                stamp.instant.seconds, stamp.local.day.iso, stamp.local.time.iso, author, because,
            ])
        change = db.lastInsertedRowID
        return db.lastInsertedRowID
    }

    func belongsToThisEdit(_ id: Int64) -> Bool { id == change }
}

extension Register {
    /// One transaction: what `body` records is kept whole, or not at all.
    ///
    /// - Parameter keeping: false for a dry run, whose rows are taken back at the end.
    package func edit<T>(
        by author: String, at stamp: Stamp, because: String, keeping: Bool = true,
        _ body: (RegisterEdit) throws -> T
    ) throws -> T {
        try namingFaults(at: path) {
            var result: Result<T, any Error>?
            try queue.inTransaction(.immediate) { db in
                try Register.refuseTimeGoingBack(db, stamp)
                let edit = RegisterEdit(db: db, author: author, stamp: stamp, because: because)
                result = .success(try body(edit))
                return keeping && edit.addedAnything ? .commit : .rollback
            }
            guard let result else { throw RegisterError.unreadable(path, why: "the transaction did not run") }
            return try result.get()
        }
    }

    private static func refuseTimeGoingBack(_ db: Database, _ stamp: Stamp) throws {
        let newest = try Row.fetchOne(
            db, sql: "SELECT recorded_at, recorded_day || ' ' || recorded_time FROM change ORDER BY id DESC LIMIT 1")
        guard let newest, newest[0] as Int64 > stamp.instant.seconds else { return }
        throw RegisterError.clockWentBack(
            newest: newest[1], now: "\(stamp.local.day.iso) \(stamp.local.time.iso)")
    }
}
