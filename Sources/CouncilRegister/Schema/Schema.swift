/// The register's tables, by version. A version once released is never edited, only followed by another.
///
/// `docs/register.md` publishes them, and a spec holds the two together.
enum Schema {
    /// Marks a SQLite file as a register: "BPRG" in ASCII.
    static let applicationID: Int32 = 0x4250_5247

    /// The SQL that leads from the version before to each version; the first makes an empty file version 1.
    static let steps: [String] = [
        [changes, diary, people, actions, plan, performance].joined(separator: "\n") + "\n" + guards
    ]

    static var newest: Int { steps.count }

    /// Every table, in an order in which rows can be put back without breaking a reference.
    static let tables = [
        "change", "board", "board_terms", "person", "person_terms", "membership", "meeting", "meeting_terms",
        "agenda_item", "attendance", "minutes_taken", "calendar_day",
        "action", "action_terms", "action_owner", "action_due", "action_note", "action_step",
        "plan_priority", "recommendation", "plan_action", "plan_action_terms", "plan_owner", "plan_link",
        "plan_due", "plan_update", "milestone",
        "metric", "metric_terms", "metric_target", "step_change", "observation",
    ]

    /// Nothing in the register is overwritten or taken away: the newest statement counts, the older ones stay.
    private static var guards: String {
        tables.map { table in
            """
            CREATE TRIGGER \(table)_is_never_changed BEFORE UPDATE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'the register is only ever added to'); END;
            CREATE TRIGGER \(table)_is_never_removed BEFORE DELETE ON \(table)
            BEGIN SELECT RAISE(ABORT, 'the register is only ever added to'); END;
            """
        }.joined(separator: "\n")
    }

    static let changes = """
        CREATE TABLE change (
            id INTEGER PRIMARY KEY,
            recorded_at INTEGER NOT NULL,
            recorded_day TEXT NOT NULL CHECK (date(recorded_day) IS recorded_day),
            recorded_time TEXT NOT NULL CHECK (recorded_time GLOB '[0-2][0-9]:[0-5][0-9]'),
            author TEXT NOT NULL CHECK (author <> ''),
            because TEXT NOT NULL
        ) STRICT;
        CREATE TRIGGER change_never_goes_back BEFORE INSERT ON change
        WHEN NEW.recorded_at < (SELECT max(recorded_at) FROM change)
        BEGIN SELECT RAISE(ABORT, 'a change cannot be recorded before the newest one'); END;
        """
}
