package import BoardDomain
import GRDB

/// One attempt at a delivery, begun and, unless it is still under way, ended.
package struct Attempt: Hashable, Sendable {
    package struct End: Hashable, Sendable {
        package enum Outcome: String, Hashable, Sendable {
            case accepted, deferred, refused, unknown
            /// Whoever made it was gone before it ended.
            case interrupted
        }

        /// `talking`, or `ending` where the end of the message had begun.
        package let phase: Delivery.Phase
        package let outcome: Outcome
        package let fault: FaultOf?
        /// What the other side said, made printable.
        package let reply: String
        package let at: Instant
    }

    package let delivery: Delivery.ID
    /// 1, 2, 3 ... for one delivery.
    package let number: Int
    /// Which sender made it: `Sender.epoch`.
    package let epoch: Int64
    package let started: Instant
    package let end: End?
}

extension Attempt {
    var beginning: String { "attempt \(number) began: \(started.seconds), by sender \(epoch)" }

    var ending: String? {
        end.map {
            "attempt \(number) ended: \($0.at.seconds), \($0.phase.rawValue), \($0.outcome.rawValue),"
                + " \($0.fault?.rawValue ?? "-"), \($0.reply)"
        }
    }

    func insertBeginning(into db: Database) throws {
        try db.cachedStatement(
            sql: "INSERT INTO attempt (delivery, number, epoch, started) VALUES (?, ?, ?, ?)"
        ).execute(
            arguments: [delivery.number, number, epoch, started.seconds])
    }

    /// Of the delivery's latest attempt.
    static func end(_ delivery: Delivery, _ end: End, in db: Database) throws -> Attempt {
        try db.cachedStatement(
            sql: """
                INSERT INTO attempt_end (delivery, number, phase, outcome, fault, reply, ended)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                delivery.id.number, delivery.attempts, end.phase.rawValue, end.outcome.rawValue,
                end.fault?.rawValue, end.reply, end.at.seconds,
            ])
        let all = try fetch(
            db, where: "a.delivery = ? AND a.number = ?", [delivery.id.number, delivery.attempts])
        guard let attempt = all.first else { throw DeliveryRow.NotAsItWas() }
        return attempt
    }

    static func fetch(
        _ db: Database, where condition: String, _ arguments: StatementArguments = []
    ) throws -> [Attempt] {
        let sql = """
            SELECT a.*, b.phase, b.outcome, b.fault, b.reply, b.ended
            FROM attempt AS a LEFT JOIN attempt_end AS b ON b.delivery = a.delivery AND b.number = a.number
            WHERE \(condition) ORDER BY a.delivery, a.number
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { try Attempt($0) }
    }

    private init(_ row: Row) throws {
        delivery = Delivery.ID(try row.decode(forColumn: "delivery"))
        number = try row.decode(forColumn: "number")
        epoch = try row.decode(forColumn: "epoch")
        started = Instant(seconds: try row.decode(forColumn: "started"))
        guard let ended = try row.decode(Int64?.self, forColumn: "ended") else {
            end = nil
            return
        }
        guard let phase = Delivery.Phase(rawValue: try row.decode(forColumn: "phase")),
            let outcome = End.Outcome(rawValue: try row.decode(forColumn: "outcome"))
        else { throw EditionRow.Unreadable(field: "outcome") }
        end = End(
            phase: phase, outcome: outcome,
            fault: try row.decode(String?.self, forColumn: "fault").flatMap { FaultOf(rawValue: $0) },
            reply: try row.decode(forColumn: "reply"), at: Instant(seconds: ended))
    }
}

extension Attempt.End {
    init(_ outcome: SendOutcome, in phase: Delivery.Phase, at now: Instant) {
        self =
            switch outcome {
            case .accepted(let reply):
                Self(phase: phase, outcome: .accepted, fault: nil, reply: reply, at: now)
            case .deferred(let fault, let reply):
                Self(phase: phase, outcome: .deferred, fault: fault, reply: reply, at: now)
            case .refused(let fault, let reply):
                Self(phase: phase, outcome: .refused, fault: fault, reply: reply, at: now)
            case .unknown(let why): Self(phase: phase, outcome: .unknown, fault: nil, reply: why, at: now)
            }
    }
}
