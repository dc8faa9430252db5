import GRDB
import GRDBSQLite

/// One SQL statement, prepared once and run many times.
final class PreparedSQL {
    private let statement: Statement
    private let connection: SQLiteConnection?
    private var row: SQLiteStatement { statement.sqliteStatement }

    init(_ sql: String, in db: Database) throws {
        statement = try db.makeStatement(sql: sql)
        connection = db.sqliteConnection
    }

    func each(_ arguments: [SQLValue] = [], _ body: (Cells) throws -> Void) throws {
        defer { sqlite3_reset(row) }
        try bind(arguments)
        while try step() { try body(Cells(row: row)) }
    }

    func first<Answer>(_ arguments: [SQLValue] = [], _ body: (Cells) throws -> Answer) throws -> Answer? {
        defer { sqlite3_reset(row) }
        try bind(arguments)
        return try step() ? body(Cells(row: row)) : nil
    }

    func run(_ arguments: [SQLValue]) throws {
        defer { sqlite3_reset(row) }
        try bind(arguments)
        while try step() {}
    }

    private func step() throws -> Bool {
        switch sqlite3_step(row) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code: throw refusal(code)
        }
    }

    private func bind(_ arguments: [SQLValue]) throws {
        for (position, argument) in arguments.enumerated() {
            let code = bind(argument, at: Int32(position + 1))
            guard code == SQLITE_OK else { throw refusal(code) }
        }
    }

    private func bind(_ argument: SQLValue, at position: Int32) -> Int32 {
        switch argument {
        case .null: return sqlite3_bind_null(row, position)
        case .integer(let number): return sqlite3_bind_int64(row, position, Int64(number))
        case .real(let number): return sqlite3_bind_double(row, position, number)
        case .text(var text):
            // SQLITE_TRANSIENT, a C macro that Swift does not see: SQLite keeps a copy of its own.
            let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            return text.withUTF8 { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    guard let start = characters.baseAddress else {
                        return sqlite3_bind_text(row, position, "", 0, transient)
                    }
                    return sqlite3_bind_text(row, position, start, Int32(characters.count), transient)
                }
            }
        }
    }

    private func refusal(_ code: Int32) -> DatabaseError {
        let message = connection.flatMap { sqlite3_errmsg($0) }.map { String(cString: $0) }
        return DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: statement.sql)
    }
}

/// The statements of one transaction, each prepared at its first use.
final class StatementShelf {
    let db: Database
    private var prepared: [String: PreparedSQL] = [:]

    init(_ db: Database) { self.db = db }

    func callAsFunction(_ sql: String) throws -> PreparedSQL {
        if let known = prepared[sql] { return known }
        let new = try PreparedSQL(sql, in: db)
        prepared[sql] = new
        return new
    }
}
