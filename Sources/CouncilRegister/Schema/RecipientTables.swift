extension Table {
    /// Letter case does not part two mailboxes, so that no spelling brings a second copy.
    static let recipient = Table(
        "recipient", key: ["id"], unique: ["board", "address", "audience"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            id INTEGER PRIMARY KEY,
            board INTEGER NOT NULL REFERENCES board (id),
            address TEXT NOT NULL COLLATE NOCASE
                CHECK (address GLOB '?*@?*' AND address NOT GLOB '*[' || char(1) || '-' || char(32) || ',;<>]*'),
            audience TEXT NOT NULL CHECK (audience <> '' AND audience NOT GLOB '*[^a-z0-9-]*'),
            UNIQUE (board, address, audience)
            """)

    static let recipientStatement = Table(
        "recipient_statement", key: ["recipient", "change"],
        columns: """
            change INTEGER NOT NULL REFERENCES change (id),
            recipient INTEGER NOT NULL REFERENCES recipient (id),
            name TEXT NOT NULL CHECK (name <> ''),
            person INTEGER REFERENCES person (id),
            capacity TEXT NOT NULL
                CHECK (capacity IN ('chair', 'member', 'officer', 'adviser', 'observer', 'secretary')),
            format TEXT NOT NULL CHECK (format IN ('attachment', 'link', 'drop')),
            from_day TEXT CHECK (date(from_day, '+0 days') IS from_day),
            until_day TEXT CHECK (date(until_day, '+0 days') IS until_day),
            status TEXT NOT NULL CHECK (status IN ('listed', 'removed')),
            reason TEXT CHECK (reason <> ''),
            PRIMARY KEY (recipient, change),
            CHECK (from_day IS NULL OR until_day IS NULL OR from_day <= until_day),
            CHECK ((reason IS NOT NULL) = (status = 'removed'))
            """)

    static let recipientTables = [recipient, recipientStatement]
}
