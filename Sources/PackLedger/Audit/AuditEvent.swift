import BoardDomain
import GRDB

/// One line of the ledger's own history, tied by its hash to every line before it.
///
/// The hash is the SHA-256 of the hash before it, a line feed and the content: to alter one event unseen, every
/// later one must be altered too.
package struct AuditEvent: Hashable, Sendable {
    /// 1, 2, 3 ... without a gap.
    package let number: Int
    package let before: String
    /// What happened, one fact a line.
    package let content: String
    package let hash: String

    /// What the first event follows.
    static let beforeTheFirst = String(repeating: "0", count: 64)

    static func hash(of content: String, after before: String) throws(LedgerError) -> String {
        try fingerprint(of: Array("\(before)\n\(content)".utf8)).hex
    }

    static func append(_ content: String, to db: Database) throws {
        let last = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT number, hash FROM event ORDER BY number DESC LIMIT 1"))
        let number = try last.map { try $0.decode(Int.self, forColumn: "number") + 1 } ?? 1
        let before = try last?.decode(String.self, forColumn: "hash") ?? beforeTheFirst
        try db.cachedStatement(
            sql: "INSERT INTO event (number, before, content, hash) VALUES (?, ?, ?, ?)"
        ).execute(
            arguments: [number, before, content, try hash(of: content, after: before)])
    }

    static func fetchAll(_ db: Database) throws -> [AuditEvent] {
        try Row.fetchAll(db, sql: "SELECT number, before, content, hash FROM event ORDER BY number").map {
            AuditEvent(
                number: try $0.decode(forColumn: "number"), before: try $0.decode(forColumn: "before"),
                content: try $0.decode(forColumn: "content"), hash: try $0.decode(forColumn: "hash"))
        }
    }
}

extension EditionRow {
    /// Everything the row and its papers say, so that neither can be altered without breaking the chain.
    var words: String {
        let facts = [
            "edition sealed", "board: \(meeting.board.code)", "meeting: \(meeting.firstSetFor.iso)",
            "number: \(number)", "at: \(sealedAt.seconds)", "local: \(sealedLocal)", "by: \(sealedBy)",
            "reason: \(reason)", "definition: \(definition)", "builder: \(builder)",
        ]
        let files = papers.map { "file \($0.role.name): \($0.fingerprint.hex) \($0.size)" }
        return (facts + files).joined(separator: "\n")
    }
}
