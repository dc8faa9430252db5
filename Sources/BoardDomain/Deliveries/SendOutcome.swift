/// How one attempt to carry an edition to one place ended. What to do about it is the delivery's own decision.
package enum SendOutcome: Hashable, Sendable {
    /// The relay, folder or server has it, by its own word. That a person has read it nobody can say.
    case accepted(reply: String)
    /// Nothing has arrived there, and a later attempt may do better.
    case deferred(FaultOf, reply: String)
    /// Nothing has arrived there, and the same attempt would end the same way.
    case refused(FaultOf, reply: String)
    /// The whole of it was handed over and no answer came: it may have arrived, or not (RFC 1047).
    case unknown(String)

    /// What was said, or what stood in the way.
    package var reply: String {
        switch self {
        case .accepted(let reply), .deferred(_, let reply), .refused(_, let reply), .unknown(let reply): reply
        }
    }
}

/// What a failure is a failure of, so that one recipient's trouble is never taken for the channel's, nor the reverse.
package enum FaultOf: String, CaseIterable, Hashable, Sendable {
    /// Every delivery by this way would meet it: names, connection, certificate, credentials, the relay's own limits.
    case channel
    /// This address alone.
    case recipient
    /// What is carried: its size or its content.
    case message
}
