extension Table {
    static let meeting = Table(
        "meeting", key: ["id"], unique: ["board", "first_day"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            id INTEGER PRIMARY KEY,
            board INTEGER NOT NULL REFERENCES board (id),
            first_day TEXT NOT NULL CHECK (date(first_day, '+0 days') IS first_day),
            UNIQUE (board, first_day)
            """)

    static let meetingStatement = Table(
        "meeting_statement", key: ["meeting", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            meeting INTEGER NOT NULL REFERENCES meeting (id),
            day TEXT NOT NULL CHECK (date(day, '+0 days') IS day),
            start_time TEXT CHECK (strftime('%H:%M', start_time) IS start_time),
            end_time TEXT CHECK (strftime('%H:%M', end_time) IS end_time),
            place TEXT,
            status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
            cancelled_because TEXT CHECK (cancelled_because IS NULL OR status = 'cancelled'),
            minutes TEXT NOT NULL CHECK (minutes IN ('not received', 'draft', 'agreed')),
            agreed_on TEXT CHECK (date(agreed_on, '+0 days') IS agreed_on),
            PRIMARY KEY (meeting, change),
            CHECK ((agreed_on IS NOT NULL) = (minutes = 'agreed'))
            """)

    static let agendaItem = Table(
        "agenda_item", key: ["meeting", "number", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            meeting INTEGER NOT NULL REFERENCES meeting (id),
            number TEXT NOT NULL CHECK (number <> ''),
            title TEXT NOT NULL,
            presenter TEXT,
            purpose TEXT CHECK (purpose IN ('note', 'discuss', 'decide')),
            start_time TEXT CHECK (strftime('%H:%M', start_time) IS start_time),
            PRIMARY KEY (meeting, number, change)
            """)

    static let attendance = Table(
        "attendance", key: ["meeting", "name", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            meeting INTEGER NOT NULL REFERENCES meeting (id),
            name TEXT NOT NULL CHECK (name <> ''),
            place INTEGER NOT NULL CHECK (place > 0),
            role TEXT,
            kind TEXT NOT NULL CHECK (kind IN ('present', 'in attendance', 'apologies')),
            PRIMARY KEY (meeting, name, change)
            """)

    static let minutesTaken = Table(
        "minutes_taken", key: ["board", "sha256"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            board INTEGER NOT NULL REFERENCES board (id),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            meeting INTEGER NOT NULL REFERENCES meeting (id),
            PRIMARY KEY (board, sha256)
            """)

    static let meetingTables = [meeting, meetingStatement, agendaItem, attendance, minutesTaken]
}
