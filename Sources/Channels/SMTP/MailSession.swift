package import BoardDomain
import CCurl

/// A line to one relay: opened by the first message and kept for the next. It blocks, and is for one thread alone.
///
/// The only function that hands a mail to the network is `send`, and it asks the list itself.
package final class MailSession {
    private let server: MailServer
    private var handle: CurlHandle?
    private var isOpen = false
    /// The largest message in bytes that the relay said it takes; nil until it was asked, or where it names no limit.
    package private(set) var sizeLimit: Int?
    private var takesUTF8 = false
    /// Whether an address of another machine is refused before a byte is sent.
    var staysHere: Bool { server.security == .plainOnLoopback }

    package init(_ server: MailServer) { self.server = server }

    deinit { close() }

    /// Hands one message to the relay, and says how that ended.
    ///
    /// - Parameters:
    ///   - allowed: who may be sent to. An address that is not among them is refused before anything is opened.
    ///   - ending: called when every byte was handed over and before the end of the message is; where it throws, that
    ///     end is never sent and nothing has arrived.
    ///   - answered: called with the relay's yes as soon as it is heard.
    package func send(
        _ letter: Letter, allowed: AllowList, ending: @escaping () throws -> Void,
        answered: @escaping (String) -> Void
    ) -> SendOutcome {
        guard allowed.allows(letter.to) else {
            return .refused(.recipient, reply: "\(letter.to.text) is not on the list of who may be sent to.")
        }
        if let fault = letter.fault { return .refused(.message, reply: fault) }
        if isOpen, let refusal = unfit(letter) { return refusal }
        let wasOpen = isOpen
        let first = attempt(letter, ending: ending, answered: answered)
        if case .bearer(_, let tokens) = server.authentication, first.phase == .authenticating,
            first.reply?.code == 535
        {
            // The token may have been taken back before its end: one more, and no third.
            tokens.forget()
            return attempt(letter, ending: ending, answered: answered).outcome
        }
        // A relay may close a line that was kept; that it has done so shows only now, and nothing was said on the new one.
        guard wasOpen, first.phase <= .sender, first.reply == nil, case .deferred = first.outcome else {
            return first.outcome
        }
        drop()
        return attempt(letter, ending: ending, answered: answered).outcome
    }

    /// Connects, agrees on TLS and logs in, and sends nothing.
    package func probe() -> SendOutcome {
        let dialogue = SMTPDialogue(limits: server.limits)
        do {
            let handle = try opened()
            try ask("NOOP", by: handle)
            let (code, words) = converse(by: handle, dialogue, letter: nil)
            isOpen = code == CURLE_OK
            guard code == CURLE_OK else { return outcome(dialogue, words) }
            return .accepted(reply: dialogue.reply?.text ?? "the relay answers")
        } catch {
            return refusal(error)
        }
    }

    /// Takes leave where there is somebody to take leave of, within a few seconds, and closes the line.
    package func close() {
        if isOpen, let handle {
            let dialogue = SMTPDialogue(limits: StageLimits(connecting: 2, reply: 2, ending: 2, whole: 2))
            if (try? ask("QUIT", by: handle)) != nil { _ = converse(by: handle, dialogue, letter: nil) }
        }
        drop()
    }

    /// A command of its own, without a mail; a recipient left from the mail before would become part of it.
    private func ask(_ command: String, by handle: CurlHandle) throws(CurlFault) {
        try handle.set(CURLOPT_UPLOAD, 0)
        handle.clear(CURLOPT_MAIL_RCPT)
        try handle.set(CURLOPT_CUSTOMREQUEST, command)
    }

    private func drop() {
        handle = nil
        isOpen = false
    }
}

// MARK: One exchange

extension MailSession {
    private struct Attempt {
        let outcome: SendOutcome
        let phase: SMTPPhase
        let reply: SMTPReply?
    }

