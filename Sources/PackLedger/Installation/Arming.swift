package import BoardDomain
import GRDB

/// Why an installation sends nothing.
package enum Mute: Hashable, Sendable {
    case neverArmed
    /// Armed on another machine or in another place: this one is a copy, or was restored.
    case armedElsewhere(by: String, at: Instant)
    /// Put back from a backup: what has been sent since the backup was made is not in it.
    case restored(by: String, at: Instant)

    package var sentence: String {
        switch self {
        case .neverArmed: "Nothing is sent: this installation was never armed."
        case .armedElsewhere:
            "Nothing is sent: this installation was armed on another machine or in another place. If it is to send from"
                + " here, and the other no longer does, arm it."
        case .restored:
            "Nothing is sent: this installation was restored from a backup, and what was sent after that was made it does"
                + " not know. Look at boardpack deliveries first, then arm it."
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

    /// Makes an installation that was put back from a backup mute, wherever it lies.
    ///
    /// Its identity alone would not do: a file system gives the number of a file that was deleted to the next one.
    package func muteRestored(by person: String, at now: Instant) throws(LedgerError) {
        try checkPrintable(person, field: "name of who restored it")
        try writing { db in
            try db.execute(
                sql: "INSERT INTO arming (identity, by, at) VALUES (?, ?, ?)",
                arguments: [Self.restoredIdentity, person, now.seconds])
            let facts = ["installation restored", "by: \(person)", "at: \(now.seconds)"]
            try AuditEvent.append(facts.joined(separator: "\n"), to: db)
        }
    }

    /// That of no machine: theirs are fingerprints.
    private static let restoredIdentity = "restored"

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
        let by = try last.decode(String.self, forColumn: "by")
        let moment = Instant(seconds: try last.decode(forColumn: "at"))
        return try last.decode(String.self, forColumn: "identity") == Self.restoredIdentity
            ? .restored(by: by, at: moment) : .armedElsewhere(by: by, at: moment)
    }
}
