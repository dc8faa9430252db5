extension Schema {
    /// The columns of a due date, alike in the action log and the plan.
    private static let due = """
        due TEXT NOT NULL CHECK (due IN ('day', 'next meeting', 'future meeting', 'standing', 'missing')),
            due_day TEXT CHECK (date(due_day) IS due_day),
            due_words TEXT
        """

    /// The columns of a later date: nothing in them for the date first given.
    private static let revision = """
        decided_on TEXT CHECK (date(decided_on) IS decided_on),
            reason TEXT,
            leave TEXT CHECK (leave IN ('granted', 'asked')),
            granted_by TEXT
        """

    static let actions = """
        CREATE TABLE action (
            id INTEGER PRIMARY KEY,
            board INTEGER NOT NULL REFERENCES board,
            ref TEXT NOT NULL CHECK (ref <> ''),
            change INTEGER NOT NULL REFERENCES change,
            UNIQUE (board, ref)
        ) STRICT;
        CREATE TABLE action_terms (
            action INTEGER NOT NULL REFERENCES action,
            change INTEGER NOT NULL REFERENCES change,
            words TEXT NOT NULL CHECK (words <> ''),
            raised_on TEXT NOT NULL CHECK (date(raised_on) IS raised_on),
            meeting INTEGER REFERENCES meeting,
            PRIMARY KEY (action, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE action_owner (
            action INTEGER NOT NULL REFERENCES action,
            change INTEGER NOT NULL REFERENCES change,
            owners TEXT NOT NULL,
            PRIMARY KEY (action, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE action_due (
            action INTEGER NOT NULL REFERENCES action,
            n INTEGER NOT NULL CHECK (n >= 0),
            change INTEGER NOT NULL REFERENCES change,
            \(due),
            \(revision),
            CHECK ((n = 0) = (decided_on IS NULL)),
            CHECK ((due IN ('day', 'next meeting')) = (due_day IS NOT NULL)),
            PRIMARY KEY (action, n)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE action_note (
            action INTEGER NOT NULL REFERENCES action,
            n INTEGER NOT NULL CHECK (n > 0),
            change INTEGER NOT NULL REFERENCES change,
            day TEXT NOT NULL CHECK (date(day) IS day),
            author TEXT,
            words TEXT NOT NULL CHECK (words <> ''),
            PRIMARY KEY (action, n)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE action_step (
            action INTEGER NOT NULL REFERENCES action,
            n INTEGER NOT NULL CHECK (n > 0),
            change INTEGER NOT NULL REFERENCES change,
            kind TEXT NOT NULL CHECK (kind IN ('proposed', 'closed', 'reopened')),
            day TEXT NOT NULL CHECK (date(day) IS day),
            author TEXT,
            words TEXT,
            PRIMARY KEY (action, n)
        ) STRICT, WITHOUT ROWID;
        """

    static let plan = """
        CREATE TABLE plan_priority (
            board INTEGER NOT NULL REFERENCES board,
            code TEXT NOT NULL CHECK (code <> ''),
            change INTEGER NOT NULL REFERENCES change,
            title TEXT NOT NULL CHECK (title <> ''),
            plan TEXT NOT NULL,
            PRIMARY KEY (board, code, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE recommendation (
            board INTEGER NOT NULL REFERENCES board,
            code TEXT NOT NULL CHECK (code <> ''),
            change INTEGER NOT NULL REFERENCES change,
            words TEXT,
            PRIMARY KEY (board, code, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_action (
            id INTEGER PRIMARY KEY,
            board INTEGER NOT NULL REFERENCES board,
            ref TEXT NOT NULL CHECK (ref <> ''),
            change INTEGER NOT NULL REFERENCES change,
            UNIQUE (board, ref)
        ) STRICT;
        CREATE TABLE plan_action_terms (
            plan_action INTEGER NOT NULL REFERENCES plan_action,
            change INTEGER NOT NULL REFERENCES change,
            priority TEXT NOT NULL CHECK (priority <> ''),
            words TEXT NOT NULL CHECK (words <> ''),
            starts TEXT CHECK (date(starts) IS starts),
            success_measure TEXT,
            PRIMARY KEY (plan_action, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_owner (
            plan_action INTEGER NOT NULL REFERENCES plan_action,
            change INTEGER NOT NULL REFERENCES change,
            owners TEXT NOT NULL,
            PRIMARY KEY (plan_action, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_link (
            plan_action INTEGER NOT NULL REFERENCES plan_action,
            change INTEGER NOT NULL REFERENCES change,
            recommendations TEXT NOT NULL,
            metrics TEXT NOT NULL,
            PRIMARY KEY (plan_action, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_due (
            plan_action INTEGER NOT NULL REFERENCES plan_action,
            n INTEGER NOT NULL CHECK (n >= 0),
            change INTEGER NOT NULL REFERENCES change,
            \(due),
            \(revision),
            CHECK ((n = 0) = (decided_on IS NULL)),
            CHECK ((due IN ('day', 'next meeting')) = (due_day IS NOT NULL)),
            PRIMARY KEY (plan_action, n)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE plan_update (
            plan_action INTEGER NOT NULL REFERENCES plan_action,
            n INTEGER NOT NULL CHECK (n > 0),
            change INTEGER NOT NULL REFERENCES change,
            day TEXT NOT NULL CHECK (date(day) IS day),
            author TEXT,
            claim TEXT CHECK (claim IN ('complete', 'on track', 'at risk', 'off track', 'not started')),
            words TEXT,
            evidence TEXT,
            PRIMARY KEY (plan_action, n)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE milestone (
            plan_action INTEGER NOT NULL REFERENCES plan_action,
            code TEXT NOT NULL CHECK (code <> ''),
            change INTEGER NOT NULL REFERENCES change,
            words TEXT NOT NULL CHECK (words <> ''),
            due TEXT CHECK (date(due) IS due),
            state TEXT NOT NULL CHECK (state IN ('planned', 'reached', 'dropped')),
            state_day TEXT CHECK (date(state_day) IS state_day),
            reason TEXT,
            CHECK ((state = 'planned') = (state_day IS NULL)),
            PRIMARY KEY (plan_action, code, change)
        ) STRICT, WITHOUT ROWID;
        """
}
