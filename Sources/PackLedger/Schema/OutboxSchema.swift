import GRDB

/// What version 2 added to the tables: what is owed to whom, what was tried, who sends, and what people decided.
enum OutboxSchema {
    /// - Parameter token: what the installation's Message-IDs are told apart by; nil to have SQLite draw one.
    static func write(to db: Database, token: String?) throws {
        try db.execute(sql: deliveries)
        try db.execute(sql: decisions)
        try db.execute(sql: OutboxGuards.text)
        try db.execute(
            sql: "INSERT INTO installation (id, token) VALUES (1, coalesce(?, lower(hex(randomblob(16)))))",
            arguments: [token])
    }

    private static let phases =
        "'ready', 'talking', 'ending', 'accepted', 'rejected', 'in doubt',"
        + " 'expired', 'cancelled', 'bounced'"

    private static let deliveries = """
        CREATE TABLE delivery (
            id INTEGER PRIMARY KEY,
            edition INTEGER NOT NULL REFERENCES edition (id),
            channel TEXT NOT NULL CHECK (channel <> ''),
            destination TEXT NOT NULL CHECK (destination <> ''),
            name TEXT NOT NULL CHECK (trim(name) <> ''),
            carriage TEXT NOT NULL CHECK (carriage IN ('attachment', 'link', 'drop')),
            copy INTEGER NOT NULL CHECK (copy >= 0),
            copy_of INTEGER REFERENCES delivery (id),
            created INTEGER NOT NULL,
            not_before INTEGER NOT NULL,
            expires INTEGER,
            state TEXT NOT NULL CHECK (state IN (\(phases))),
            due INTEGER,
            since INTEGER,
            fault TEXT CHECK (fault IN ('channel', 'recipient', 'message')),
            words TEXT CHECK (words <> ''),
            attempts INTEGER NOT NULL CHECK (attempts >= 0),
            setbacks INTEGER NOT NULL CHECK (setbacks BETWEEN 0 AND attempts),
            doubts INTEGER NOT NULL CHECK (doubts BETWEEN 0 AND attempts),
            stop TEXT CHECK (stop <> ''),
            UNIQUE (edition, channel, destination, copy),
            CHECK ((copy = 0) = (copy_of IS NULL)),
            CHECK (CASE state WHEN 'ready' THEN due IS NOT NULL WHEN 'in doubt' THEN TRUE ELSE due IS NULL END),
            CHECK ((since IS NULL) = (state IN ('ready', 'talking', 'ending'))),
            CHECK ((words IS NOT NULL) = (state IN ('accepted', 'rejected', 'cancelled', 'bounced'))),
            CHECK ((fault IS NOT NULL) = (state = 'rejected'))
        ) STRICT;

        CREATE INDEX delivery_by_turn ON delivery (due, id) WHERE due IS NOT NULL;
        CREATE INDEX delivery_by_state ON delivery (state);

        CREATE TABLE attempt (
            delivery INTEGER NOT NULL REFERENCES delivery (id),
            number INTEGER NOT NULL CHECK (number >= 1),
            epoch INTEGER NOT NULL REFERENCES sender (epoch),
            started INTEGER NOT NULL,
            PRIMARY KEY (delivery, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE attempt_end (
            delivery INTEGER NOT NULL,
            number INTEGER NOT NULL,
            phase TEXT NOT NULL CHECK (phase IN ('talking', 'ending')),
            outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'deferred', 'refused', 'unknown', 'interrupted')),
            fault TEXT CHECK (fault IN ('channel', 'recipient', 'message')),
            reply TEXT NOT NULL CHECK (reply <> ''),
            ended INTEGER NOT NULL,
            PRIMARY KEY (delivery, number),
            FOREIGN KEY (delivery, number) REFERENCES attempt (delivery, number),
            CHECK ((fault IS NOT NULL) = (outcome IN ('deferred', 'refused')))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE channel_state (
            channel TEXT PRIMARY KEY CHECK (channel <> ''),
            state TEXT NOT NULL CHECK (state IN ('trusted', 'resting', 'held')),
            failures INTEGER NOT NULL CHECK (failures >= 0),
            moment INTEGER,
            why TEXT CHECK (why <> ''),
            CHECK ((moment IS NULL) = (state = 'trusted')),
            CHECK ((why IS NULL) = (state = 'trusted'))
        ) STRICT, WITHOUT ROWID;
        """

    private static let decisions = """
        CREATE TABLE installation (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            token TEXT NOT NULL CHECK (length(token) BETWEEN 8 AND 64 AND token NOT GLOB '*[^a-z0-9]*')
        ) STRICT;

        CREATE TABLE arming (
            number INTEGER PRIMARY KEY,
            identity TEXT NOT NULL CHECK (trim(identity) <> ''),
            by TEXT NOT NULL CHECK (trim(by) <> ''),
            at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE sender (
            epoch INTEGER PRIMARY KEY CHECK (epoch >= 1),
            process INTEGER NOT NULL,
            at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE hold (
            number INTEGER PRIMARY KEY,
            board TEXT CHECK (board <> ''),
            verb TEXT NOT NULL CHECK (verb IN ('held', 'released')),
            why TEXT NOT NULL CHECK (trim(why) <> ''),
            by TEXT NOT NULL CHECK (trim(by) <> ''),
            at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE withdrawal (
            edition INTEGER PRIMARY KEY REFERENCES edition (id),
            why TEXT NOT NULL CHECK (trim(why) <> ''),
            by TEXT NOT NULL CHECK (trim(by) <> ''),
            at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE request (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL CHECK (trim(id) <> ''),
            result TEXT NOT NULL,
            at INTEGER NOT NULL
        ) STRICT;

        CREATE INDEX request_by_id ON request (id, at);
        """
}
