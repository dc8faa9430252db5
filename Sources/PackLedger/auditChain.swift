package import BoardDomain
import GRDB

extension Ledger {
    /// Adds an event whose hash takes in the hash of the one before, so that no event can be altered or left out unseen.
    package func note(_ what: String, by author: String, at stamp: Stamp) throws {
        try namingFaults(at: path) {
            try queue.inTransaction(.immediate) { db in
                try chain(what, by: author, at: stamp, db)
                return .commit
            }
        }
    }

    func chain(_ what: String, by author: String, at stamp: Stamp, _ db: Database) throws {
        let previous = try String.fetchOne(db, sql: "SELECT sha256 FROM event ORDER BY id DESC LIMIT 1") ?? Fingerprint.zero.hex
        try db.execute(
            sql: "INSERT INTO event (at, author, what, previous, sha256) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                stamp.instant.seconds, author, what, previous,
                Ledger.link(previous, stamp.instant.seconds, author, what),
            ])
    }

    /// The first event that does not follow from the one before it; nil when the chain is whole.
    package func firstBrokenEvent() throws -> Int64? {
        try namingFaults(at: path) {
            try queue.read { db in
                var expected = Fingerprint.zero.hex
                let rows = try Row.fetchCursor(db, sql: "SELECT id, at, author, what, previous, sha256 FROM event ORDER BY id")
                while let row = try rows.next() {
                    let previous: String = row[4]
                    let found: String = row[5]
                    guard previous == expected, found == Ledger.link(previous, row[1], row[2], row[3]) else { return row[0] }
                    expected = found
                }
                return nil
            }
        }
    }

    private static func link(_ previous: String, _ at: Int64, _ author: String, _ what: String) -> String {
        fingerprint(of: Array([previous, "\(at)", author, what].joined(separator: "\n").utf8)).hex
    }
}
