extension Table {
    static let person = Table(
        "person", key: ["id"], unique: ["code"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE CHECK (code <> '' AND code NOT GLOB '*[^a-z0-9-]*')
            """)

    static let personStatement = Table(
        "person_statement", key: ["person", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            person INTEGER NOT NULL REFERENCES person (id),
            name TEXT NOT NULL CHECK (name <> ''),
            role TEXT,
            organisation TEXT,
            email TEXT,
            PRIMARY KEY (person, change)
            """)

    static let personAlias = Table(
        "person_alias", key: ["person", "change", "place"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            person INTEGER NOT NULL REFERENCES person (id),
            place INTEGER NOT NULL CHECK (place > 0),
            alias TEXT NOT NULL CHECK (alias <> ''),
            PRIMARY KEY (person, change, place)
            """)

    static let membership = Table(
        "membership", key: ["id"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            id INTEGER PRIMARY KEY,
            board INTEGER NOT NULL REFERENCES board (id),
            person INTEGER NOT NULL REFERENCES person (id),
            capacity TEXT NOT NULL
                CHECK (capacity IN ('chair', 'member', 'officer', 'adviser', 'observer', 'secretary'))
            """)

    static let membershipStatement = Table(
        "membership_statement", key: ["membership", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            membership INTEGER NOT NULL REFERENCES membership (id),
            from_day TEXT CHECK (date(from_day, '+0 days') IS from_day),
            until_day TEXT CHECK (date(until_day, '+0 days') IS until_day),
            PRIMARY KEY (membership, change),
            CHECK (from_day IS NULL OR until_day IS NULL OR from_day <= until_day)
            """)

    static let peopleTables = [person, personStatement, personAlias, membership, membershipStatement]
}
