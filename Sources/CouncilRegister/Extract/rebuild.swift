package import BoardDomain
import Foundation
import GRDB
import GRDBSQLite

extension Register {
    /// The snapshot that an extract was written beside, made again from the extract alone.
    ///
    /// The rows go into an empty register in memory of the extract's own schema version, take the same steps as
    /// a file would, and are read by the same code.
    /// - Throws: `RegisterError.extractUnreadable`, also where the rows refer to rows that are not there.
    package static func snapshot(rebuilding bytes: [UInt8]) throws -> BoardSnapshot {
        let extract = try Extract(reading: bytes)
        guard (1...Schema.version).contains(extract.head.schema) else {
            throw RegisterError.extractUnreadable(
                why:
                    "its schema is version \(extract.head.schema) and this program knows 1 to \(Schema.version)"
            )
        }
        do {
            return try DatabaseQueue().writeWithoutTransaction { db in
                // Without guards: an extract holds rows of many changes, and no change of another board.
                for step in Schema.steps.prefix(extract.head.schema) { try db.execute(structure: step) }
                // Each line is prepared anew, and the checks are most of that work; days and words that are none
                // are refused where they are read.
                try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
                try db.inTransaction {
                    try load(extract.rows, into: db)
                    return .commit
                }
                for step in Schema.steps.dropFirst(extract.head.schema) { try db.execute(structure: step) }
                let reader = try SnapshotReader(
                    db, board: extract.head.meeting.board, upTo: extract.head.change, keepingExtract: false)
                return try reader.snapshot(for: extract.head.meeting)
            }
        } catch let error as DatabaseError {
            throw RegisterError.extractUnreadable(why: error.message ?? "SQLite code \(error.errorCode)")
        } catch let error as RegisterError {
            throw RegisterError.extractUnreadable(why: error.description)
        }
    }

    /// Runs the lines of an extract, and nothing that is not a row.
    private static func load(_ rows: ArraySlice<UInt8>, into db: Database) throws {
        let connection = db.sqliteConnection
        try (rows + [0]).withUnsafeBytes { text in
            guard var next = text.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
            while next.pointee != 0 {
                guard strncmp(next, "INSERT INTO ", 12) == 0 else {
                    throw RegisterError.extractUnreadable(why: "a line of it is not a row")
                }
                var statement: OpaquePointer?
                var tail: UnsafePointer<CChar>?
                // A length of -1 reads on to the NUL, and spares SQLite a copy of all that follows.
                var code = sqlite3_prepare_v2(connection, next, -1, &statement, &tail)
                if code == SQLITE_OK { code = sqlite3_step(statement) }
                sqlite3_finalize(statement)
                guard code == SQLITE_DONE, let tail else {
                    throw DatabaseError(
                        resultCode: ResultCode(rawValue: code),
                        message: sqlite3_errmsg(connection).map { String(cString: $0) })
                }
                next = tail
                while next.pointee == 0x0A { next += 1 }
            }
        }
    }
}

extension Database {
    fileprivate func execute(structure step: Schema.Step) throws {
        for sql in step.structure { try execute(sql: sql) }
    }
}
