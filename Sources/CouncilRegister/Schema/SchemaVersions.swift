import GRDB

/// How a file comes to the schema this program knows: made new, or step by step from an older one.
enum SchemaVersions {
    /// Makes the tables in an empty file, in one transaction.
    static func build(in queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                for step in Schema.steps { try take(step, in: db) }
                try db.execute(
                    sql:
                        "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(Schema.version)"
                )
                return .commit
            }
        }
    }

    /// Refuses what is not a register or is newer than this program, and takes the steps an older one lacks.
    static func bringUpToDate(
        _ queue: DatabaseQueue, at path: String, for purpose: Register.Purpose
    ) throws {
        let found = try queue.read { db in
            (
                id: try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
                version: try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            )
        }
        guard found.id == Schema.applicationID, found.version > 0 else {
            throw RegisterError.notARegister(path: path)
        }
        guard found.version <= Schema.version else {
            throw RegisterError.newer(path: path, version: found.version, known: Schema.version)
        }
        guard found.version < Schema.version else { return }
        switch purpose {
        case .reading: throw RegisterError.older(path: path, version: found.version, known: Schema.version)
        case .changing: try migrate(queue)
        }
    }

    /// The version is asked for again under the lock, since another program may have migrated meanwhile.
    private static func migrate(_ queue: DatabaseQueue) throws {
        try queue.writeWithoutTransaction { db in
            try db.inTransaction(.immediate) {
                let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? Schema.version
                for step in Schema.steps.dropFirst(found) { try take(step, in: db) }
                try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
                return .commit
            }
        }
    }

    private static func take(_ step: Schema.Step, in db: Database) throws {
        for sql in step.structure + step.guards { try db.execute(sql: sql) }
    }
}
