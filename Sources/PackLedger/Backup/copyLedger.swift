import BoardDomain
import GRDB

extension Ledger {
    /// Copies a ledger as it stood at one moment, while a sender writes to it, with every sealed file it tells of;
    /// and reads every page and every file of the copy. One of an earlier version is copied as it is.
    ///
    /// - Parameters:
    ///   - path: where the ledger lies; `artefacts` likewise. Neither is changed.
    ///   - destination: a file that is not there yet, and a directory likewise.
    ///   - patience: seconds to wait for a writer.
    /// - Returns: how many sealed files there are.
    /// - Throws: `artefactMissing` and `artefactAltered` where a sealed file is not what it was: a copy that is not
    ///   whole is none.
    @discardableResult
    package static func copy(
        _ path: String, artefacts: String, to destination: (path: String, artefacts: String),
        patience: Double = 30
    ) throws(LedgerError) -> Int {
        guard OpenFile.exists(path) else { throw .missing(path) }
        let fingerprints = try copyTables(of: path, to: destination.path, patience: patience)
        // What a ledger names was on the disk before it was named, so all of it is there by now.
        let source = try ArtefactFiles.open(at: artefacts)
        let target = try ArtefactFiles.create(at: destination.artefacts)
        // Some at a time: the disk settles those that wait together in one go, and no edition fills the memory.
        for start in stride(from: 0, to: fingerprints.count, by: 16) {
            var some: [(fingerprint: Fingerprint, bytes: [UInt8])] = []
            for fingerprint in fingerprints[start...].prefix(16) {
                some.append((fingerprint, try source.bytes(of: fingerprint)))
            }
            try target.store(some)
        }
        return fingerprints.count
    }

    private static func copyTables(
        of path: String, to destination: String, patience: Double
    ) throws(LedgerError) -> [Fingerprint] {
        let queue = try connect(to: path, patience: patience)
        do {
            try queue.read { try LedgerSchema.check($0, of: path) }
        } catch {
            throw LedgerError(error, in: path)
        }
        do {
            let copy = try DatabaseQueue(path: destination)
            try queue.backup(to: copy)
            return try copy.read { db in
                let verdict = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? "no answer"
                guard verdict == "ok" else { throw LedgerError.damaged(path: path, detail: verdict) }
                let named = try String.fetchAll(db, sql: "SELECT DISTINCT sha256 FROM artefact ORDER BY 1")
                return named.compactMap(Fingerprint.init(hex:))
            }
        } catch {
            throw LedgerError(error, in: destination)
        }
    }
}
