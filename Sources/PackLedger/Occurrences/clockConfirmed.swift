package import BoardDomain
import GRDB

extension Ledger {
    /// A person says that the clock is right as it now stands.
    package func confirmClock(by person: String, at now: Instant) throws(LedgerError) {
        try checkPrintable(person, field: "name of who confirms")
        try writing { db in
            try db.execute(
                sql: "INSERT INTO clock_confirmed (by, at) VALUES (?, ?)", arguments: [person, now.seconds])
            try AuditEvent.append(
                ["clock confirmed", "by: \(person)", "at: \(now.seconds)"].joined(separator: "\n"), to: db)
        }
    }

    /// When somebody last said so; nil for never.
    package func clockConfirmed() throws(LedgerError) -> Instant? {
        try reading { db in
            try Int64.fetchOne(db, sql: "SELECT at FROM clock_confirmed ORDER BY number DESC LIMIT 1")
                .map { Instant(seconds: $0) }
        }
    }

    /// The last moment that the record knows of: no right clock shows less, and a clock that is far ahead leaves it there.
    package func lastEventMoment() throws(LedgerError) -> Instant? {
        try reading { db in
            try Int64.fetchOne(
                db,
                sql: """
                    SELECT max(m) FROM (SELECT max(at) AS m FROM occurrence_step UNION ALL
                    SELECT max(sealed_at) FROM edition UNION ALL SELECT max(at) FROM sender)
                    """
            ).map { Instant(seconds: $0) }
        }
    }
}
