package import BoardDomain

/// What is to be done about one firing at a moment. It is asked of the present state alone, so that no edge can be
/// missed: a program that was off finds the same answer as one that ran.
package enum Standing: Hashable, Sendable {
    /// Nothing before then.
    case ahead(Instant)
    /// To be done now.
    case due(lateBy: Int64, Firing.Notice)
    /// Its meeting began before it was done: a person is told, and nobody is sent anything.
    case missed
    /// Its moment had passed when its rule came into force. A change of rules fires nothing by itself, so a person says.
    case leftToAPerson
    /// It was over before there was such a rule, or before anybody knew of the meeting.
    case over
}

extension Standing {
    /// Seconds for which a meeting put in the diary too late waits, so that a slip can be put right before it is mailed.
    package static let grace: Int64 = 3_600
    /// Seconds from which what is done is called late.
    package static let lateFrom: Int64 = 3_600
}

/// - Parameters:
///   - since: when the rule came into force as it now reads.
///   - known: when the meeting was put in the diary for its present day; nil for a recurrence.
package func standing(
    of firing: Firing, at now: Instant, ruleSince since: Instant, knownSince known: Instant?
)
    -> Standing
{
    let notice = known.map { firing.notice(knownSince: $0) } ?? .full
    let ends = firing.begins.flatMap { firing.target < $0 ? $0 : nil }
    var moment = firing.target
    if notice != .full, let known {
        let waited = Instant(seconds: known.seconds + Standing.grace)
        // A meeting that is nearer than the wait is not waited for.
        moment = max(moment, min(waited, ends.map { Instant(seconds: $0.seconds - 1) } ?? waited))
    }
    guard moment <= now else { return .ahead(moment) }
    let inForce = since <= moment
    if let ends, ends <= now {
        return inForce && known.map { $0 < ends } ?? true ? .missed : .over
    }
    guard inForce else { return ends == nil ? .over : .leftToAPerson }
    return .due(lateBy: now.seconds - moment.seconds, notice)
}
