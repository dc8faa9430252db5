import BoardDomain

/// What is known of an exchange when it is over.
struct SMTPEnd {
    let phase: SMTPPhase
    /// The last answer that came in the phase it ended in.
    let reply: SMTPReply?
    /// What the transport says of it, for a sentence and never for a decision.
    let words: String
}

/// How an exchange ended, from how far it came and what was last said.
///
/// Before the end of the message is on the way nothing has arrived, whatever happened. After it only an answer can
/// tell: without one, it may have arrived (RFC 1047).
func classify(_ end: SMTPEnd) -> SendOutcome {
    switch end.phase {
    case .answered, .leaving:
        guard let reply = end.reply else { return .unknown(end.words) }
        return reply.isYes ? .accepted(reply: reply.text) : refusal(reply, of: endFault(reply))
    case .ending: return .unknown(end.words)
    case .connecting, .greeting, .hello, .securing:
        return .deferred(.channel, reply: end.reply.flatMap { $0.isYes ? nil : $0.text } ?? end.words)
    case .authenticating, .sender, .recipient, .data, .body:
        guard let reply = end.reply, !reply.isYes else { return .deferred(.channel, reply: end.words) }
        return refusal(reply, of: fault(of: reply, in: end.phase))
    }
}

private func refusal(_ reply: SMTPReply, of fault: FaultOf) -> SendOutcome {
    // 421 is the relay closing the line, whatever it was asked (RFC 5321, section 3.8).
    if reply.code == 421 { return .deferred(.channel, reply: reply.text) }
    return reply.isTemporary ? .deferred(fault, reply: reply.text) : .refused(fault, reply: reply.text)
}

private func fault(of reply: SMTPReply, in phase: SMTPPhase) -> FaultOf {
    if isChannels(reply) { return .channel }
    if isSize(reply) { return .message }
    switch phase {
    case .authenticating, .sender: return .channel
    case .recipient: return isPolicy(reply) && namesUs(reply) ? .channel : .recipient
    case .data, .body: return endFault(reply)
    case .connecting, .greeting, .hello, .securing, .ending, .answered, .leaving: return .channel
    }
}

/// Of an answer to the message as a whole: about the mailbox where its enhanced code says so (RFC 3463, sections 3.2
/// and 3.3), else about what was sent.
private func endFault(_ reply: SMTPReply) -> FaultOf {
    if isChannels(reply) { return .channel }
    if isSize(reply) { return .message }
    let subject = reply.enhanced?.split(separator: ".").dropFirst().first
    return subject == "1" || subject == "2" ? .recipient : .message
}

/// About us and not about whom we write to: a log-in needed, refused, too weak or out of order (RFC 4954, section 6;
/// 5.7.30 and 5.7.57 are a provider's for the same), and a sender it does not take (RFC 3463, section 3.2; 5.7.60).
private func isChannels(_ reply: SMTPReply) -> Bool {
    if [530, 534, 535, 538].contains(reply.code) { return true }
    guard let enhanced = reply.enhanced, let detail = enhanced.split(separator: ".", maxSplits: 1).last else {
        return false
    }
    return ["1.7", "1.8", "7.8", "7.9", "7.11", "7.30", "7.57", "7.60"].contains(detail)
}

/// Refused by the relay's rules, or for no reason that a number tells (RFC 3463, section 3.8).
private func isPolicy(_ reply: SMTPReply) -> Bool {
    guard let detail = reply.enhanced?.split(separator: ".", maxSplits: 1).last else { return true }
    return ["1.0", "7.0", "7.1"].contains(detail)
}

/// Many relays take the sender and the log-in for granted until a recipient is named, and then refuse that one by the
/// same 5.7.1 for which they refuse a recipient. Only their words tell the two apart: those of Postfix, Exim and others.
private func namesUs(_ reply: SMTPReply) -> Bool {
    let words = reply.text.lowercased()
    return [
        "authentication required", "authentication is required", "must authenticate", "must be authenticated",
        "authenticate first", "not authenticated", "smtp auth", "log in first", "login first", "must log in",
        "log in required", "login required", "client host rejected", "sender address rejected",
        "helo command rejected",
    ].contains { words.contains($0) }
}

/// Too large: RFC 1870, section 6.1, and RFC 3463, sections 3.3 and 3.4.
private func isSize(_ reply: SMTPReply) -> Bool {
    reply.enhanced == "5.2.3" || reply.enhanced == "5.3.4" || reply.code == 552 && reply.enhanced != "5.2.2"
}
