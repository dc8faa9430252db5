import Foundation
import GRDB

/// The council's record of boards, people, meetings, actions, plan and measures: one SQLite file.
///
/// It is only ever added to. Other tools may write it too; `docs/register.md` says how.
package final class Register: Sendable {
    package let path: String
    let queue: DatabaseQueue

    private init(path: String, queue: DatabaseQueue) {
        self.path = path
        self.queue = queue
    }

    /// Makes an empty register where there is none.
    package static func create(at path: String) throws -> Register {
        guard !FileManager.default.fileExists(atPath: path) else { throw RegisterError.alreadyThere(path) }
        return try namingFaults(at: path) {
            let register = Register(path: path, queue: try queue(at: path, patience: 5))
            try register.queue.inTransaction(.immediate) { db in
                try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
                try migrate(db, from: 0)
                return .commit
            }
            return register
        }
    }

    /// - Parameter patience: seconds to wait while another run writes.
    package static func open(at path: String, patience: Double = 5) throws -> Register {
        guard FileManager.default.fileExists(atPath: path) else { throw RegisterError.missing(path) }
        return try namingFaults(at: path) {
            let register = Register(path: path, queue: try queue(at: path, patience: patience))
            try register.checkVersion()
            return register
        }
    }

    /// A register in memory at an older version's shape, for an extract to be put back into.
    static func inMemory(atVersion version: Int) throws -> Register {
        let register = Register(path: ":memory:", queue: try DatabaseQueue(configuration: configuration(patience: 0)))
        try register.queue.write { db in
            for step in Schema.steps.prefix(version) { try db.execute(sql: step) }
        }
        return register
    }

    func migrateInMemory(from version: Int) throws {
        try queue.write { try Register.migrate($0, from: version) }
    }

    private func checkVersion() throws {
        let (id, version) = try queue.read { db in
            (
                try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
                try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            )
        }
        guard id == Schema.applicationID else { throw RegisterError.notARegister(path) }
        guard version <= Schema.newest else {
            throw RegisterError.newer(path, version: version, known: Schema.newest)
        }
        guard version < Schema.newest else { return }
        try queue.inTransaction(.immediate) { db in
            try Register.migrate(db, from: version)
            return .commit
        }
    }

    private static func migrate(_ db: Database, from version: Int) throws {
        for step in Schema.steps.dropFirst(version) { try db.execute(sql: step) }
        try db.execute(sql: "PRAGMA user_version = \(Schema.newest)")
    }

    private static func queue(at path: String, patience: Double) throws -> DatabaseQueue {
        try DatabaseQueue(path: path, configuration: configuration(patience: patience))
    }

    private static func configuration(patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { db in
            // Debian's SQLite has the fault of a write-ahead log reset too early, so the rollback journal it is.
            try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA cell_size_check = ON")
        }
        return configuration
    }
}
