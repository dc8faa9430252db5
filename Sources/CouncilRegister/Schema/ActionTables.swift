extension Table {
    static let action = Table(
        "action", key: ["id"], unique: ["board", "ref"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            id INTEGER PRIMARY KEY,
            board INTEGER NOT NULL REFERENCES board (id),
            ref TEXT NOT NULL CHECK (ref <> ''),
            UNIQUE (board, ref)
            """)

    static let actionStatement = Table(
        "action_statement", key: ["action", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            action INTEGER NOT NULL REFERENCES action (id),
            words TEXT NOT NULL CHECK (words <> ''),
            raised_on TEXT NOT NULL CHECK (date(raised_on, '+0 days') IS raised_on),
            meeting INTEGER REFERENCES meeting (id),
            \(dueColumns),
            PRIMARY KEY (action, change),
            \(dueCheck)
            """)

    static let actionOwner = Table(
        "action_owner", key: ["action", "change", "place"], columns: ownerColumns("action"))

    static let actionRevision = Table(
        "action_revision", key: ["action", "decided_on", "place"], columns: revisionColumns("action"))

    static let actionNote = Table(
        "action_note", key: ["action", "on_day", "place"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            action INTEGER NOT NULL REFERENCES action (id),
            on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
            place INTEGER NOT NULL CHECK (place > 0),
            by TEXT,
            words TEXT NOT NULL,
            PRIMARY KEY (action, on_day, place)
            """)

    static let actionStep = Table(
        "action_step", key: ["action", "on_day", "place"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            action INTEGER NOT NULL REFERENCES action (id),
            on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
            place INTEGER NOT NULL CHECK (place > 0),
            kind TEXT NOT NULL CHECK (kind IN ('proposed', 'closed', 'reopened')),
            by TEXT,
            words TEXT,
            PRIMARY KEY (action, on_day, place)
            """)

    static let actionTables = [
        action, actionStatement, actionOwner, actionRevision, actionNote, actionStep,
    ]

    /// `due_day` is the day itself, or the day after which "next meeting" counts.
    static let dueColumns = """
        due_kind TEXT NOT NULL
            CHECK (due_kind IN ('day', 'next meeting', 'future meeting', 'standing', 'missing')),
        due_day TEXT CHECK (date(due_day, '+0 days') IS due_day),
        due_words TEXT
        """

    static let dueCheck = "CHECK ((due_day IS NOT NULL) = (due_kind IN ('day', 'next meeting')))"

    static func ownerColumns(_ whose: String) -> String {
        """
        change INTEGER NOT NULL REFERENCES change (id),
        \(whose) INTEGER NOT NULL REFERENCES \(whose) (id),
        place INTEGER NOT NULL CHECK (place > 0),
        words TEXT NOT NULL CHECK (words <> ''),
        PRIMARY KEY (\(whose), change, place)
        """
    }

    static func revisionColumns(_ whose: String) -> String {
        """
        change INTEGER NOT NULL REFERENCES change (id),
        \(whose) INTEGER NOT NULL REFERENCES \(whose) (id),
        decided_on TEXT NOT NULL CHECK (date(decided_on, '+0 days') IS decided_on),
        place INTEGER NOT NULL CHECK (place > 0),
        \(dueColumns),
        reason TEXT,
        leave TEXT NOT NULL CHECK (leave IN ('granted', 'asked', 'not recorded')),
        granted_by TEXT,
        PRIMARY KEY (\(whose), decided_on, place),
        \(dueCheck),
        CHECK ((granted_by IS NOT NULL) = (leave = 'granted'))
        """
    }
}
