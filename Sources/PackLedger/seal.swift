package import BoardDomain
import GRDB

/// What is to become an edition.
package struct Sealing: Sendable {
    package let meeting: Meeting.ID
    /// The number printed in the artefacts; `Ledger.nextNumber(for:)` gave it.
    package let number: Int
    package let reason: String
    package let by: String
    /// The name of the pack definition and its own text.
    package let definition: (name: String, text: String)
    package let extract: String
    package let artefacts: [Artefact]
    package let builder: String

    package init(
        meeting: Meeting.ID, number: Int, reason: String, by: String, definition: (name: String, text: String),
        extract: String, artefacts: [Artefact], builder: String
    ) {
        self.meeting = meeting
        self.number = number
        self.reason = reason
        self.by = by
        self.definition = definition
        self.extract = extract
        self.artefacts = artefacts
        self.builder = builder
    }

    fileprivate var files: [(role: String, bytes: [UInt8])] {
        [("extract", Array(extract.utf8)), ("definition", Array(definition.text.utf8))]
            + artefacts.map { ($0.format.rawValue, $0.bytes) }
    }
}

extension Ledger {
    /// Files first, each on the disk under its hash; then one transaction that makes them an edition. A crash
    /// between the two leaves files nobody speaks of, and no edition.
    package func seal(_ sealing: Sealing, at stamp: Stamp) throws -> Edition {
        let files = sealing.files.map { (role: $0.role, bytes: $0.bytes, sha: fingerprint(of: $0.bytes)) }
        for file in files { try store.keep(file.bytes, as: file.sha) }
        try namingFaults(at: path) {
            try queue.inTransaction(.immediate) { db in
                guard try Ledger.nextNumber(db, for: sealing.meeting) == sealing.number else {
                    throw LedgerError.numberTaken(sealing.number)
                }
                try insert(sealing, at: stamp, db)
                let edition = db.lastInsertedRowID
                for file in files {
                    try db.execute(
                        sql: "INSERT INTO artefact VALUES (?, ?, ?, ?)",
                        arguments: [edition, file.role, file.sha.hex, file.bytes.count])
                }
                try chain(
                    "sealed edition \(sealing.number) of \(sealing.meeting.board.code) \(sealing.meeting.firstSetFor.iso): "
                        + files.map { "\($0.role) \($0.sha.hex)" }.joined(separator: ", "),
                    by: sealing.by, at: stamp, db)
                return .commit
            }
        }
        return try edition(of: sealing.meeting, number: sealing.number)
    }

    private func insert(_ sealing: Sealing, at stamp: Stamp, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO edition (board, meeting, number, reason, sealed_at, sealed_day, sealed_time, sealed_by,
                    definition, builder) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                sealing.meeting.board.code, sealing.meeting.firstSetFor.iso, sealing.number, sealing.reason,
                stamp.instant.seconds, stamp.local.day.iso, stamp.local.time.iso, sealing.by, sealing.definition.name,
                sealing.builder,
            ])
    }
}
