import BoardDomain
import GRDB
import GRDBSQLite

/// The row a statement stands on, read by column number from 0. Valid until the statement steps on.
///
/// It reads SQLite's own memory, because a register's observations are read by the thousand for every pack.
struct Cells {
    let row: SQLiteStatement

    var count: Int32 { sqlite3_column_count(row) }

    func type(_ column: Int32) -> Int32 { sqlite3_column_type(row, column) }
    func isNull(_ column: Int32) -> Bool { type(column) == SQLITE_NULL }
    func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(row, column)) }
    func real(_ column: Int32) -> Double { sqlite3_column_double(row, column) }

    func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(
            start: sqlite3_column_text(row, column), count: Int(sqlite3_column_bytes(row, column)))
    }

    func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

    func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }
    func optionalReal(_ column: Int32) -> Double? { isNull(column) ? nil : real(column) }
    func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

    /// The schema lets only real days in, so anything else means that the file is damaged.
    func day(_ column: Int32) throws -> Day {
        let digits = bytes(column)
        guard digits.count == 10, digits[4] == 0x2D, digits[7] == 0x2D else { throw unreadable(column) }
        func number(_ range: Range<Int>) -> Int {
            range.reduce(0) { $0 * 10 + Int(digits[$1]) - 0x30 }
        }
        guard let day = Day(year: number(0..<4), month: number(5..<7), day: number(8..<10)) else {
            throw unreadable(column)
        }
        return day
    }

    func optionalDay(_ column: Int32) throws -> Day? { isNull(column) ? nil : try day(column) }

    func optionalTime(_ column: Int32) throws -> TimeOfDay? {
        guard !isNull(column) else { return nil }
        guard let time = TimeOfDay(iso: text(column)) else { throw unreadable(column) }
        return time
    }

    func choice<Choice: RawRepresentable<String>>(_ column: Int32) throws -> Choice {
        guard let choice = Choice(rawValue: text(column)) else { throw unreadable(column) }
        return choice
    }

    func value(_ column: Int32) -> SQLValue {
        switch type(column) {
        case SQLITE_NULL: .null
        case SQLITE_INTEGER: .integer(integer(column))
        case SQLITE_FLOAT: .real(real(column))
        default: .text(text(column))
        }
    }

    func unreadable(_ column: Int32) -> DatabaseError {
        let name = sqlite3_column_name(row, column).map { String(cString: $0) } ?? "a column"
        return DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\(name) reads \(value(column).printed)")
    }
}
