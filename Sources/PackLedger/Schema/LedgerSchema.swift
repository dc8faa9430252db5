import GRDB

/// The tables of the ledger, with the constraints that keep what is sealed as it was sealed.
///
/// Published with a way to check it by hand in `docs/ledger.md`.
enum LedgerSchema {
    /// Raised by every change to the tables.
    static let version = 3
    /// "bpkL" in ASCII, kept at byte 68 of the file (SQLite's file format, section 1.3.17).
    static let applicationID = 0x6270_6B4C

    static func isBlank(_ db: Database) throws -> Bool {
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        return try tables == 0 && number("application_id", db) == 0
    }

    static func check(_ db: Database, of path: String) throws {
        guard try number("application_id", db) == applicationID else { throw LedgerError.notALedger(path) }
        let found = try number("user_version", db)
        guard found <= version else { throw LedgerError.newer(path: path, version: found) }
        guard found > 0 else { throw LedgerError.notALedger(path) }
    }

    /// - Parameter token: what Message-IDs are told apart by; nil to have one drawn.
    static func write(to db: Database, token: String?) throws {
        try db.execute(sql: "PRAGMA application_id = \(applicationID)")
        try db.execute(sql: tables)
        try db.execute(sql: guards)
        try OutboxSchema.write(to: db, token: token)
        try OccurrenceSchema.write(to: db)
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    static func isOlder(_ db: Database) throws -> Bool { try number("user_version", db) < version }

    /// Adds what an older version lacks; what it holds stays as it is.
    static func migrate(_ db: Database) throws {
        if try number("user_version", db) < 2 { try OutboxSchema.write(to: db, token: nil) }
        if try number("user_version", db) < 3 { try OccurrenceSchema.write(to: db) }
        try db.execute(sql: "PRAGMA user_version = \(version)")
    }

    private static func number(_ pragma: String, _ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA \(pragma)") ?? 0
    }

    private static let tables = """
        CREATE TABLE edition (
            id INTEGER PRIMARY KEY,
            board TEXT NOT NULL CHECK (board <> ''),
            meeting TEXT NOT NULL CHECK (meeting GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
            number INTEGER NOT NULL CHECK (number >= 1),
            reason TEXT NOT NULL CHECK (trim(reason) <> ''),
            sealed_at INTEGER NOT NULL,
            sealed_local TEXT NOT NULL CHECK (length(sealed_local) >= 16),
            sealed_by TEXT NOT NULL CHECK (trim(sealed_by) <> ''),
            definition TEXT NOT NULL CHECK (trim(definition) <> ''),
            builder TEXT NOT NULL CHECK (trim(builder) <> ''),
            UNIQUE (board, meeting, number)
        ) STRICT;

        CREATE TABLE artefact (
            edition INTEGER NOT NULL REFERENCES edition (id),
            role TEXT NOT NULL CHECK (role <> '' AND role NOT GLOB '*[^a-z0-9-]*'),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            size INTEGER NOT NULL CHECK (size >= 0),
            PRIMARY KEY (edition, role)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE event (
            number INTEGER PRIMARY KEY,
            before TEXT NOT NULL,
            content TEXT NOT NULL CHECK (content <> ''),
            hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
        ) STRICT;
        """

    /// What no run of ours does, and no other program shall do by mistake.
    ///
    /// `INSERT OR REPLACE` deletes without waking a delete trigger, so the insert triggers look for the row first.
    private static let guards =
        ["edition", "artefact", "event"].flatMap { table in
            ["UPDATE", "DELETE"].map { change in
                """
                CREATE TRIGGER \(table)_is_kept_from_\(change.lowercased()) BEFORE \(change) ON \(table)
                BEGIN SELECT RAISE(ABORT, 'nothing in the ledger is overwritten'); END;

                """
            }
        }.joined() + """
            CREATE TRIGGER edition_is_the_next BEFORE INSERT ON edition
            WHEN EXISTS (SELECT 1 FROM edition WHERE id = NEW.id)
              OR NEW.number <> 1 + (SELECT coalesce(max(number), 0) FROM edition
                                    WHERE board = NEW.board AND meeting = NEW.meeting)
            BEGIN SELECT RAISE(ABORT, 'an edition takes the next number'); END;

            CREATE TRIGGER artefact_is_new BEFORE INSERT ON artefact
            WHEN EXISTS (SELECT 1 FROM artefact WHERE edition = NEW.edition AND role = NEW.role)
            BEGIN SELECT RAISE(ABORT, 'nothing in the ledger is overwritten'); END;

            CREATE TRIGGER event_follows_the_last BEFORE INSERT ON event
            WHEN EXISTS (SELECT 1 FROM event WHERE hash = NEW.hash)
              OR NEW.number <> 1 + (SELECT coalesce(max(number), 0) FROM event)
              OR NEW.before <> coalesce((SELECT hash FROM event ORDER BY number DESC LIMIT 1),
                                        '\(AuditEvent.beforeTheFirst)')
            BEGIN SELECT RAISE(ABORT, 'an event follows the last one'); END;
            """
}
