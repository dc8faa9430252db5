import BoardDomain
import GRDB

/// Reads what is in scope, the newest statement of each thing, as values.
struct SnapshotReader {
    let db: Database
    let scope: Scope
    let boardID: Board.ID

    /// The newest statement in scope of each thing in a table.
    func newest(_ columns: String, in table: String, by keys: [String], order: String) throws -> RowCursor {
        let same = keys.map { "u.\($0) = t.\($0)" }.joined(separator: " AND ")
        guard let condition = scope.condition(of: table) else { throw DatabaseError(message: "no scope for \(table)") }
        return try Row.fetchCursor(
            db,
            sql: """
                SELECT \(columns) FROM \(table) AS t WHERE \(condition) AND change =
                    (SELECT max(u.change) FROM \(table) AS u WHERE \(same) AND u.change <= \(scope.upTo))
                ORDER BY \(order)
                """)
    }

    /// Every row in scope of a table.
    func all(_ columns: String, in table: String, order: String) throws -> RowCursor {
        guard let condition = scope.condition(of: table) else { throw DatabaseError(message: "no scope for \(table)") }
        return try Row.fetchCursor(db, sql: "SELECT \(columns) FROM \(table) WHERE \(condition) ORDER BY \(order)")
    }

    /// A day from a column that the schema holds to be one.
    func day(_ text: String) throws -> Day {
        guard let day = Day(iso: text) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(text) is not a day")
        }
        return day
    }

    func optionalDay(_ text: String?) throws -> Day? { try text.map(day) }

    func time(_ text: String?) -> TimeOfDay? { text.flatMap { TimeOfDay(iso: $0) } }

    func words(_ column: String) -> [String] { column.split(separator: "\n").map(String.init) }

    /// The case an enum spells so; the schema holds the column to those spellings.
    func spelt<Choice: RawRepresentable>(_ text: String) throws -> Choice where Choice.RawValue == String {
        guard let choice = Choice(rawValue: text) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(text) is not a \(Choice.self)")
        }
        return choice
    }

    /// When the newest change in scope was recorded.
    func asAt() throws -> CivilMoment {
        let row = try Row.fetchOne(
            db, sql: "SELECT recorded_day, recorded_time FROM change WHERE id = (SELECT max(change) FROM (\(scope.changes)))")
        guard let row, let time = TimeOfDay(iso: row[1] as String) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "no change is recorded")
        }
        return CivilMoment(day: try day(row[0] as String), time: time)
    }

    /// The day each change was recorded.
    func recordedDays() throws -> [Int64: Day] {
        var days: [Int64: Day] = [:]
        let rows = try Row.fetchCursor(db, sql: "SELECT id, recorded_day FROM change")
        while let row = try rows.next() { days[row[0]] = try day(row[1] as String) }
        return days
    }
}
