import BoardDomain
import Channels
import Testing

/// Mails about the invented council of Hambleford.
enum Written {
    static let clerk = "clerk@hambleford.example"

    static func mailbox(_ name: String, _ address: String = clerk) throws -> Mailbox {
        try Mailbox(name: name, address: MailAddress(address))
    }

    /// 21 March 2018, 09:30:07 by London's clock, which was that of universal time.
    static func stamp(_ day: String = "2018-03-21", _ time: String = "09:30", seconds: Int64 = 1_521_624_607)
        throws -> Stamp
    {
        let local = CivilMoment(
            day: try #require(Day(iso: day)), time: try #require(TimeOfDay(iso: time)))
        return Stamp(instant: Instant(seconds: seconds), local: local)
    }

    static func messageID(_ number: Int64 = 42) throws -> MessageID {
        try MessageID(.delivery, number, of: "h7k2", domain: "hambleford.example")
    }

    static func event(
        hours: CalendarEvent.Hours = .clock(
            from: Instant(seconds: 1_522_225_800), until: Instant(seconds: 1_522_233_000)),
        summary: String = "Improvement board", place: String? = "Council chamber, Hambleford",
        organiser: Mailbox? = nil, changes: Int = 0, isCancelled: Bool = false
    ) throws -> CalendarEvent {
        try CalendarEvent(
            of: Example.meeting(), domain: "hambleford.example", changes: changes,
            stamped: Instant(seconds: 1_521_624_607), hours: hours, summary: summary, place: place,
            organiser: try organiser ?? mailbox("Hambleford Borough Council"), isCancelled: isCancelled)
    }

    /// With everything that a mail can have.
    static func whole(
        subject: String = "Pre-meeting pack, Improvement board, 28 March 2018",
        to: String = "Siân Rhys-Jones",
        plain: String = "The pack for the Improvement board is attached.\n\nSiân,\nplease read page 2.\n",
        html: String? = "<!doctype html>\n<title>Pack</title>\n<p>The pack is attached.</p>\n",
        files: [AttachedFile]? = nil, event: CalendarEvent? = nil
    ) throws -> MailMessage {
        let pack = try AttachedFile(
            name: "\(Example.stem).html", mediaType: "text/html; charset=utf-8",
            bytes: Array("<!doctype html>\n<p>\u{2212}4 per cent</p>\n.\n".utf8))
        return try MailMessage(
            from: mailbox("Hambleford Borough Council", "packs@hambleford.example"),
            sender: mailbox("", "relay@hambleford.example"), replyTo: mailbox("Board secretary"),
            to: mailbox(to, "sian@valley.example"), subject: Subject(marking: "OFFICIAL", words: subject),
            date: stamp(), messageID: messageID(), references: [messageID(17), messageID(23)], plain: plain,
            html: html, files: files ?? [pack], event: try event ?? Self.event())
    }

    static func brief(subject: String = "Pack", to: Mailbox? = nil, plain: String = "The pack.") throws
        -> MailMessage
    {
        try MailMessage(
            from: mailbox("Council", "packs@hambleford.example"), to: try to ?? mailbox("Clerk"),
            subject: Subject(marking: nil, words: subject), date: stamp(), messageID: messageID(),
            plain: plain)
    }
}
