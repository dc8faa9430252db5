import BoardDomain
import GRDB

extension Ledger {
    /// Checks that every delivery stands as its last event says, that none is there without one, and that the
    /// attempts are those the record tells of.
    func checkDeliveries(areIn events: [AuditEvent], _ db: Database) throws {
        let told = Dictionary(
            events.compactMap { event in Self.delivery(of: event).map { ($0, event) } },
            uniquingKeysWith: { _, later in later })
        let rows = try DeliveryRow.fetch(db, where: "TRUE")
        for row in rows {
            let id = row.delivery.id.number
            guard let event = told[id] else {
                throw LedgerError.chainBroken(
                    event: events.count + 1, detail: "delivery \(id) was never recorded")
            }
            guard event.content == row.words || event.content.hasPrefix("\(row.words)\n") else {
                throw LedgerError.chainBroken(
                    event: event.number, detail: "delivery \(id) does not stand as it was recorded")
            }
        }
        let held = Set(rows.map(\.delivery.id.number))
        if let lost = told.filter({ !held.contains($0.key) }).values.min(by: { $0.number < $1.number }) {
            throw LedgerError.chainBroken(event: lost.number, detail: "the delivery it tells of is gone")
        }
        try checkAttempts(areIn: events, db)
    }

    private func checkAttempts(areIn events: [AuditEvent], _ db: Database) throws {
        var held: Set<String> = []
        for attempt in try Attempt.fetch(db, where: "TRUE") {
            for line in [attempt.beginning, attempt.ending].compactMap(\.self) {
                held.insert("\(attempt.delivery.number) \(line)")
            }
        }
        for event in events {
            guard let id = Self.delivery(of: event) else { continue }
            for line in event.content.split(separator: "\n") where line.hasPrefix("attempt ") {
                guard held.remove("\(id) \(line)") != nil else {
                    throw LedgerError.chainBroken(
                        event: event.number, detail: "the attempt it tells of is not as it was")
                }
            }
        }
        guard held.isEmpty else {
            throw LedgerError.chainBroken(
                event: events.count + 1, detail: "the ledger holds an attempt that was never recorded")
        }
    }

    /// Which delivery an event tells of: its second line.
    private static func delivery(of event: AuditEvent) -> Int64? {
        let lines = event.content.split(separator: "\n", maxSplits: 2)
        guard lines.count > 2, lines[0].hasPrefix("delivery "), lines[1].hasPrefix("delivery: ") else {
            return nil
        }
        return Int64(lines[1].dropFirst("delivery: ".count))
    }
}
