extension Table {
    static let planStatement = Table(
        "plan_statement", key: ["board", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            board INTEGER NOT NULL REFERENCES board (id),
            title TEXT NOT NULL CHECK (title <> ''),
            PRIMARY KEY (board, change)
            """)

    static let priority = Table(
        "priority", key: ["id"], unique: ["board", "code"], columns: codedColumns)

    static let priorityStatement = Table(
        "priority_statement", key: ["priority", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            priority INTEGER NOT NULL REFERENCES priority (id),
            title TEXT NOT NULL CHECK (title <> ''),
            PRIMARY KEY (priority, change)
            """)

    static let recommendation = Table(
        "recommendation", key: ["id"], unique: ["board", "code"], columns: codedColumns)

    static let recommendationStatement = Table(
        "recommendation_statement", key: ["recommendation", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            recommendation INTEGER NOT NULL REFERENCES recommendation (id),
            words TEXT NOT NULL CHECK (words <> ''),
            PRIMARY KEY (recommendation, change)
            """)

    static let milestone = Table(
        "milestone", key: ["id"], unique: ["plan_action", "code"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            id INTEGER PRIMARY KEY,
            plan_action INTEGER NOT NULL REFERENCES plan_action (id),
            code TEXT NOT NULL CHECK (code <> ''),
            UNIQUE (plan_action, code)
            """)

    static let milestoneStatement = Table(
        "milestone_statement", key: ["milestone", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            milestone INTEGER NOT NULL REFERENCES milestone (id),
            words TEXT NOT NULL,
            due_on TEXT CHECK (date(due_on, '+0 days') IS due_on),
            state TEXT NOT NULL CHECK (state IN ('planned', 'reached', 'dropped')),
            state_on TEXT CHECK (date(state_on, '+0 days') IS state_on),
            dropped_because TEXT CHECK (dropped_because IS NULL OR state = 'dropped'),
            PRIMARY KEY (milestone, change),
            CHECK ((state_on IS NULL) = (state = 'planned'))
            """)

    static let planTables =
        [planStatement, priority, priorityStatement, recommendation, recommendationStatement]
        + planActionTables + [milestone, milestoneStatement]

    /// Something a plan numbers for itself; its own order is the order of its ids.
    private static let codedColumns = """
        change INTEGER NOT NULL REFERENCES change (id),
        id INTEGER PRIMARY KEY,
        board INTEGER NOT NULL REFERENCES board (id),
        code TEXT NOT NULL CHECK (code <> ''),
        UNIQUE (board, code)
        """
}
