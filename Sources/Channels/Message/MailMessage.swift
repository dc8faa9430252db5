package import BoardDomain

/// Everything one mail says to one mailbox, before it is bytes.
///
/// What could be refused was refused when its parts were made, so that a mail that exists can be written: a fault
/// shows when a pack is previewed or issued, never for the first time while its recipients wait.
package struct MailMessage: Sendable {
    package let from: Mailbox
    /// Who hands it in, where that is another mailbox than `from` (RFC 5322, section 3.6.2).
    package let sender: Mailbox?
    package let replyTo: Mailbox?
    package let to: Mailbox
    package let subject: Subject
    /// The same at every attempt: when the edition was sealed, not when a relay was tried.
    package let date: Stamp
    package let messageID: MessageID
    /// The mails this one repeats on purpose, the first of them first.
    package let references: [MessageID]
    /// A language tag (RFC 5646), such as `en-GB` or `cy`.
    package let language: String
    package let plain: String
    package let html: String?
    package let files: [AttachedFile]
    package let event: CalendarEvent?

    package init(
        from: Mailbox, sender: Mailbox? = nil, replyTo: Mailbox? = nil, to: Mailbox, subject: Subject,
        date: Stamp, messageID: MessageID, references: [MessageID] = [], language: String = "en-GB",
        plain: String, html: String? = nil, files: [AttachedFile] = [], event: CalendarEvent? = nil
    ) throws(MessageFault) {
        guard mailDate(date) != nil else { throw .date }
        guard isLanguageTag(language) else { throw .language(language) }
        if isBlank(plain) { throw .empty(.plainText) }
        if let html, isBlank(html) { throw .empty(.html) }
        // A share or a mail program that ignores letter case would keep one of two.
        var names: Set<String> = event == nil ? [] : [CalendarEvent.fileName]
        for file in files {
            guard names.insert(file.name.lowercased()).inserted else { throw .sameFileName(file.name) }
        }
        self.from = from
        self.sender = sender
        self.replyTo = replyTo
        self.to = to
        self.subject = subject
        self.date = date
        self.messageID = messageID
        self.references = references
        self.language = language
        self.plain = plain
        self.html = html
        self.files = files
        self.event = event
    }

    /// Whether only a relay that offers SMTPUTF8 (RFC 6531) can carry it: an address in its head is not ASCII.
    package var needsSMTPUTF8: Bool {
        [from, sender, replyTo, to, event?.organiser].contains { $0?.address.needsSMTPUTF8 == true }
    }
}

private func isBlank(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
}

/// The outer form of RFC 5646: subtags of letters and digits, joined by hyphens.
private func isLanguageTag(_ text: String) -> Bool {
    text.utf8.count <= 35
        && text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false).allSatisfy { subtag in
            (1...8).contains(subtag.count) && subtag.allSatisfy(isLetterOrDigit)
        }
}
