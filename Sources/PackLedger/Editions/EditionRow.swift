import BoardDomain
import GRDB

/// An edition as the tables hold it.
struct EditionRow: Hashable {
    let meeting: Meeting.ID
    let number: Int
    let reason: String
    let sealedAt: Instant
    /// What the council's clock showed: `YYYY-MM-DDTHH:MM`.
    let sealedLocal: String
    let sealedBy: String
    let definition: String
    let builder: String
    /// In the order of the names of their roles.
    let papers: [Paper]

    init(_ sealing: Sealing, at stamp: Stamp, papers: [Paper]) {
        meeting = sealing.meeting
        number = sealing.number
        reason = sealing.reason
        sealedAt = stamp.instant
        sealedLocal = "\(stamp.local.day.iso)T\(stamp.local.time.iso)"
        sealedBy = sealing.sealedBy
        definition = sealing.definition
        builder = sealing.builder
        self.papers = papers.sorted { $0.role.name < $1.role.name }
    }

    private init(_ row: Row, papers: [Paper]) throws {
        let meeting = try row.decode(String.self, forColumn: "meeting")
        guard let day = Day(iso: meeting) else { throw Unreadable(field: "meeting") }
        self.meeting = Meeting.ID(board: Board.ID(try row.decode(forColumn: "board")), firstSetFor: day)
        number = try row.decode(forColumn: "number")
        reason = try row.decode(forColumn: "reason")
        sealedAt = Instant(seconds: try row.decode(forColumn: "sealed_at"))
        sealedLocal = try row.decode(forColumn: "sealed_local")
        sealedBy = try row.decode(forColumn: "sealed_by")
        definition = try row.decode(forColumn: "definition")
        builder = try row.decode(forColumn: "builder")
        self.papers = papers
    }

    /// A value that the tables allow and our words do not.
    struct Unreadable: Error { let field: String }

    func edition() throws -> Edition {
        guard let extract = fingerprint(of: .extract) else { throw Unreadable(field: "extract") }
        let mails = Recipient.Carriage.allCases.map { carriage in
            SealedCoveringMail(carriage: carriage, artefacts: sealed { .cover(carriage, $0) })
        }
        return Edition(
            number: number, meeting: meeting, reason: reason, sealedAt: sealedAt, sealedBy: sealedBy,
            definition: definition, builder: builder, extract: extract, artefacts: sealed { .pack($0) },
            coveringMails: mails.filter { !$0.artefacts.isEmpty }, ownersLetters: letters())
    }

    /// In the order of the names of their roles.
    private func letters() -> [SealedOwnersLetter] {
        var mailboxes: [Fingerprint] = []
        for case .letter(let mailbox, _) in papers.map(\.role) where mailboxes.last != mailbox {
            mailboxes.append(mailbox)
        }
        return mailboxes.map { mailbox in
            SealedOwnersLetter(mailbox: mailbox, artefacts: sealed { .letter(mailbox, $0) })
        }
    }

    /// Those of its papers that have such a role, one a format.
    private func sealed(as role: (PackFormat) -> Paper.Role) -> [SealedArtefact] {
        PackFormat.allCases.compactMap { format in
            papers.first { $0.role == role(format) }.map {
                SealedArtefact(format: format, fingerprint: $0.fingerprint, size: $0.size)
            }
        }
    }

    func fingerprint(of role: Paper.Role) -> Fingerprint? { papers.first { $0.role == role }?.fingerprint }
}

extension EditionRow {
    /// - Returns: the row's own number.
    @discardableResult
    func insert(into db: Database) throws -> Int64 {
        try db.execute(
            sql: """
                INSERT INTO edition
                    (board, meeting, number, reason, sealed_at, sealed_local, sealed_by, definition, builder)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                meeting.board.code, meeting.firstSetFor.iso, number, reason, sealedAt.seconds, sealedLocal,
                sealedBy,
                definition, builder,
            ])
        let id = db.lastInsertedRowID
        for paper in papers {
            try db.execute(
                sql: "INSERT INTO artefact (edition, role, sha256, size) VALUES (?, ?, ?, ?)",
                arguments: [id, paper.role.name, paper.fingerprint.hex, paper.size])
        }
        return id
    }

    /// - Parameter condition: an SQL condition on `edition`, its values in `arguments`.
    static func fetch(
        _ db: Database, where condition: String, _ arguments: StatementArguments = []
    ) throws -> [EditionRow] {
        let sql = "SELECT * FROM edition WHERE \(condition) ORDER BY board, meeting, number"
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            try EditionRow(row, papers: papers(of: row.decode(Int64.self, forColumn: "id"), db))
        }
    }

    private static func papers(of edition: Int64, _ db: Database) throws -> [Paper] {
        let statement = try db.cachedStatement(
            sql: "SELECT role, sha256, size FROM artefact WHERE edition = ? ORDER BY role")
        return try Row.fetchAll(statement, arguments: [edition]).map { row in
            let name = try row.decode(String.self, forColumn: "role")
            let hex = try row.decode(String.self, forColumn: "sha256")
            guard let role = Paper.Role(name: name) else { throw Unreadable(field: name) }
            guard let fingerprint = Fingerprint(hex: hex) else { throw Unreadable(field: hex) }
            return Paper(role: role, fingerprint: fingerprint, size: try row.decode(forColumn: "size"))
        }
    }
}
