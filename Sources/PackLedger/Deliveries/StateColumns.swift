import BoardDomain
import GRDB

/// A delivery's state, spread over the columns that hold it.
struct StateColumns: Hashable {
    let phase: Delivery.Phase
    var due: Int64?
    var since: Int64?
    var fault: FaultOf?
    var words: String?

    init(_ delivery: Delivery) {
        phase = delivery.phase
        switch delivery.state {
        case .ready(let notBefore): due = notBefore.seconds
        case .talking, .ending: break
        case .accepted(let reply, let at): (since, words) = (at.seconds, reply)
        case .rejected(let fault, let reply, let at):
            (since, words) = (at.seconds, reply)
            self.fault = fault
        case .inDoubt(let since, let until): (self.since, due) = (since.seconds, until?.seconds)
        case .expired(let at): since = at.seconds
        case .cancelled(let why, let at), .bounced(let why, let at): (since, words) = (at.seconds, why)
        }
    }

    init(_ row: Row) throws {
        let state: String = try row.decode(forColumn: "state")
        guard let phase = Delivery.Phase(rawValue: state) else { throw EditionRow.Unreadable(field: state) }
        self.phase = phase
        due = try row.decode(forColumn: "due")
        since = try row.decode(forColumn: "since")
        words = try row.decode(forColumn: "words")
        fault = try row.decode(String?.self, forColumn: "fault").flatMap { FaultOf(rawValue: $0) }
    }

    func state() throws -> Delivery.State {
        let at = since.map { Instant(seconds: $0) }
        switch (phase, at, words) {
        case (.talking, _, _): return .talking
        case (.ending, _, _): return .ending
        case (.accepted, let at?, let words?): return .accepted(reply: words, at: at)
        case (.inDoubt, let at?, _): return .inDoubt(since: at, until: due.map { Instant(seconds: $0) })
        case (.expired, let at?, _): return .expired(at: at)
        case (.cancelled, let at?, let words?): return .cancelled(why: words, at: at)
        case (.bounced, let at?, let words?): return .bounced(why: words, at: at)
        case (.ready, _, _):
            if let due { return .ready(notBefore: Instant(seconds: due)) }
        case (.rejected, let at?, let words?):
            if let fault { return .rejected(fault, reply: words, at: at) }
        case (.accepted, _, _), (.rejected, _, _), (.inDoubt, _, _), (.expired, _, _), (.cancelled, _, _),
            (.bounced, _, _):
            break
        }
        throw EditionRow.Unreadable(field: phase.rawValue)
    }
}
