extension Table {
    static let planAction = Table(
        "plan_action", key: ["id"], unique: ["board", "ref"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            id INTEGER PRIMARY KEY,
            board INTEGER NOT NULL REFERENCES board (id),
            ref TEXT NOT NULL CHECK (ref <> ''),
            UNIQUE (board, ref)
            """)

    static let planActionStatement = Table(
        "plan_action_statement", key: ["plan_action", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            plan_action INTEGER NOT NULL REFERENCES plan_action (id),
            priority INTEGER NOT NULL REFERENCES priority (id),
            words TEXT NOT NULL CHECK (words <> ''),
            starts_on TEXT CHECK (date(starts_on, '+0 days') IS starts_on),
            \(dueColumns),
            success_measure TEXT,
            PRIMARY KEY (plan_action, change),
            \(dueCheck)
            """)

    static let planActionOwner = Table(
        "plan_action_owner", key: ["plan_action", "change", "place"], columns: ownerColumns("plan_action"))

    static let planActionRecommendation = Table(
        "plan_action_recommendation", key: ["plan_action", "change", "place"],
        columns: linkColumns("recommendation"))

    static let planActionMetric = Table(
        "plan_action_metric", key: ["plan_action", "change", "place"], columns: linkColumns("metric"))

    static let planRevision = Table(
        "plan_revision", key: ["plan_action", "decided_on", "place"], columns: revisionColumns("plan_action"))

    static let planUpdate = Table(
        "plan_update", key: ["plan_action", "on_day", "place"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            plan_action INTEGER NOT NULL REFERENCES plan_action (id),
            on_day TEXT NOT NULL CHECK (date(on_day, '+0 days') IS on_day),
            place INTEGER NOT NULL CHECK (place > 0),
            by TEXT,
            rating TEXT CHECK (rating IN ('complete', 'on track', 'at risk', 'off track', 'not started')),
            words TEXT,
            evidence TEXT,
            PRIMARY KEY (plan_action, on_day, place)
            """)

    static let planActionTables = [
        planAction, planActionStatement, planActionOwner, planActionRecommendation, planActionMetric,
        planRevision, planUpdate,
    ]

    private static func linkColumns(_ what: String) -> String {
        """
        change INTEGER NOT NULL REFERENCES change (id),
        plan_action INTEGER NOT NULL REFERENCES plan_action (id),
        place INTEGER NOT NULL CHECK (place > 0),
        \(what) INTEGER NOT NULL REFERENCES \(what) (id),
        PRIMARY KEY (plan_action, change, place)
        """
    }
}
