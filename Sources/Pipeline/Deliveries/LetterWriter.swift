import BoardDomain
import Channels
import Composition
import PackLedger

/// A mail ready for a relay, and what is to be remembered of how it was made.
struct WrittenLetter: Sendable {
    let letter: Letter
    /// Nil where the pack travels as the list says.
    let note: String?

    func noted(_ reply: String) -> String { note.map { "\(reply) (\($0))" } ?? reply }
}

/// Turns a delivery into a mail: from sealed bytes, the delivery's own row and the settings alone, so that every
/// attempt at it is the same mail.
struct LetterWriter {
    let settings: MailSettings
    /// Where answers and bounces go.
    let secretary: MailAddress
    /// The installation's own, for Message-IDs.
    let token: String
    let clock: WallClock

    /// - Parameter limit: the most bytes the mail may have; a pack that would make it larger goes as a link where
    ///   there is one, and else lies in the drop folder.
    func letter(for delivery: Delivery, of outgoing: Outgoing, within limit: Int) throws -> WrittenLetter {
        let message = try self.message(for: delivery, of: outgoing, carried: delivery.owed.carriage)
        guard case .mail(let to) = delivery.route else {
            throw Refusal(.refused, "\(delivery.route.destination) is not sent mail.")
        }
        let size = message.encodedSize
        if delivery.owed.carriage != .attachment || size <= limit {
            return WrittenLetter(
                letter: Letter(from: secretary, to: to, bytes: writeMail(message)), note: nil)
        }
        let carriage: Recipient.Carriage = settings.link == nil ? .drop : .link
        let smaller = try self.message(for: delivery, of: outgoing, carried: carriage)
        return WrittenLetter(
            letter: Letter(from: secretary, to: to, bytes: writeMail(smaller)),
            note:
                "the pack went \(carriage == .link ? "as a link" : "to the drop folder alone"): the mail would have"
                + " had \(size) bytes, and \(limit) is the most")
    }

    /// The covering mail of the edition in the words for one way of carrying the pack, and the pack itself where it is
    /// attached.
    func message(
        for delivery: Delivery, of outgoing: Outgoing, carried carriage: Recipient.Carriage
    ) throws -> MailMessage {
        guard case .mail(let to) = delivery.route else {
            throw Refusal(.refused, "\(delivery.route.destination) is not sent mail.")
        }
        let words = try self.words(for: to, of: outgoing, carried: carriage)
        return try MailMessage(
            from: Mailbox(
                name: settings.fromName.isEmpty ? outgoing.boardName : settings.fromName,
                address: settings.from),
            replyTo: secretary == settings.from ? nil : Mailbox(name: "", address: secretary),
            to: Mailbox(name: delivery.owed.name, address: to), subject: try subject(of: outgoing),
            date: clock.stamp(of: delivery.created), messageID: try messageID(of: delivery.id),
            references: try references(of: delivery), language: outgoing.definition.language,
            plain: words.plain,
            html: words.html, files: words.files, event: try event(of: outgoing))
    }

    /// What was sealed for this very mailbox, where the edition asks each owner; else the covering mail and its pack.
    private func words(
        for address: MailAddress, of outgoing: Outgoing, carried carriage: Recipient.Carriage
    ) throws -> (plain: String, html: String?, files: [AttachedFile]) {
        if !outgoing.letters.isEmpty {
            guard let letter = outgoing.letters[try fingerprint(of: address)], let plain = letter[.text]
            else {
                throw Refusal(
                    .wrongInput, "Edition \(outgoing.edition.number) keeps no letter for \(address.text).")
            }
            return (plain, letter[.html], [])
        }
        guard let cover = outgoing.covers[.init(carriage: carriage, format: .text)] else {
            throw Refusal(
                .wrongInput,
                "Edition \(outgoing.edition.number) keeps no covering mail for a pack that goes by \(carriage.rawValue)."
            )
        }
        let files: [AttachedFile] =
            switch carriage {
            case .attachment: try attachments(of: outgoing)
            case .link, .drop: []
            }
        return (cover, outgoing.covers[.init(carriage: carriage, format: .html)], files)
    }

    func messageID(of id: Delivery.ID) throws -> MessageID {
        try MessageID(.delivery, id.number, of: token, domain: settings.from.domain)
    }

    /// A copy that a person asked for is a mail of its own, and says which it repeats: under the first one's identity
    /// many mailboxes would drop it unseen.
    private func references(of delivery: Delivery) throws -> [MessageID] {
        switch delivery.kind {
        case .first: []
        case .resend(let first): [try messageID(of: first)]
        }
    }

    private func subject(of outgoing: Outgoing) throws -> Subject {
        let edition = outgoing.edition.number > 1 ? ", edition \(outgoing.edition.number)" : ""
        return try Subject(
            marking: outgoing.definition.marking,
            words:
                "\(outgoing.definition.title): \(outgoing.boardName), \(fullDay(outgoing.meeting.day))\(edition)"
        )
    }

    private func attachments(of outgoing: Outgoing) throws -> [AttachedFile] {
        guard let file = outgoing.attached else {
            throw Refusal(.wrongInput, "The edition has no \(outgoing.definition.attach.rawValue) to attach.")
        }
        return [file]
    }

    /// The meeting for a calendar, as the sealed edition knows it.
    private func event(of outgoing: Outgoing) throws -> CalendarEvent {
        let meeting = outgoing.meeting
        let hours: CalendarEvent.Hours =
            meeting.start.map { start in
                .clock(
                    from: clock.instant(of: CivilMoment(day: meeting.day, time: start)),
                    until: meeting.end.map { clock.instant(of: CivilMoment(day: meeting.day, time: $0)) })
            } ?? .allDay(meeting.day)
        return try CalendarEvent(
            of: meeting.id, domain: settings.from.domain, changes: outgoing.edition.number - 1,
            stamped: outgoing.edition.sealedAt, hours: hours, summary: outgoing.boardName,
            place: meeting.place,
            organiser: Mailbox(name: outgoing.boardName, address: secretary), isCancelled: meeting.isCancelled
        )
    }
}
