import GRDB

/// Runs work on the register at a path, and tells SQLite's refusals in the register's own words.
///
/// Whatever else the work throws, such as an `EntryFault`, passes through untouched.
func inRegister<Answer>(at path: String, _ work: () throws -> Answer) throws -> Answer {
    do {
        return try work()
    } catch let error as DatabaseError {
        throw RegisterError(error, path: path)
    }
}

extension RegisterError {
    init(_ error: DatabaseError, path: String) {
        let why = error.message ?? "SQLite code \(error.errorCode)"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_NOTADB: self = .notARegister(path: path)
        case .SQLITE_CORRUPT, .SQLITE_FORMAT: self = .damaged(path: path, why: why)
        case .SQLITE_READONLY: self = .readOnly(path: path)
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_IOERR: self = .diskFailed(path: path, why: why)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .unreadable(path: path, why: why)
        case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_TOOBIG: self = .refused(why: why)
        // What remains speaks of tables or columns that are not as this program made them.
        default: self = .damaged(path: path, why: why)
        }
    }
}
