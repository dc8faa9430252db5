import BoardDomain
import GRDB

/// Reads one board as it stood after one change, and keeps each row it reads for the extract.
///
/// Since the extract is made of the very rows the snapshot was read from, the snapshot can be read from it again.
final class SnapshotReader {
    let sql: StatementShelf
    let board: Int
    let boardID: Board.ID
    /// Rows of later changes are not read.
    let upTo: Int
    private var seen: Set<Int> = []
    private var lastSeen = 0
    private var lines: [String: ExtractLines]?
    private var days: [Int: Day] = [:]

    /// - Throws: `RegisterError.unknownBoard` where no board of that code was known by then.
    convenience init(_ db: Database, board code: Board.ID, upTo change: Int, keepingExtract: Bool) throws {
        try self.init(StatementShelf(db), board: code, upTo: change, keepingExtract: keepingExtract)
    }

    /// - Parameter shelf: with statements that other boards were read by.
    init(_ shelf: StatementShelf, board code: Board.ID, upTo change: Int, keepingExtract: Bool) throws {
        sql = shelf
        lines = keepingExtract ? [:] : nil
        upTo = change
        boardID = code
        let found = try sql("SELECT id FROM board WHERE code = ? AND change <= ?")
            .first([.text(code.code), .integer(change)]) { $0.integer(0) }
        guard let found else {
            throw RegisterError.unknownBoard(code, known: try boardCodes(sql, upTo: change))
        }
        board = found
    }

    /// Rows of a table in the order of its key.
    ///
    /// - Parameter source: what follows FROM, in which the table is called `t`.
    func each(
        _ table: Table, from source: String, _ arguments: [SQLValue], _ body: (Cells) throws -> Void
    ) throws {
        let order = table.key.map { "t.\($0)" }.joined(separator: ", ")
        let query = try sql("SELECT t.* FROM \(source) ORDER BY \(order)")
        let kept = keptLines(of: table)
        try query.each(arguments) { cells in
            note(change: cells.integer(0))
            kept?.append(cells)
            try body(cells)
        }
    }

    private func keptLines(of table: Table) -> ExtractLines? {
        guard let kept = lines?[table.name] else {
            let new = lines.map { _ in ExtractLines(of: table) }
            lines?[table.name] = new
            return new
        }
        return kept
    }

    /// Rows of a table that carries its board.
    func each(_ table: Table, _ body: (Cells) throws -> Void) throws {
        try each(
            table, from: "\(table.name) AS t WHERE t.board = ?1 AND t.change <= ?2",
            [.integer(board), .integer(upTo)], body)
    }

    /// Rows of a table that belongs to one that carries its board.
    func each(_ table: Table, of parent: Table, _ body: (Cells) throws -> Void) throws {
        try each(
            table,
            from: """
                \(parent.name) AS p CROSS JOIN \(table.name) AS t ON t.\(parent.name) = p.id
                WHERE p.board = ?1 AND t.change <= ?2
                """,
            [.integer(board), .integer(upTo)], body)
    }

    /// The day on which a change was recorded.
    func day(of change: Int) throws -> Day {
        if let day = days[change] { return day }
        let day = try sql("SELECT recorded_day FROM change WHERE id = ?").first([.integer(change)]) {
            try $0.day(0)
        }
        guard let day else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "no change \(change)")
        }
        days[change] = day
        return day
    }

    /// Reads the changes that brought the rows read so far, and tells the moment of the newest.
    func readChanges() throws -> CivilMoment {
        let ids = "[" + seen.sorted().map(String.init).joined(separator: ",") + "]"
        var newest: CivilMoment?
        try each(.change, from: "change AS t WHERE t.id IN (SELECT value FROM json_each(?))", [.text(ids)]) {
            cells in
            guard let time = try cells.optionalTime(3) else { throw cells.unreadable(3) }
            newest = CivilMoment(day: try cells.day(2), time: time)
        }
        guard let newest else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "no change") }
        return newest
    }

    /// The newest change among the rows read.
    var newest: Int { seen.max() ?? 0 }

    /// Adds the rows read to an extract, as lines, parents first, and keeps them no longer: a large register's
    /// extract would else lie in memory twice.
    func moveRows(to extract: inout [UInt8]) {
        extract.reserveCapacity(extract.count + (lines?.values.reduce(0) { $0 + $1.text.count } ?? 0))
        for table in Table.all {
            if let kept = lines?.removeValue(forKey: table.name) { extract.append(contentsOf: kept.text) }
        }
    }

    private func note(change: Int) {
        guard change != lastSeen else { return }
        seen.insert(change)
        lastSeen = change
    }
}
