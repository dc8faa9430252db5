extension Schema {
    static let diary = """
        CREATE TABLE board (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE CHECK (code GLOB '[a-z0-9]*' AND code NOT GLOB '*[^a-z0-9-]*'),
            change INTEGER NOT NULL REFERENCES change
        ) STRICT;
        CREATE TABLE board_terms (
            board INTEGER NOT NULL REFERENCES board,
            change INTEGER NOT NULL REFERENCES change,
            name TEXT NOT NULL CHECK (name <> ''),
            organisation TEXT NOT NULL CHECK (organisation <> ''),
            zone TEXT NOT NULL CHECK (zone <> ''),
            area TEXT,
            neighbours TEXT NOT NULL,
            PRIMARY KEY (board, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE meeting (
            id INTEGER PRIMARY KEY,
            board INTEGER NOT NULL REFERENCES board,
            first_set_for TEXT NOT NULL CHECK (date(first_set_for) IS first_set_for),
            change INTEGER NOT NULL REFERENCES change,
            UNIQUE (board, first_set_for)
        ) STRICT;
        CREATE TABLE meeting_terms (
            meeting INTEGER NOT NULL REFERENCES meeting,
            change INTEGER NOT NULL REFERENCES change,
            day TEXT NOT NULL CHECK (date(day) IS day),
            starts TEXT CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
            ends TEXT CHECK (ends GLOB '[0-2][0-9]:[0-5][0-9]'),
            place TEXT,
            status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
            reason TEXT,
            minutes TEXT NOT NULL CHECK (minutes IN ('not received', 'draft', 'agreed')),
            agreed_on TEXT CHECK (date(agreed_on) IS agreed_on),
            CHECK ((minutes = 'agreed') = (agreed_on IS NOT NULL)),
            PRIMARY KEY (meeting, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE agenda_item (
            meeting INTEGER NOT NULL REFERENCES meeting,
            number TEXT NOT NULL CHECK (number <> ''),
            change INTEGER NOT NULL REFERENCES change,
            position INTEGER NOT NULL,
            title TEXT NOT NULL CHECK (title <> ''),
            presenter TEXT,
            purpose TEXT CHECK (purpose IN ('note', 'discuss', 'decide')),
            starts TEXT CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
            PRIMARY KEY (meeting, number, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE attendance (
            meeting INTEGER NOT NULL REFERENCES meeting,
            name TEXT NOT NULL CHECK (name <> ''),
            change INTEGER NOT NULL REFERENCES change,
            position INTEGER NOT NULL,
            role TEXT,
            kind TEXT NOT NULL CHECK (kind IN ('present', 'in attendance', 'apologies')),
            PRIMARY KEY (meeting, name, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE minutes_taken (
            meeting INTEGER NOT NULL REFERENCES meeting,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
            change INTEGER NOT NULL REFERENCES change,
            PRIMARY KEY (meeting, sha256, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE calendar_day (
            day TEXT NOT NULL CHECK (date(day) IS day),
            change INTEGER NOT NULL REFERENCES change,
            kind TEXT NOT NULL CHECK (kind IN ('bank holiday', 'closure', 'mourning')),
            name TEXT NOT NULL,
            PRIMARY KEY (day, change)
        ) STRICT, WITHOUT ROWID;
        """

    static let people = """
        CREATE TABLE person (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE CHECK (code GLOB '[a-z0-9]*' AND code NOT GLOB '*[^a-z0-9-]*'),
            change INTEGER NOT NULL REFERENCES change
        ) STRICT;
        CREATE TABLE person_terms (
            person INTEGER NOT NULL REFERENCES person,
            change INTEGER NOT NULL REFERENCES change,
            name TEXT NOT NULL CHECK (name <> ''),
            role TEXT,
            organisation TEXT,
            email TEXT,
            aliases TEXT NOT NULL,
            PRIMARY KEY (person, change)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE membership (
            board INTEGER NOT NULL REFERENCES board,
            person INTEGER NOT NULL REFERENCES person,
            change INTEGER NOT NULL REFERENCES change,
            capacity TEXT NOT NULL
                CHECK (capacity IN ('chair', 'member', 'officer', 'adviser', 'observer', 'secretary')),
            first_day TEXT CHECK (date(first_day) IS first_day),
            last_day TEXT CHECK (date(last_day) IS last_day),
            CHECK (first_day <= last_day),
            PRIMARY KEY (board, person, change)
        ) STRICT, WITHOUT ROWID;
        """
}
