import Foundation
import GRDB

/// The program's memory: which editions were sealed, from what, by whom; and the sealed files themselves.
///
/// It is only ever added to. Losing it loses proof, never the council's record.
package final class Ledger: Sendable {
    package let path: String
    let queue: DatabaseQueue
    let store: ArtefactStore

    private init(path: String, queue: DatabaseQueue, store: ArtefactStore) {
        self.path = path
        self.queue = queue
        self.store = store
    }

    package static func create(at path: String, artefacts folder: String) throws -> Ledger {
        guard !FileManager.default.fileExists(atPath: path) else { throw LedgerError.alreadyThere(path) }
        let store = ArtefactStore(folder: folder)
        _ = try store.makeFolder(folder)
        return try namingFaults(at: path) {
            let ledger = Ledger(path: path, queue: try queue(at: path, patience: 5), store: store)
            try ledger.queue.inTransaction(.immediate) { db in
                try db.execute(sql: "PRAGMA application_id = \(LedgerSchema.applicationID)")
                for step in LedgerSchema.steps { try db.execute(sql: step) }
                try db.execute(sql: "PRAGMA user_version = \(LedgerSchema.newest)")
                return .commit
            }
            return ledger
        }
    }

    /// - Parameter patience: seconds to wait while another run writes.
    package static func open(at path: String, artefacts folder: String, patience: Double = 5) throws -> Ledger {
        guard FileManager.default.fileExists(atPath: path) else { throw LedgerError.missing(path) }
        return try namingFaults(at: path) {
            let ledger = Ledger(
                path: path, queue: try queue(at: path, patience: patience), store: ArtefactStore(folder: folder))
            try ledger.checkVersion()
            ledger.store.sweepDrafts()
            return ledger
        }
    }

    private func checkVersion() throws {
        let (id, version) = try queue.read { db in
            (
                try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
                try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            )
        }
        guard id == LedgerSchema.applicationID else { throw LedgerError.notALedger(path) }
        guard version <= LedgerSchema.newest else {
            throw LedgerError.newer(path, version: version, known: LedgerSchema.newest)
        }
    }

    private static func queue(at path: String, patience: Double) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            // Debian's SQLite has the fault of a write-ahead log reset too early, so the rollback journal it is.
            try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA cell_size_check = ON")
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }
}

/// Runs something against the ledger's file, and says what went wrong in the ledger's own terms.
func namingFaults<T>(at path: String, _ work: () throws -> T) throws -> T {
    do {
        return try work()
    } catch let error as DatabaseError {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: throw LedgerError.busy(path)
        case .SQLITE_FULL: throw LedgerError.full(path)
        case .SQLITE_READONLY, .SQLITE_PERM: throw LedgerError.notWritable(path)
        case .SQLITE_NOTADB: throw LedgerError.notALedger(path)
        case .SQLITE_CORRUPT: throw LedgerError.damaged(path, why: error.message ?? "SQLite finds it malformed")
        case .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_AUTH:
            throw LedgerError.unreadable(path, why: error.message ?? "the disk refuses")
        default: throw LedgerError.unreadable(path, why: error.message ?? "SQLite error \(error.resultCode.rawValue)")
        }
    }
}
