import GRDB

/// What version 3 added: what became of each thing that the clock asked for, since when each rule holds, and which
/// editions wait for somebody's agreement.
enum OccurrenceSchema {
    static func write(to db: Database) throws {
        try db.execute(sql: tables)
        for (table, sameness) in growing { try db.execute(sql: OutboxGuards.growing(table, sameness)) }
        try db.execute(sql: order)
    }

    private static let growing = [
        ("occurrence_step", "number = NEW.number"), ("rule_in_force", "number = NEW.number"),
        ("approval_asked", "edition = NEW.edition"), ("approval", "edition = NEW.edition"),
        ("clock_confirmed", "number = NEW.number"),
    ]

    private static let tables = """
        CREATE TABLE occurrence_step (
            number INTEGER PRIMARY KEY,
            occurrence TEXT NOT NULL CHECK (occurrence <> ''),
            board TEXT NOT NULL CHECK (board <> ''),
            rule TEXT NOT NULL CHECK (rule <> ''),
            kind TEXT NOT NULL CHECK (kind IN ('chaser', 'freeze', 'draft', 'issue', 'late-papers', 'digest')),
            meeting TEXT CHECK (meeting GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
            day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
            state TEXT NOT NULL
                CHECK (state IN ('held', 'left', 'done', 'missed', 'superseded', 'cancelled')),
            edition INTEGER REFERENCES edition (id),
            why TEXT NOT NULL CHECK (trim(why) <> ''),
            by TEXT NOT NULL CHECK (trim(by) <> ''),
            at INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX occurrence_step_by_occurrence ON occurrence_step (occurrence, number);

        CREATE INDEX occurrence_step_by_day ON occurrence_step (day);

        CREATE TABLE rule_in_force (
            number INTEGER PRIMARY KEY,
            board TEXT NOT NULL CHECK (board <> ''),
            rule TEXT NOT NULL CHECK (rule <> ''),
            words TEXT NOT NULL,
            since INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX rule_in_force_by_rule ON rule_in_force (board, rule, number);

        CREATE TABLE approval_asked (
            edition INTEGER PRIMARY KEY REFERENCES edition (id),
            at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE approval (
            edition INTEGER PRIMARY KEY REFERENCES approval_asked (edition),
            why TEXT NOT NULL CHECK (trim(why) <> ''),
            by TEXT NOT NULL CHECK (trim(by) <> ''),
            at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE clock_confirmed (
            number INTEGER PRIMARY KEY,
            by TEXT NOT NULL CHECK (trim(by) <> ''),
            at INTEGER NOT NULL
        ) STRICT;
        """

    /// What was settled once is not settled again; only a meeting that is cancelled opens what was done for it.
    private static let order = """
        CREATE TRIGGER occurrence_is_settled_once BEFORE INSERT ON occurrence_step
        WHEN (SELECT state FROM occurrence_step WHERE occurrence = NEW.occurrence ORDER BY number DESC LIMIT 1)
             IN ('missed', 'superseded')
          OR ((SELECT state FROM occurrence_step WHERE occurrence = NEW.occurrence ORDER BY number DESC LIMIT 1)
             = 'done' AND NEW.state <> 'cancelled')
        BEGIN SELECT RAISE(ABORT, 'an occurrence is settled once'); END;
        """
}
