extension MigrationSpecs {
    /// The tables and triggers of version 1, as they were released; never to be changed.
    static let tables = """
        CREATE TABLE edition (
            id INTEGER PRIMARY KEY,
            board TEXT NOT NULL CHECK (board <> ''),
            meeting TEXT NOT NULL CHECK (meeting GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
            number INTEGER NOT NULL CHECK (number >= 1),
            reason TEXT NOT NULL CHECK (trim(reason) <> ''),
            sealed_at INTEGER NOT NULL,
            sealed_local TEXT NOT NULL CHECK (length(sealed_local) >= 16),
            sealed_by TEXT NOT NULL CHECK (trim(sealed_by) <> ''),
            definition TEXT NOT NULL CHECK (trim(definition) <> ''),
            builder TEXT NOT NULL CHECK (trim(builder) <> ''),
            UNIQUE (board, meeting, number)
        ) STRICT;

        CREATE TABLE artefact (
            edition INTEGER NOT NULL REFERENCES edition (id),
            role TEXT NOT NULL CHECK (role <> '' AND role NOT GLOB '*[^a-z0-9-]*'),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            size INTEGER NOT NULL CHECK (size >= 0),
            PRIMARY KEY (edition, role)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE event (
            number INTEGER PRIMARY KEY,
            before TEXT NOT NULL,
            content TEXT NOT NULL CHECK (content <> ''),
            hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*')
        ) STRICT;

        CREATE TRIGGER edition_is_kept_from_update BEFORE UPDATE ON edition
        BEGIN SELECT RAISE(ABORT, 'nothing in the ledger is overwritten'); END;

        CREATE TRIGGER edition_is_kept_from_delete BEFORE DELETE ON edition
        BEGIN SELECT RAISE(ABORT, 'nothing in the ledger is overwritten'); END;

        CREATE TRIGGER artefact_is_kept_from_update BEFORE UPDATE ON artefact
        BEGIN SELECT RAISE(ABORT, 'nothing in the ledger is overwritten'); END;

        CREATE TRIGGER artefact_is_kept_from_delete BEFORE DELETE ON artefact
        BEGIN SELECT RAISE(ABORT, 'nothing in the ledger is overwritten'); END;

        CREATE TRIGGER event_is_kept_from_update BEFORE UPDATE ON event
        BEGIN SELECT RAISE(ABORT, 'nothing in the ledger is overwritten'); END;

        CREATE TRIGGER event_is_kept_from_delete BEFORE DELETE ON event
        BEGIN SELECT RAISE(ABORT, 'nothing in the ledger is overwritten'); END;

        CREATE TRIGGER edition_is_the_next BEFORE INSERT ON edition
        WHEN EXISTS (SELECT 1 FROM edition WHERE id = NEW.id)
          OR NEW.number <> 1 + (SELECT coalesce(max(number), 0) FROM edition
                                WHERE board = NEW.board AND meeting = NEW.meeting)
        BEGIN SELECT RAISE(ABORT, 'an edition takes the next number'); END;

        CREATE TRIGGER artefact_is_new BEFORE INSERT ON artefact
        WHEN EXISTS (SELECT 1 FROM artefact WHERE edition = NEW.edition AND role = NEW.role)
        BEGIN SELECT RAISE(ABORT, 'nothing in the ledger is overwritten'); END;

        CREATE TRIGGER event_follows_the_last BEFORE INSERT ON event
        WHEN EXISTS (SELECT 1 FROM event WHERE hash = NEW.hash)
          OR NEW.number <> 1 + (SELECT coalesce(max(number), 0) FROM event)
          OR NEW.before <> coalesce((SELECT hash FROM event ORDER BY number DESC LIMIT 1),
                                    '0000000000000000000000000000000000000000000000000000000000000000')
        BEGIN SELECT RAISE(ABORT, 'an event follows the last one'); END;
        """
}
