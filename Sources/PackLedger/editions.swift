package import BoardDomain
import GRDB

extension Ledger {
    package func nextNumber(for meeting: Meeting.ID) throws -> Int {
        try namingFaults(at: path) { try queue.read { try Ledger.nextNumber($0, for: meeting) } }
    }

    static func nextNumber(_ db: Database, for meeting: Meeting.ID) throws -> Int {
        let sql = "SELECT coalesce(max(number), 0) + 1 FROM edition WHERE board = ? AND meeting = ?"
        return try Int.fetchOne(db, sql: sql, arguments: [meeting.board.code, meeting.firstSetFor.iso]) ?? 1
    }

    /// Every edition of a board, oldest meeting first, and of one meeting in the order they were sealed.
    package func editions(of board: Board.ID) throws -> [Edition] {
        try read(where: "board = ?", [board.code])
    }

    /// - Parameter number: nil for the latest.
    package func edition(of meeting: Meeting.ID, number: Int?) throws -> Edition {
        let found = try read(where: "board = ? AND meeting = ?", [meeting.board.code, meeting.firstSetFor.iso])
        guard let edition = number.map({ n in found.first { $0.number == n } }) ?? found.last else {
            throw LedgerError.noSuchEdition(meeting: meeting.firstSetFor, number: number)
        }
        return edition
    }

    /// The bytes of one of an edition's files, hashed again on the way.
    package func bytes(of fingerprint: Fingerprint) throws -> [UInt8] { try store.read(fingerprint) }

    private func read(where condition: String, _ arguments: StatementArguments) throws -> [Edition] {
        try namingFaults(at: path) {
            try queue.read { db in
                let rows = try Row.fetchAll(
                    db,
                    sql: """
                        SELECT id, board, meeting, number, reason, sealed_at, sealed_by, definition, builder, sealed_day,
                            sealed_time FROM edition WHERE \(condition) ORDER BY meeting, number
                        """, arguments: arguments)
                return try rows.map { try edition($0, db) }
            }
        }
    }

    private func edition(_ row: Row, _ db: Database) throws -> Edition {
        let files = try Row.fetchAll(
            db, sql: "SELECT role, sha256, size FROM artefact WHERE edition = ? ORDER BY role", arguments: [row[0] as Int64])
        var prints: [String: Fingerprint] = [:]
        for file in files { prints[file[0] as String] = Fingerprint(hex: file[1] as String) }
        guard let day = Day(iso: row[2] as String), let sealedDay = Day(iso: row[9] as String),
            let sealedTime = TimeOfDay(iso: row[10] as String), let extract = prints["extract"],
            let definition = prints["definition"]
        else { throw LedgerError.damaged(path, why: "an edition lacks its extract, definition or day") }
        return Edition(
            number: row[3], meeting: Meeting.ID(board: Board.ID(row[1]), firstSetFor: day), reason: row[4],
            sealed: Stamp(
                instant: Instant(seconds: row[5]), local: CivilMoment(day: sealedDay, time: sealedTime)),
            sealedBy: row[6], definition: row[7], definitionText: definition, builder: row[8], extract: extract,
            artefacts: files.compactMap { file in
                PackFormat(rawValue: file[0]).flatMap { format in
                    prints[file[0] as String].map { SealedArtefact(format: format, fingerprint: $0, size: file[2]) }
                }
            })
    }
}
