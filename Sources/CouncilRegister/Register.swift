import Foundation
import GRDB
import GRDBSQLite

/// The council's record: boards, meetings, actions, plans and figures, in one SQLite file.
///
/// Nothing in it is overwritten: each change adds rows under one row of `change`, so that any past day can be
/// read as it was known then. `docs/register.md` publishes the schema.
package struct Register: Sendable {
    /// What a register is opened for.
    package enum Purpose: Sendable {
        /// The file is still opened for writing where that is allowed, so that what a crash left half done is
        /// undone first.
        case reading
        /// Reading too, and bringing an older register up to date.
        case changing
    }

    package let path: String
    let queue: DatabaseQueue
    let purpose: Purpose

    /// Makes a new, empty register in a file that does not exist yet.
    ///
    /// - Parameter patience: seconds to wait for another program's lock.
    /// - Throws: `RegisterError`.
    package static func create(at path: String, patience: Double = 5) throws -> Register {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw RegisterError.alreadyExists(path: path)
        }
        do {
            return try inRegister(at: path) {
                // SQLite would make it as open as the umask lets it, and gives its journal the same mode. A file that
                // cannot be made here cannot by SQLite either, whose word for it is then heard.
                _ = FileManager.default.createFile(
                    atPath: path, contents: nil, attributes: [.posixPermissions: 0o640])
                let queue = try connect(to: path, patience: patience)
                try SchemaVersions.build(in: queue)
                return Register(path: path, queue: queue, purpose: .changing)
            }
        } catch {
            // A half-made file would only be in the way of the next attempt.
            try? FileManager.default.removeItem(atPath: path)
            throw error
        }
    }

    /// Opens a register, and refuses anything else with a sentence.
    ///
    /// - Parameter patience: seconds to wait for another program's lock.
    /// - Throws: `RegisterError`.
    package static func open(
        at path: String, for purpose: Purpose = .changing, patience: Double = 5
    ) throws -> Register {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw RegisterError.missing(path: path)
        }
        guard !isFolder.boolValue else { throw RegisterError.unreadable(path: path, why: "it is a folder") }
        return try inRegister(at: path) {
            let queue = try connect(to: path, patience: patience)
            try SchemaVersions.bringUpToDate(queue, at: path, for: purpose)
            return Register(path: path, queue: queue, purpose: purpose)
        }
    }

    /// Reads every page and every rule of the file; slow on a large one.
    ///
    /// - Throws: `RegisterError.damaged` with the first fault found.
    package func check() throws {
        try inRegister(at: path) {
            try queue.read { db in
                let verdict = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? "no answer"
                guard verdict == "ok" else { throw RegisterError.damaged(path: path, why: verdict) }
                let orphan = try String.fetchOne(
                    db, sql: "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1")
                guard let orphan else { return }
                throw RegisterError.damaged(path: path, why: "a row of \(orphan) refers to nothing")
            }
        }
    }

    /// A rollback journal, because the write-ahead log of Debian 12's SQLite can lose a commit when it is reset;
    /// EXTRA, so that the journal's removal is on the disk as well before a change counts as made.
    static func connect(to path: String, patience: Double) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = patience > 0 ? .timeout(patience) : .immediateError
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            // GRDB asks of every column of every statement, for observers that there are none of here; with many
            // boards that was a quarter of the reading.
            sqlite3_set_authorizer(db.sqliteConnection, nil, nil)
            try db.execute(
                sql: """
                    PRAGMA synchronous = EXTRA; PRAGMA cell_size_check = ON; PRAGMA trusted_schema = OFF;
                    PRAGMA cache_size = -48000
                    """)
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }
}
