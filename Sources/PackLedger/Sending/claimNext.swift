package import BoardDomain
import GRDB

/// What there is for the sender to do.
package enum Claim: Hashable, Sendable {
    /// This one, and it is recorded as begun.
    case claimed(Delivery)
    /// Nothing yet; nil where nothing will fall due by itself either.
    case nothingDue(next: Instant?)
    /// Nothing at all, until a person arms the installation.
    case mute(Mute)
}

extension Sender {
    /// Takes up the delivery that has been due the longest, and records the attempt: before anything is connected.
    ///
    /// Passed over are boards that are held, channels that are resting or held, and what has expired. A resting
    /// channel whose time has come is lent one delivery, by which to see whether it works again.
    /// - Parameter channel: the only channel to look at, for a worker of its own; nil for all.
    /// - Throws: `LedgerError.fenced`.
    package func claimNext(at now: Instant, on channel: String? = nil) throws(LedgerError) -> Claim {
        try writing { db in
            if let mute = try ledger.mute(as: identity, db) { return .mute(mute) }
            let breakers = try ChannelRow.all(db)
            guard let row = try firstDue(at: now, on: channel, breakers, db) else {
                return .nothingDue(next: try ledger.nextDue(after: now, on: channel, db))
            }
            let breaker = try ChannelRow.breaker(of: row.delivery.route.channel, db)
            if breaker.verdict(at: now) == .probe {
                try ChannelRow.store(
                    breaker.probing(at: now, by: policy), over: breaker, at: now, by: "sender \(epoch)",
                    in: db)
            }
            let started = try row.moved { delivery throws(DeliveryRefusal) in try delivery.started(at: now) }
            let attempt = Attempt(
                delivery: started.id, number: started.attempts, epoch: epoch, started: now, end: nil)
            try attempt.insertBeginning(into: db)
            try row.store(started, by: epoch, telling: [attempt.beginning], in: db)
            return .claimed(started)
        }
    }

    private func firstDue(
        at now: Instant, on channel: String?, _ breakers: [ChannelBreaker], _ db: Database
    ) throws -> DeliveryRow? {
        let closed = breakers.filter { breaker in
            switch breaker.verdict(at: now) {
            case .use, .probe: false
            case .wait, .held: true
            }
        }
        let marks = { (count: Int) in Array(repeating: "?", count: count).joined(separator: ", ") }
        let held = try ledger.heldBoards(db)
        if held.everything { return nil }
        return try DeliveryRow.fetch(
            db,
            where: """
                d.due <= ? AND (d.expires IS NULL OR d.expires > ?) AND d.channel = coalesce(?, d.channel)
                AND d.channel NOT IN (\(marks(closed.count))) AND e.board NOT IN (\(marks(held.boards.count)))
                AND NOT (\(Ledger.awaitsApproval))
                """,
            [now.seconds, now.seconds, channel] + StatementArguments(closed.map(\.channel))
                + StatementArguments(held.boards.map(\.code)),
            orderedBy: "d.due, d.id LIMIT 1"
        ).first
    }
}

extension Ledger {
    /// Whether there is anything for a sender to do now: something due, or left in the middle by one that is gone.
    package func hasWork(at now: Instant) throws(LedgerError) -> Bool {
        try reading { db in
            if let next = try nextDue(after: now, on: nil, db), next <= now { return true }
            return try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM delivery WHERE state IN ('talking', 'ending'))")
                ?? false
        }
    }

    /// The next moment at which there is something for the sender to do, deliveries that expire included; nil for none.
    package func nextDue(after now: Instant) throws(LedgerError) -> Instant? {
        try reading { db in try nextDue(after: now, on: nil, db) }
    }

    func nextDue(after now: Instant, on channel: String?, _ db: Database) throws -> Instant? {
        let held = try heldBoards(db)
        var moments: [Int64] = []
        if let expiry = try Int64.fetchOne(
            db, sql: "SELECT min(expires) FROM delivery WHERE due IS NOT NULL")
        {
            moments.append(expiry)
        }
        let groups = try Row.fetchAll(
            db,
            sql: """
                SELECT d.channel, e.board, min(d.due) AS due
                FROM delivery AS d JOIN edition AS e ON e.id = d.edition
                WHERE d.due IS NOT NULL AND d.channel = coalesce(?, d.channel) AND NOT (\(Self.awaitsApproval))
                GROUP BY d.channel, e.board
                """, arguments: [channel])
        for row in groups {
            let board = Board.ID(try row.decode(forColumn: "board"))
            if held.everything || held.boards.contains(board) { continue }
            let due: Int64 = try row.decode(forColumn: "due")
            switch try ChannelRow.breaker(of: row.decode(forColumn: "channel"), db).verdict(at: now) {
            case .use, .probe: moments.append(due)
            case .wait(let until, _): moments.append(max(due, until.seconds))
            case .held: break
            }
        }
        return moments.min().map { Instant(seconds: max($0, now.seconds)) }
    }
}
