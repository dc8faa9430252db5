import GRDB

/// Our memory: which editions were sealed, from what, by whom and why. Nothing in it is overwritten.
///
/// One SQLite file beside one directory of artefacts named by their own SHA-256. Two programs may hold the same
/// ledger open; each write waits its turn, and a turn that does not come is `LedgerError.busy`.
package struct Ledger: Sendable {
    package let path: String
    let queue: DatabaseQueue
    let files: ArtefactFiles

    /// Makes a new ledger; a file of no bytes, left by a creation that was cut short, counts as none.
    ///
    /// It is mute until it is armed.
    /// - Parameter token: 8 to 64 small letters and digits that no other installation has, for Message-IDs; nil to have
    ///   SQLite draw 128 bits.
    /// - Throws: `LedgerError.alreadyThere` where there is one, and the ledger is left as it was.
    package static func create(
        at path: String, artefacts: String, patience: Double = 5, token: String? = nil
    ) throws(LedgerError) -> Ledger {
        try OpenFile.createPrivately(path)
        let files = try ArtefactFiles.create(at: artefacts)
        let queue = try connect(to: path, patience: patience)
        let ledger = Ledger(path: path, queue: queue, files: files)
        try ledger.writing { db in
            guard try LedgerSchema.isBlank(db) else {
                try LedgerSchema.check(db, of: path)
                throw LedgerError.alreadyThere(path)
            }
            try LedgerSchema.write(to: db, token: token)
        }
        // The file's own name and the artefacts' must outlast a power cut like what is in them.
        try OpenFile.syncParent(of: path)
        try OpenFile.syncParent(of: artefacts)
        return ledger
    }

    /// Opens a ledger that `create` made, and clears away what a run that was killed had not finished writing.
    ///
    /// One of an older version is brought up to this one, in one transaction.
    ///
    /// - Parameter patience: seconds to wait for another run to finish writing.
    /// - Throws: `missing`, `notALedger`, `newer`, `damaged`, `busy`; each with its sentence.
    package static func open(
        at path: String, artefacts: String, patience: Double = 5
    ) throws(LedgerError) -> Ledger {
        guard OpenFile.exists(path) else { throw .missing(path) }
        let files = try ArtefactFiles.open(at: artefacts)
        let queue = try connect(to: path, patience: patience)
        let ledger = Ledger(path: path, queue: queue, files: files)
        let isOlder = try ledger.reading { db in
            try LedgerSchema.check(db, of: path)
            return try LedgerSchema.isOlder(db)
        }
        if isOlder { try ledger.writing { db in try LedgerSchema.migrate(db) } }
        return ledger
    }

    static func connect(to path: String, patience: Double) throws(LedgerError) -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = patience > 0 ? .timeout(patience) : .immediateError
        configuration.prepareDatabase { db in
            // Debian's SQLite 3.40 has the WAL-reset fault, and only EXTRA also syncs the journal's removal.
            try db.execute(sql: "PRAGMA journal_mode = DELETE")
            try db.execute(sql: "PRAGMA synchronous = EXTRA")
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
        }
        do {
            return try DatabaseQueue(path: path, configuration: configuration)
        } catch {
            throw LedgerError(error, in: path)
        }
    }

    // What is asked for each delivery is asked by `cachedStatement`, prepared once: parsing a statement, and the guards
    // that hang on its table, costs more than running it.

    func reading<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        do {
            return try queue.read(body)
        } catch {
            throw LedgerError(error, in: path)
        }
    }

    /// One transaction, taken before the first read in it, so that what it read still holds when it writes.
    func writing<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
        do {
            return try queue.write(body)
        } catch {
            throw LedgerError(error, in: path)
        }
    }
}
