import BoardDomain
import GRDB

extension Ledger {
    /// Enters what a new edition is owed to, and stops what it takes the place of.
    func owe(
        _ owed: [OwedDelivery], of edition: Int64, _ sealing: Sealing, at now: Instant, _ db: Database
    ) throws {
        try supersede(owed, by: sealing, at: now, db)
        for owed in owed {
            _ = try DeliveryRow.insert(
                owed, of: edition, copy: 0, first: nil, at: now, telling: ["by: \(sealing.sealedBy)"],
                into: db)
        }
    }

    func checkOwed(_ owed: [OwedDelivery]) throws(LedgerError) {
        var seen: Set<String> = []
        for owed in owed {
            try checkPrintable(owed.name, field: "recipient's name")
            try checkPrintable(owed.route.destination, field: "place to deliver to")
            guard seen.insert(owed.route.sameness).inserted else {
                throw .owedTwice(owed.route.destination)
            }
        }
    }

    /// A place that is owed this edition is sent no earlier one of the same pack. Places that are not keep what they
    /// were owed: an edition sealed for one latecomer must not take everybody else's papers away.
    private func supersede(
        _ owed: [OwedDelivery], by sealing: Sealing, at now: Instant, _ db: Database
    ) throws {
        guard sealing.number > 1, !owed.isEmpty else { return }
        let places = Set(owed.map(\.route.sameness))
        let earlier = try DeliveryRow.fetch(
            db,
            where: """
                e.board = ? AND e.meeting = ? AND e.definition = ? AND e.number < ? AND d.stop IS NULL
                AND d.state IN ('ready', 'talking', 'ending', 'in doubt', 'rejected')
                """,
            [
                sealing.meeting.board.code, sealing.meeting.firstSetFor.iso, sealing.definition,
                sealing.number,
            ])
        for row in earlier where places.contains(row.delivery.route.sameness) {
            try stop(row, "superseded by edition \(sealing.number)", by: sealing.sealedBy, at: now, db)
        }
    }

    func stop(_ row: DeliveryRow, _ why: String, by person: String, at now: Instant, _ db: Database) throws {
        let moved = try row.moved { delivery throws(DeliveryRefusal) in try delivery.stopping(why, at: now) }
        try row.store(moved, telling: ["at: \(now.seconds)", "by: \(person)"], in: db)
    }
}
