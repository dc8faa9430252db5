/// How far an exchange has come: whether it is safe to try again depends on this and on the last answer, and on
/// nothing that the transport reports besides.
enum SMTPPhase: Int, Comparable, CaseIterable, Sendable {
    case connecting, greeting, hello, securing, authenticating, sender, recipient, data, body
    /// Every byte of the message is handed over, and its end is on the way.
    case ending
    case answered
    case leaving

    static func < (left: SMTPPhase, right: SMTPPhase) -> Bool { left.rawValue < right.rawValue }

    /// For a sentence: “while …”.
    var words: String {
        switch self {
        case .connecting: "connecting"
        case .greeting: "waiting for its greeting"
        case .hello: "saying who we are"
        case .securing: "agreeing on TLS"
        case .authenticating: "logging in"
        case .sender: "naming the sender"
        case .recipient: "naming the recipient"
        case .data: "asking to send the message"
        case .body: "sending the message"
        case .ending: "waiting for the answer to the end of the message"
        case .answered, .leaving: "taking leave"
        }
    }

    /// The phase a command opens; nil for a line that is part of the phase it is sent in.
    init?(command: some Sequence<UInt8>) {
        let word = String(decoding: command.prefix { $0 != 0x20 && $0 != 0x0D }, as: UTF8.self).uppercased()
        switch word {
        case "EHLO", "HELO": self = .hello
        case "STARTTLS": self = .securing
        case "AUTH": self = .authenticating
        case "MAIL": self = .sender
        case "RCPT": self = .recipient
        case "DATA": self = .data
        case "QUIT": self = .leaving
        default: return nil
        }
    }

    func limit(in limits: StageLimits) -> Double {
        switch self {
        case .connecting: limits.connecting
        case .greeting, .hello, .securing, .authenticating, .sender, .recipient, .data, .body: limits.reply
        case .ending: limits.ending
        case .answered, .leaving: limits.reply
        }
    }
}
