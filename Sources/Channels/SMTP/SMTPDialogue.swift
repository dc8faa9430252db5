import BoardDomain

/// What is heard and said while one message is handed over, as far as it decides how that ended.
///
/// It is told of every command and answer by libcurl, on the thread that waits for it.
final class SMTPDialogue {
    private(set) var phase = SMTPPhase.connecting
    /// The last answer of the phase it is in.
    private(set) var reply: SMTPReply?
    private(set) var extensions = SMTPExtensions()
    /// Why the exchange was broken off from our side; nil where it was not.
    private(set) var broken: String?
    /// What comes of it where the relay does not offer what is needed.
    var unfitness: SendOutcome?
    private var isLeaving = false
    private var reader = SMTPReplyReader()
    private var since = monotonicSeconds()
    private let began = monotonicSeconds()
    private let limits: StageLimits

    /// What is to be done with each whole answer; a sentence returned breaks the exchange off before anything more is said.
    var heard: ((SMTPReply, SMTPPhase) -> String?)?

    init(limits: StageLimits) { self.limits = limits }

    func said(_ command: some Sequence<UInt8>) {
        guard let next = SMTPPhase(command: command) else { return }
        // Leaving decides nothing: what was answered before it does.
        if next == .leaving { isLeaving = true }
        if isLeaving { return }
        if next == .hello { extensions = SMTPExtensions() }
        // A second greeting after a refused first one keeps its refusal.
        if next != phase { enter(next) }
        since = monotonicSeconds()
    }

    /// - Returns: false to break off.
    func hear(_ line: [UInt8]) -> Bool {
        if isLeaving { return true }
        if phase == .hello { extensions.note(line) }
        guard let reply = reader.read(line) else { return true }
        if phase == .connecting { enter(.greeting) }
        if phase == .ending { enter(.answered) }
        since = monotonicSeconds()
        self.reply = reply
        if let why = heard?(reply, phase) {
            broken = why
            return false
        }
        if phase == .data, reply.code == 354 { enter(.body) }
        return true
    }

    /// The relay took a stretch of the message.
    func progressed() { since = monotonicSeconds() }

    func enter(_ next: SMTPPhase) {
        phase = next
        reply = nil
        since = monotonicSeconds()
    }

    func breakOff(_ why: String) { broken = broken ?? why }

    /// A sentence where a limit has passed.
    func overdue(isConnected: Bool) -> String? {
        let limit = phase.limit(in: limits)
        if phase == .connecting, isConnected { enter(.greeting) }
        if monotonicSeconds() - since > limit {
            return "no answer within \(seconds(limit)) while \(phase.words)"
        }
        // Once the end is on its way the answer has its own limit, longer than what is left of the whole.
        if phase < .ending, monotonicSeconds() - began > limits.whole {
            return "not done within \(seconds(limits.whole)), the last of it \(phase.words)"
        }
        return nil
    }

    private func seconds(_ count: Double) -> String {
        count == count.rounded() ? "\(Int(count)) seconds" : "\(count) seconds"
    }
}

/// What the relay offers in its answer to EHLO, as far as it matters here.
struct SMTPExtensions: Hashable {
    /// In bytes (RFC 1870); nil where it names none.
    private(set) var size: Int?
    private(set) var takesUTF8 = false
    /// By any mechanism (RFC 4954, section 3).
    private(set) var takesLogIn = false

    /// One line of the answer, its code included.
    mutating func note(_ line: [UInt8]) {
        let words = String(decoding: line.dropFirst(4), as: UTF8.self).uppercased().split {
            $0.isWhitespace || $0.isNewline
        }
        switch words.first {
        case "SIZE": size = words.dropFirst().first.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        case "SMTPUTF8": takesUTF8 = true
        case "AUTH": takesLogIn = true
        default: break
        }
    }
}
