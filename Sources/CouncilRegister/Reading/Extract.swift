import BoardDomain
import GRDB

/// The rows a snapshot was read from, frozen as SQL that any sqlite3 can load.
package struct Extract: Hashable, Sendable {
    package let text: String

    package init(text: String) { self.text = text }

    private static let heading = "-- boardpack extract, register version "

    /// The schema version its rows were written for; nil when it is no extract.
    var version: Int? {
        guard text.hasPrefix(Extract.heading) else { return nil }
        return Int(text.dropFirst(Extract.heading.count).prefix { $0.isNumber })
    }

    /// Which board and meeting it was made for.
    var subject: (board: Board.ID, meeting: Day)? {
        var board: Board.ID?
        var meeting: Day?
        for line in text.split(separator: "\n", maxSplits: 4).prefix(4) {
            if line.hasPrefix("-- board ") { board = Board.ID(String(line.dropFirst(9))) }
            if line.hasPrefix("-- meeting ") { meeting = Day(iso: line.dropFirst(11)) }
        }
        guard let board, let meeting else { return nil }
        return (board, meeting)
    }

    /// Every row in scope as an `INSERT`, written by SQLite itself and ordered by its key: the same rows, the same bytes.
    init(_ db: Database, of scope: Scope, board: Board.ID, meeting: Day) throws {
        var pieces = [
            Extract.heading + "\(Schema.newest)", "-- board \(board.code)", "-- meeting \(meeting.iso)",
            "-- Load it into a register of that version, or read it: one row a statement.",
        ]
        for table in Schema.tables {
            guard let condition = scope.condition(of: table) else { continue }
            let columns = try Extract.columns(of: table, db)
            let values = columns.map { $0 == "email" ? "'NULL'" : "quote(\($0))" }.joined(separator: " || ',' || ")
            let rows = try String.fetchOne(
                db,
                sql: """
                    SELECT group_concat('INSERT INTO \(table) VALUES(' || \(values) || ');', char(10))
                    FROM (SELECT * FROM \(table) WHERE \(condition) ORDER BY \(try Extract.key(of: table, db)))
                    """)
            if let rows { pieces.append(rows) }
        }
        text = pieces.joined(separator: "\n") + "\n"
    }

    private static func columns(of table: String, _ db: Database) throws -> [String] {
        try db.columns(in: table).map(\.name)
    }

    private static func key(of table: String, _ db: Database) throws -> String {
        try db.primaryKey(table).columns.joined(separator: ", ")
    }
}
