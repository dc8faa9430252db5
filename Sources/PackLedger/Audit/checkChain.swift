import BoardDomain
import GRDB

extension Ledger {
    /// Checks that the record is as it was written, and that the editions and deliveries are as it tells.
    ///
    /// A chain shows every alteration but one: its last events may be missing. Keep the hash that comes back where
    /// the ledger cannot reach, such as in a printed pack, and that shows too.
    /// - Returns: the last event; nil for a ledger that has none.
    /// - Throws: `LedgerError.chainBroken` with the first event that does not hold.
    @discardableResult
    package func checkChain() throws(LedgerError) -> AuditEvent? {
        try reading { db in
            let events = try AuditEvent.fetchAll(db)
            var before = AuditEvent.beforeTheFirst
            for (index, event) in events.enumerated() {
                try check(event, isNumber: index + 1, after: before)
                before = event.hash
            }
            try checkEditions(EditionRow.fetch(db, where: "TRUE"), areIn: events)
            try checkDeliveries(areIn: events, db)
            return events.last
        }
    }

    /// Checks everything that is kept: the file's pages, the chain, and every sealed file against its fingerprint.
    ///
    /// Reads all of it, so it takes as long as that does.
    package func checkEverything() throws(LedgerError) {
        let fault = try reading { db in
            try String.fetchAll(db, sql: "PRAGMA integrity_check(1)").first { $0 != "ok" }
                ?? Row.fetchOne(db, sql: "PRAGMA foreign_key_check").map { _ in "a row without its edition" }
        }
        if let fault { throw .damaged(path: path, detail: fault) }
        try checkChain()
        let rows = try reading { db in try EditionRow.fetch(db, where: "TRUE") }
        for fingerprint in Set(rows.flatMap { $0.papers.map(\.fingerprint) }).sorted(by: { $0.hex < $1.hex })
        {
            _ = try bytes(of: fingerprint)
        }
    }

    private func check(_ event: AuditEvent, isNumber number: Int, after before: String) throws {
        guard event.number == number else {
            throw LedgerError.chainBroken(event: number, detail: "it is missing")
        }
        guard event.before == before else {
            throw LedgerError.chainBroken(event: number, detail: "it does not follow the event before it")
        }
        guard try AuditEvent.hash(of: event.content, after: before) == event.hash else {
            throw LedgerError.chainBroken(event: number, detail: "its content is not what was recorded")
        }
    }

    private func checkEditions(_ rows: [EditionRow], areIn events: [AuditEvent]) throws {
        let sealings = events.filter { $0.content.hasPrefix("edition sealed\n") }
        let held = Set(rows.map(\.words))
        if let lost = sealings.first(where: { !held.contains($0.content) }) {
            throw LedgerError.chainBroken(
                event: lost.number, detail: "the edition it sealed is not as it was")
        }
        // Each event has its own edition, so any more editions are ones that no event sealed.
        guard rows.count == sealings.count else {
            throw LedgerError.chainBroken(
                event: events.count + 1, detail: "the ledger holds an edition that was never recorded")
        }
    }
}
