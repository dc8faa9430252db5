package import BoardDomain
import GRDB

extension Sender {
    /// The end of the message is about to be handed over. Where this throws, it must not be.
    ///
    /// - Throws: `LedgerError.fenced`, `.refused`, `.full` and whatever else the store reports.
    @discardableResult
    package func markEnding(_ id: Delivery.ID, at now: Instant) throws(LedgerError) -> Delivery {
        try writing { db in
            let row = try DeliveryRow.one(id, db)
            let moved = try row.moved { delivery throws(DeliveryRefusal) in try delivery.ended() }
            try row.store(moved, by: epoch, telling: ["at: \(now.seconds)"], in: db)
            return moved
        }
    }

    /// The other side said yes: to be called as soon as it is heard, since until then it is a doubt.
    @discardableResult
    package func markAccepted(
        _ id: Delivery.ID, reply: String, at now: Instant
    ) throws(LedgerError) -> Delivery {
        try record(.accepted(reply: reply), of: id, at: now)
    }

    /// How the attempt ended, for the delivery and for its channel, in one transaction.
    ///
    /// A delivery already recorded as accepted stays so whatever is reported after it: a farewell that failed is no failure.
    /// - Returns: the delivery as it then stands.
    @discardableResult
    package func record(
        _ outcome: SendOutcome, of id: Delivery.ID, at now: Instant
    ) throws(LedgerError) -> Delivery {
        let outcome = outcome.printed
        return try writing { db in
            let row = try DeliveryRow.one(id, db)
            switch row.delivery.state {
            case .accepted, .bounced: return row.delivery
            case .ready, .talking, .ending, .rejected, .inDoubt, .expired, .cancelled: break
            }
            let settled = try row.moved { delivery throws(DeliveryRefusal) in
                try delivery.settled(outcome, at: now, by: policy)
            }
            let end = Attempt.End(outcome, in: row.delivery.phase, at: now)
            let attempt = try Attempt.end(row.delivery, end, in: db)
            try row.store(settled, by: epoch, telling: [attempt.ending].compactMap(\.self), in: db)
            let breaker = try ChannelRow.breaker(of: settled.route.channel, db)
            try ChannelRow.store(
                breaker.noted(outcome, at: now, by: policy), over: breaker, at: now, by: "sender \(epoch)",
                in: db)
            return settled
        }
    }
}
