/// The ledger's tables, by version. `docs/ledger.md` publishes them.
enum LedgerSchema {
    /// Marks a SQLite file as a ledger: "BPLG" in ASCII.
    static let applicationID: Int32 = 0x4250_4C47

    static let steps = [editions + "\n" + guards]
    static var newest: Int { steps.count }
    static let tables = ["edition", "artefact", "event"]

    private static var guards: String {
        tables.map { table in
            """
            CREATE TRIGGER \(table)_is_never_changed BEFORE UPDATE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'the ledger is only ever added to'); END;
            CREATE TRIGGER \(table)_is_never_removed BEFORE DELETE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'the ledger is only ever added to'); END;
            """
        }.joined(separator: "\n")
    }

    static let editions = """
        CREATE TABLE edition (
            id INTEGER PRIMARY KEY,
            board TEXT NOT NULL CHECK (board <> ''),
            meeting TEXT NOT NULL CHECK (date(meeting) IS meeting),
            number INTEGER NOT NULL CHECK (number > 0),
            reason TEXT NOT NULL CHECK (reason <> ''),
            sealed_at INTEGER NOT NULL,
            sealed_day TEXT NOT NULL CHECK (date(sealed_day) IS sealed_day),
            sealed_time TEXT NOT NULL,
            sealed_by TEXT NOT NULL CHECK (sealed_by <> ''),
            definition TEXT NOT NULL CHECK (definition <> ''),
            builder TEXT NOT NULL CHECK (builder <> ''),
            UNIQUE (board, meeting, number)
        ) STRICT;
        CREATE TABLE artefact (
            edition INTEGER NOT NULL REFERENCES edition,
            role TEXT NOT NULL CHECK (role IN ('extract', 'definition', 'html', 'text')),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            size INTEGER NOT NULL CHECK (size >= 0),
            PRIMARY KEY (edition, role)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE event (
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            author TEXT NOT NULL,
            what TEXT NOT NULL CHECK (what <> ''),
            previous TEXT NOT NULL CHECK (length(previous) = 64),
            sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64)
        ) STRICT;
        """
}
