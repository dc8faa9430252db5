import GRDB

/// Runs something against the file at a path, and says what went wrong in the register's own terms.
///
/// Errors that are not SQLite's pass through: they belong to whoever threw them.
func namingFaults<T>(at path: String, _ work: () throws -> T) throws -> T {
    do {
        return try work()
    } catch let error as DatabaseError {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: throw RegisterError.busy(path)
        case .SQLITE_FULL: throw RegisterError.full(path)
        case .SQLITE_READONLY, .SQLITE_PERM: throw RegisterError.notWritable(path)
        case .SQLITE_NOTADB: throw RegisterError.notARegister(path)
        case .SQLITE_CORRUPT: throw RegisterError.damaged(path, why: error.message ?? "SQLite finds it malformed")
        case .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_AUTH:
            throw RegisterError.unreadable(path, why: error.message ?? "the disk refuses")
        default: throw RegisterError.unreadable(path, why: error.message ?? "SQLite error \(error.resultCode.rawValue)")
        }
    }
}
