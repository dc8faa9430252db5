package import BoardDomain
import GRDB

/// What people and the calendar do to deliveries. None of it needs the sender: what is being sent is left to it.
extension Ledger {
    /// Has deliveries tried again now: refused ones, ones in doubt, and ones that wait for their turn. All or none.
    ///
    /// - Throws: `LedgerError.refused` with the first that cannot be.
    @discardableResult
    package func retry(
        _ ids: [Delivery.ID], by person: String, at now: Instant
    ) throws(LedgerError) -> [Delivery] {
        try checkPrintable(person, field: "name of who retries")
        return try writing { db in
            try ids.map { id in
                try move(id, by: person, at: now, db) { delivery throws(DeliveryRefusal) in
                    try delivery.retried(at: now)
                }
            }
        }
    }

    /// It came back after it was accepted.
    @discardableResult
    package func markBounced(
        _ id: Delivery.ID, why: String, by person: String, at now: Instant
    ) throws(LedgerError) -> Delivery {
        try checkPrintable(person, field: "name of who reports it")
        return try writing { db in
            try move(id, by: person, at: now, db) { delivery throws(DeliveryRefusal) in
                try delivery.bounced(printable(why), at: now)
            }
        }
    }

    /// Ends what was not sent before its meeting began, and holds what is still in doubt.
    ///
    /// - Returns: those that expired, for somebody to be told of.
    @discardableResult
    package func expire(at now: Instant) throws(LedgerError) -> [Delivery] {
        let over = "d.due IS NOT NULL AND d.expires <= ?"
        let any = try reading { db in try !DeliveryRow.fetch(db, where: over, [now.seconds]).isEmpty }
        guard any else { return [] }
        return try writing { db in
            try DeliveryRow.fetch(db, where: over, [now.seconds]).map { row in
                let moved = try row.moved { delivery throws(DeliveryRefusal) in try delivery.expired(at: now)
                }
                try row.store(moved, telling: ["at: \(now.seconds)", "by: the calendar"], in: db)
                return moved
            }
        }
    }

    /// Sends an edition once more, or for the first time to a place that it was not owed to: the same bytes, as
    /// deliveries of their own. All or none.
    ///
    /// - Throws: `LedgerError.refused` where one to the same place still goes out by itself; `.withdrawn`.
    package func resend(
        edition number: Int, of meeting: Meeting.ID, to owed: [OwedDelivery],
        answering request: Request? = nil, by person: String, at now: Instant
    ) throws(LedgerError) -> [Delivery] {
        try checkOwed(owed)
        try checkPrintable(person, field: "name of who resends")
        return try writing { db in
            try remember(request, at: now, db)
            let edition = try standingEdition(number, meeting, db)
            let rows = try DeliveryRow.fetch(db, where: "d.edition = ?", [edition])
            return try owed.map { owed in
                let earlier = rows.filter { $0.delivery.route.sameness == owed.route.sameness }
                for row in earlier {
                    _ = try row.moved { delivery throws(DeliveryRefusal) in
                        try delivery.checkResend()
                        return delivery
                    }
                }
                let copy = (earlier.map(\.copy).max() ?? -1) + 1
                return try DeliveryRow.insert(
                    owed, of: edition, copy: copy, first: earlier.first?.delivery.id, at: now,
                    telling: ["by: \(person)"], into: db)
            }
        }
    }

    private func move(
        _ id: Delivery.ID, by person: String, at now: Instant, _ db: Database,
        _ move: (Delivery) throws(DeliveryRefusal) -> Delivery
    ) throws -> Delivery {
        let row = try DeliveryRow.one(id, db)
        let moved = try row.moved(move)
        try row.store(moved, telling: ["at: \(now.seconds)", "by: \(person)"], in: db)
        return moved
    }
}
