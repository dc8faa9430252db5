import BoardDomain

/// The head of a mail up to the fields that describe its body.
///
/// There is no Return-Path: the relay that delivers the mail writes it, from the envelope. Nor is there a field of
/// sensitivity: its four fixed words are not the council's markings, and the subject carries the marking itself.
func mailHead(_ message: MailMessage) -> String {
    var head = field("Date", mailDate(message.date) ?? "")
    head += field("From", message.from)
    if let sender = message.sender, sender.address != message.from.address {
        head += field("Sender", sender)
    }
    if let replyTo = message.replyTo { head += field("Reply-To", replyTo) }
    head += field("To", message.to)
    head += field("Subject", words: message.subject.text)
    head += field("Message-ID", message.messageID.text)
    if let first = message.references.first {
        head += field("In-Reply-To", first.text)
        head += field("References", folded(message.references.map(\.text), after: 12))
    }
    // RFC 3834, section 5; the second is what Exchange goes by. Failures to deliver are still reported.
    head += field("Auto-Submitted", "auto-generated")
    head += field("X-Auto-Response-Suppress", "OOF, AutoReply")
    head += field("Content-Language", message.language)
    return head + field("MIME-Version", "1.0")
}

private func field(_ name: String, _ content: String) -> String { "\(name): \(content)\r\n" }

/// A mailbox as `"Name" <address>`, or the address alone.
private func field(_ name: String, _ mailbox: Mailbox) -> String {
    if mailbox.name.isEmpty { return field(name, mailbox.address.text) }
    let used = name.utf8.count + 2
    let quoted = "\"" + escaped(mailbox.name) + "\""
    let phrase =
        isPlain(mailbox.name) && used + quoted.utf8.count <= longestLine
        ? [quoted] : encodedWords(mailbox.name, after: used)
    return field(name, folded(phrase + ["<\(mailbox.address.text)>"], after: used))
}

/// Words as they are for as long as they are ASCII, so that a filter finds the marking without decoding anything.
private func field(_ name: String, words: String) -> String {
    let used = name.utf8.count + 2
    var rest = words.utf8.split(separator: 0x20, omittingEmptySubsequences: false)[...]
    var tokens: [String] = []
    while let word = rest.first, isPlainWord(word) {
        tokens.append(String(decoding: word, as: UTF8.self))
        rest = rest.dropFirst()
    }
    if var start = rest.first?.startIndex {
        // A blank at the end needs a word to be encoded with.
        if start == words.endIndex, let last = tokens.popLast() {
            start = words.utf8.index(start, offsetBy: -last.utf8.count - 1)
        }
        let encoded = String(decoding: words.utf8[start...], as: UTF8.self)
        tokens += encodedWords(encoded, after: tokens.isEmpty ? used : 1)
    }
    return field(name, folded(tokens, after: used))
}

/// RFC 2047, section 2: a line that holds an encoded word ends by its 76th character.
private let longestLine = 76

/// One token after the other with a blank between, on as many lines as they need; a token is never cut.
private func folded(_ tokens: [String], after used: Int) -> String {
    var text = ""
    var column = used
    for (index, token) in tokens.enumerated() {
        if index > 0 {
            let fits = column + 1 + token.utf8.count <= longestLine
            text += fits ? " " : "\r\n "
            column = fits ? column + 1 : 1
        }
        text += token
        column += token.utf8.count
    }
    return text
}

private func escaped(_ name: String) -> String {
    name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
}

/// Whether every reader shows these words as they are: ASCII, single blanks, and nothing like an encoded word.
private func isPlain(_ text: String) -> Bool {
    text.utf8.split(separator: 0x20, omittingEmptySubsequences: false).allSatisfy(isPlainWord)
}

private func isPlainWord(_ word: Substring.UTF8View) -> Bool {
    guard (1...60).contains(word.count) else { return false }
    var previous: UInt8 = 0
    for byte in word {
        if !(0x21...0x7E).contains(byte) || (previous == 0x3D && byte == 0x3F) { return false }
        previous = byte
    }
    return true
}