    private func attempt(
        _ letter: Letter, ending: @escaping () throws -> Void, answered: @escaping (String) -> Void
    ) -> Attempt {
        let dialogue = SMTPDialogue(limits: server.limits)
        do {
            let handle = try opened()
            try handle.set(CURLOPT_UPLOAD, 1)
            try handle.set(CURLOPT_MAIL_FROM, "<\(letter.from.text)>")
            try handle.set(CURLOPT_MAIL_RCPT, list: ["<\(letter.to.text)>"])
            var unfitness: SendOutcome?
            let lastHello = server.security == .startTLS ? 2 : 1
            var hellos = 0
            dialogue.heard = { [unowned self, unowned dialogue] reply, phase in
                if phase == .hello { hellos += 1 }
                if phase == .hello, hellos == lastHello, reply.isYes {
                    sizeLimit = dialogue.extensions.size
                    takesUTF8 = dialogue.extensions.takesUTF8
                    unfitness = unfit(letter)
                    return unfitness.map { _ in "not fit for this relay" }
                }
                if phase == .answered, reply.isYes { answered(reply.text) }
                return nil
            }
            let (code, words) = converse(
                by: handle, dialogue, letter: LetterReading(letter.bytes, dialogue, ending))
            isOpen = code == CURLE_OK
            if !isOpen { drop() }
            return Attempt(
                outcome: unfitness ?? outcome(dialogue, words), phase: dialogue.phase, reply: dialogue.reply)
        } catch {
            return Attempt(outcome: refusal(error), phase: .connecting, reply: nil)
        }
    }

    /// Why this relay cannot take it, by what it has said it takes.
    private func unfit(_ letter: Letter) -> SendOutcome? {
        if let sizeLimit, letter.bytes.count > sizeLimit {
            return .refused(
                .message,
                reply: "The mail has \(letter.bytes.count) bytes, and the relay takes \(sizeLimit) at most.")
        }
        let needs = [letter.to, letter.from].first { $0.needsSMTPUTF8 }
        if let needs, !takesUTF8 {
            return .refused(
                .recipient,
                reply: "The relay does not offer SMTPUTF8, without which \(needs.text) cannot be sent to.")
        }
        return nil
    }

    private func outcome(_ dialogue: SMTPDialogue, _ words: String) -> SendOutcome {
        let said =
            dialogue.broken.map { "\(server.place): \($0)" }
            ?? "\(server.place): \(SMTPReplyReader.shown(words.utf8)), \(dialogue.phase.words)"
        return classify(SMTPEnd(phase: dialogue.phase, reply: dialogue.reply, words: said))
    }

    private func refusal(_ error: any Error) -> SendOutcome {
        switch error {
        case let fault as TokenFault: .deferred(.channel, reply: fault.sentence)
        case let fault as CurlFault: .deferred(.channel, reply: fault.sentence)
        default: .deferred(.channel, reply: "\(error)")
        }
    }

    /// The handle for this relay, made at the first call, with a token that is still good.
    private func opened() throws -> CurlHandle {
        let handle = try handle ?? CurlHandle()
        if self.handle == nil {
            try handle.set(
                CURLOPT_URL,
                "\(server.security == .implicitTLS ? "smtps" : "smtp")://\(server.place)/\(server.helloName)")
            try handle.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
            let usesTLS = server.security == .plainOnLoopback ? CURLUSESSL_NONE : CURLUSESSL_ALL
            try handle.set(CURLOPT_USE_SSL, Int(usesTLS.rawValue))
            try handle.set(CURLOPT_SASL_IR, 1)
            try handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, Int(server.limits.ending.rounded(.up)) + 2)
            if let authority = server.certificateAuthority { try handle.set(CURLOPT_CAINFO, authority) }
            self.handle = handle
        }
        try logIn(by: handle)
        return handle
    }

    private func logIn(by handle: CurlHandle) throws {
        switch server.authentication {
        case .none: break
        case .password(let user, let secret):
            try handle.set(CURLOPT_USERNAME, user)
            try handle.set(CURLOPT_PASSWORD, secret)
            try handle.set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN")
        case .bearer(let user, let tokens):
            try handle.set(CURLOPT_USERNAME, user)
            try handle.set(CURLOPT_XOAUTH2_BEARER, try tokens.token())
            try handle.set(CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2")
        }
    }
}
