package import BoardDomain
import GRDB

/// Why an installation sends nothing.
package enum Mute: Hashable, Sendable {
    case neverArmed
    /// Armed on another machine or in another place: this one is a copy, or was restored.
    case armedElsewhere(by: String, at: Instant)

    package var sentence: String {
        switch self {
        case .neverArmed: "Nothing is sent: this installation was never armed."
        case .armedElsewhere:
            "Nothing is sent: this installation was armed on another machine or in another place. If it is to send from"
                + " here, and the other no longer does, arm it."
        }
    }
}

extension Ledger {
    /// From now on deliveries go out from the machine and place of this identity, and from no other.
    package func arm(as identity: String, by person: String, at now: Instant) throws(LedgerError) {
        try checkPrintable(identity, field: "identity")
        try checkPrintable(person, field: "name of who armed it")
        try writing { db in
            try db.execute(
                sql: "INSERT INTO arming (identity, by, at) VALUES (?, ?, ?)",
                arguments: [identity, person, now.seconds])
            let facts = [
                "installation armed", "identity: \(identity)", "by: \(person)", "at: \(now.seconds)",
            ]
            try AuditEvent.append(facts.joined(separator: "\n"), to: db)
        }
    }

    /// Nil where it may send.
    package func mute(as identity: String) throws(LedgerError) -> Mute? {
        try reading { db in try mute(as: identity, db) }
    }

    /// What tells this installation's Message-IDs from every other's: drawn when the ledger was made, and kept.
    package func token() throws(LedgerError) -> String {
        let token = try reading { db in
            try String.fetchOne(db.cachedStatement(sql: "SELECT token FROM installation"))
        }
        guard let token else { throw .damaged(path: path, detail: "its token is missing") }
        return token
    }

    func mute(as identity: String, _ db: Database) throws -> Mute? {
        let sql = "SELECT identity, by, at FROM arming ORDER BY number DESC LIMIT 1"
        guard let last = try Row.fetchOne(db.cachedStatement(sql: sql)) else { return .neverArmed }
        if try last.decode(String.self, forColumn: "identity") == identity { return nil }
        return .armedElsewhere(
            by: try last.decode(forColumn: "by"), at: Instant(seconds: try last.decode(forColumn: "at")))
    }
}
