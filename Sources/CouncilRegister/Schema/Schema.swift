/// The register's schema as the steps that lead to it. A step, once released, is never edited: the next follows it.
enum Schema {
    /// Marks a SQLite file as a register: "BPrg" in ASCII, read as a big-endian integer.
    static let applicationID = 0x4250_7267

    struct Step: Sendable {
        /// Tables and indexes, parents before children.
        var structure: [String] { makeStructure() }
        var guards: [String] { makeGuards() }
        private let makeStructure: @Sendable () -> [String]
        private let makeGuards: @Sendable () -> [String]

        /// Written out only where the step is taken: every opening counts the steps, and few take one.
        init(
            structure: @escaping @autoclosure @Sendable () -> [String],
            guards: @escaping @autoclosure @Sendable () -> [String]
        ) {
            makeStructure = structure
            makeGuards = guards
        }
    }

    static let steps = [
        Step(
            structure: Table.first.map(\.sql) + [
                "CREATE INDEX membership_of_board ON membership (board, person)"
            ],
            guards: Table.first.flatMap(\.guards) + [changeFollows]),
        Step(
            structure: Table.recipientTables.map(\.sql), guards: Table.recipientTables.flatMap(\.guards)),
    ]

    /// The version this program writes, and the newest it reads.
    static var version: Int { steps.count }

    /// Time in the register runs one way, whoever writes to it.
    static let changeFollows = """
        CREATE TRIGGER change_follows AFTER INSERT ON change
        WHEN EXISTS (SELECT 1 FROM change WHERE id > NEW.id)
            OR NEW.recorded_at < (SELECT recorded_at FROM change WHERE id < NEW.id ORDER BY id DESC LIMIT 1)
        BEGIN SELECT RAISE(ABORT, 'A change follows the newest one, in its id and in its time.'); END
        """
}

extension Table {
    /// Parents before children; an extract is written in this order.
    static let all = first + recipientTables

    /// Those of schema version 1.
    static let first: [Table] =
        [change] + boardTables + peopleTables + meetingTables + actionTables + metricTables + planTables
        + calendarTables

    static let change = Table(
        "change", key: ["id"],
        columns: """
            id INTEGER PRIMARY KEY CHECK (id > 0),
            recorded_at INTEGER NOT NULL,
            recorded_day TEXT NOT NULL CHECK (date(recorded_day, '+0 days') IS recorded_day),
            recorded_time TEXT NOT NULL CHECK (strftime('%H:%M', recorded_time) IS recorded_time),
            author TEXT NOT NULL CHECK (trim(author) <> ''),
            because TEXT NOT NULL
            """)

    static let calendarDay = Table(
        "calendar_day", key: ["day", "kind", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            day TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
            kind TEXT NOT NULL CHECK (kind IN ('bank holiday', 'closure', 'mourning')),
            name TEXT NOT NULL,
            PRIMARY KEY (day, kind, change)
            """)

    static let calendarTables = [calendarDay]
}
