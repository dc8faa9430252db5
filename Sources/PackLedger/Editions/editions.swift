package import BoardDomain
import GRDB

extension Ledger {
    /// Every edition of a board, in the order of its meetings and then of their numbers.
    package func editions(of board: Board.ID) throws(LedgerError) -> [Edition] {
        try reading { db in
            try EditionRow.fetch(db, where: "board = ?", [board.code]).map { try $0.edition() }
        }
    }

    /// How many editions of every board there are.
    package func editionCount() throws(LedgerError) -> Int {
        try reading { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM edition") ?? 0 }
    }

    /// - Throws: `LedgerError.noSuchEdition`.
    package func edition(_ number: Int, for meeting: Meeting.ID) throws(LedgerError) -> Edition {
        try reading { db in try row(number, meeting, db).edition() }
    }

    /// The latest edition for a meeting that was made by a definition and not withdrawn; nil where there is none.
    package func standingEdition(for meeting: Meeting.ID, by definition: String) throws(LedgerError)
        -> Edition?
    {
        try reading { db in
            try EditionRow.fetch(
                db,
                where: """
                    board = ?1 AND meeting = ?2 AND definition = ?3 AND number = (
                        SELECT max(number) FROM edition AS e WHERE board = ?1 AND meeting = ?2 AND definition = ?3
                        AND NOT EXISTS (SELECT 1 FROM withdrawal AS w WHERE w.edition = e.id))
                    """, [meeting.board.code, meeting.firstSetFor.iso, definition]
            ).first?.edition()
        }
    }

    package func latestEdition(for meeting: Meeting.ID) throws(LedgerError) -> Edition? {
        try reading { db in try latestRow(meeting, db)?.edition() }
    }

    /// The text of the pack definition that an edition was composed by.
    package func definitionText(of edition: Edition) throws(LedgerError) -> [UInt8] {
        let fingerprint = try reading { db in
            try row(edition.number, edition.meeting, db).fingerprint(of: .definition)
        }
        guard let fingerprint else {
            throw .damaged(path: path, detail: "edition \(edition.number) has no definition")
        }
        return try bytes(of: fingerprint)
    }

    /// The text of the definition that an edition's covering mails were composed by, and what they were told besides;
    /// nil for an edition that keeps none.
    package func coveringTexts(of edition: Edition) throws(LedgerError) -> (
        definition: [UInt8], particulars: [UInt8]
    )? {
        let row = try reading { db in try self.row(edition.number, edition.meeting, db) }
        guard let definition = row.fingerprint(of: .coverDefinition),
            let particulars = row.fingerprint(of: .coverParticulars)
        else { return nil }
        return (try bytes(of: definition), try bytes(of: particulars))
    }

    /// What is written down of the type an edition was set in, and its font files in their order; nil for one that keeps
    /// none.
    package func typography(of edition: Edition) throws(LedgerError) -> Sealing.Typography? {
        let row = try reading { db in try self.row(edition.number, edition.meeting, db) }
        guard let text = row.fingerprint(of: .typography) else { return nil }
        var fonts: [[UInt8]] = []
        while let font = row.fingerprint(of: .font(fonts.count)) { fonts.append(try bytes(of: font)) }
        return Sealing.Typography(text: try bytes(of: text), fonts: fonts)
    }

    /// The bytes that were sealed under a fingerprint, checked against it again at every reading.
    ///
    /// - Throws: `LedgerError.artefactMissing` or `.artefactAltered`.
    package func bytes(of fingerprint: Fingerprint) throws(LedgerError) -> [UInt8] {
        try files.bytes(of: fingerprint)
    }

    func latestRow(_ meeting: Meeting.ID, _ db: Database) throws -> EditionRow? {
        try EditionRow.fetch(
            db,
            where: """
                board = ?1 AND meeting = ?2
                AND number = (SELECT max(number) FROM edition WHERE board = ?1 AND meeting = ?2)
                """, [meeting.board.code, meeting.firstSetFor.iso]
        ).first
    }

    private func row(_ number: Int, _ meeting: Meeting.ID, _ db: Database) throws -> EditionRow {
        let rows = try EditionRow.fetch(
            db, where: "board = ? AND meeting = ? AND number = ?",
            [meeting.board.code, meeting.firstSetFor.iso, number])
        guard let row = rows.first else { throw LedgerError.noSuchEdition(number, meeting) }
        return row
    }
}
