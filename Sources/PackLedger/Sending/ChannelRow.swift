import BoardDomain
import GRDB

/// A channel's breaker as the tables hold it: its current state alone, since attempts keep its history.
enum ChannelRow {
    static func breaker(of channel: String, _ db: Database) throws -> ChannelBreaker {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT * FROM channel_state WHERE channel = ?"), arguments: [channel])
        return try row.map(breaker) ?? ChannelBreaker(channel)
    }

    static func all(_ db: Database) throws -> [ChannelBreaker] {
        try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM channel_state ORDER BY channel")).map(breaker)
    }

    /// Writes it where it changed, and tells the record where it came to rest, was held or is trusted again.
    static func store(
        _ now: ChannelBreaker, over before: ChannelBreaker, at moment: Instant, by: String, in db: Database
    ) throws {
        guard now != before else { return }
        let (state, failures, until, why) = columns(of: now)
        try db.execute(
            sql: """
                INSERT INTO channel_state (channel, state, failures, moment, why) VALUES (?1, ?2, ?3, ?4, ?5)
                ON CONFLICT (channel) DO UPDATE SET state = ?2, failures = ?3, moment = ?4, why = ?5
                """, arguments: [now.channel, state, failures, until, why])
        guard columns(of: before).state != state else { return }
        let facts = [
            "channel \(state)", "channel: \(now.channel)", "why: \(why ?? "-")", "at: \(moment.seconds)",
            "by: \(by)",
        ]
        try AuditEvent.append(facts.joined(separator: "\n"), to: db)
    }

    private static func columns(
        of breaker: ChannelBreaker
    ) -> (state: String, failures: Int, moment: Int64?, why: String?) {
        switch breaker.state {
        case .trusted(let failures): ("trusted", failures, nil, nil)
        case .resting(let until, let probes, let why): ("resting", probes, until.seconds, why)
        case .held(let since, let why): ("held", 0, since.seconds, why)
        }
    }

    private static func breaker(_ row: Row) throws -> ChannelBreaker {
        let channel: String = try row.decode(forColumn: "channel")
        let name: String = try row.decode(forColumn: "state")
        let failures: Int = try row.decode(forColumn: "failures")
        if name == "trusted" { return ChannelBreaker(channel, state: .trusted(failures: failures)) }
        let moment = Instant(seconds: try row.decode(forColumn: "moment"))
        let why: String = try row.decode(forColumn: "why")
        return ChannelBreaker(
            channel,
            state: name == "held"
                ? .held(since: moment, why: why) : .resting(until: moment, probes: failures, why: why))
    }
}
