package import BoardDomain
import GRDB

/// A command that names itself, so that the same one given twice is carried out once.
package struct Request: Hashable, Sendable {
    package let id: String
    /// What to answer when it comes again: words of the caller's own.
    package let result: String

    package init(id: String, result: String) {
        self.id = id
        self.result = result
    }

    /// Seconds for which a request is known again.
    package static let memory: Int64 = 600
}

extension Ledger {
    /// What a request was answered, if it was carried out within the last ten minutes.
    package func result(of id: String, at now: Instant) throws(LedgerError) -> String? {
        try reading { db in try result(of: id, at: now, db) }
    }

    /// Keeps the answer of a request that seals and sends nothing.
    ///
    /// - Throws: `LedgerError.requestRepeated`, with the answer it was given.
    package func remember(_ request: Request, at now: Instant) throws(LedgerError) {
        try writing { db in try remember(request, at: now, db) }
    }

    func remember(_ request: Request?, at now: Instant, _ db: Database) throws {
        guard let request else { return }
        try checkPrintable(request.id, field: "request's id")
        if let result = try result(of: request.id, at: now, db) {
            throw LedgerError.requestRepeated(id: request.id, result: result)
        }
        try db.execute(
            sql: "INSERT INTO request (id, result, at) VALUES (?, ?, ?)",
            arguments: [request.id, request.result, now.seconds])
    }

    private func result(of id: String, at now: Instant, _ db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT result FROM request WHERE id = ? AND at > ? ORDER BY number DESC LIMIT 1",
            arguments: [id, now.seconds - Request.memory])
    }
}
