import BoardDomain
import Channels
import Testing

@Suite("The head of a mail")
struct MailHeadSpecs {
    private static func head(_ mail: MailMessage) throws -> HeadReading {
        try #require(HeadReading(writeMail(mail)))
    }
    private static func text(_ mail: MailMessage, _ name: String) throws -> String {
        String(decoding: try head(mail).content(name), as: UTF8.self)
    }

    @Test("says who sent it, that a machine wrote it, and where an answer goes")
    func fields() throws {
        let mail = try Written.whole()
        #expect(try Self.head(mail).names == MailReading.names(of: mail))
        #expect(try Self.text(mail, "From") == "\"Hambleford Borough Council\" <packs@hambleford.example>")
        #expect(try Self.text(mail, "Sender") == "relay@hambleford.example")
        #expect(try Self.text(mail, "Reply-To") == "\"Board secretary\" <clerk@hambleford.example>")
        #expect(try Self.text(mail, "Auto-Submitted") == "auto-generated")
        #expect(try Self.text(mail, "Content-Language") == "en-GB")
    }

    @Test("names no sender that is the one it is from")
    func sender() throws {
        let council = try Written.mailbox("Council")
        let mail = try MailMessage(
            from: council, sender: Written.mailbox("Another name"), to: Written.mailbox("Clerk"),
            subject: Subject(marking: nil, words: "Pack"), date: Written.stamp(),
            messageID: Written.messageID(),
            plain: "x")
        #expect(try !Self.head(mail).names.contains("Sender"))
    }

    @Test("begins the subject with the marking, readable without decoding")
    func marking() throws {
        #expect(try Self.text(Written.whole(subject: "Pack"), "Subject") == "[OFFICIAL] Pack")
        #expect(
            try Self.text(Written.whole(subject: "Pecyn Môn"), "Subject").hasPrefix(
                "[OFFICIAL] Pecyn =?UTF-8?B?"))
        #expect(try Self.head(Written.whole(subject: "Pecyn Môn")).words("Subject") == "[OFFICIAL] Pecyn Môn")
    }

    @Test("names the mails it repeats, the first as the one it answers")
    func references() throws {
        let mail = try Written.whole()
        #expect(try Self.text(mail, "In-Reply-To") == "<delivery-17.h7k2@hambleford.example>")
        #expect(
            try Self.text(mail, "References")
                == "<delivery-17.h7k2@hambleford.example> <delivery-23.h7k2@hambleford.example>")
        #expect(try !Self.head(Written.brief()).names.contains("References"))
    }

    @Test(
        "has the date as the council's clock showed it",
        arguments: [
            ("2018-03-21", "09:30", 1_521_624_607, "Wed, 21 Mar 2018 09:30:07 +0000"),
            ("2018-07-01", "09:30", 1_530_433_800, "Sun, 1 Jul 2018 09:30:00 +0100"),
            ("2018-03-21", "04:00", 1_521_624_607, "Wed, 21 Mar 2018 04:00:07 -0530"),
            ("1969-12-31", "23:59", -1, "Wed, 31 Dec 1969 23:59:59 +0000"),
            ("9999-12-31", "23:59", 253_402_300_799, "Fri, 31 Dec 9999 23:59:59 +0000"),
        ])
    func date(day: String, time: String, seconds: Int64, expected: String) throws {
        let mail = try MailMessage(
            from: Written.mailbox("Council"), to: Written.mailbox("Clerk"),
            subject: Subject(marking: nil, words: "Pack"), date: Written.stamp(day, time, seconds: seconds),
            messageID: Written.messageID(), plain: "x")
        #expect(try Self.text(mail, "Date") == expected)
    }

    @Test("holds an identity made of the delivery alone, another for each delivery, kind and installation")
    func identity() throws {
        #expect(try Written.messageID().text == "<delivery-42.h7k2@hambleford.example>")
        let others = try [
            Written.messageID(43), MessageID(.notice, 42, of: "h7k2", domain: "hambleford.example"),
            MessageID(.preview, 42, of: "h7k2", domain: "hambleford.example"),
            MessageID(.delivery, 42, of: "other", domain: "hambleford.example"),
            MessageID(.delivery, 42, of: "h7k2", domain: "valley.example"), Written.messageID(),
        ]
        #expect(Set(others).count == others.count)
        _ = try MessageID(
            .delivery, .max, of: String(repeating: "a", count: 32), domain: "hambleford.example")
    }

    @Test(
        "holds no identity that could end its line",
        arguments: [
            (0, "a", "b.example"), (-1, "a", "b.example"), (1, "", "b.example"), (1, "a b", "b.example"),
            (1, "a>\r\n", "b.example"), (1, String(repeating: "a", count: 33), "b.example"), (1, "a", ""),
            (1, "a", "b"), (1, "a", "b.example>"), (1, "a", "b@c.example"), (1, "a", "môn.example"),
            (1, "a", "b.example\r\n"),
        ])
    func noIdentity(number: Int64, installation: String, domain: String) {
        #expect(throws: MessageFault.self) {
            try MessageID(.delivery, number, of: installation, domain: domain)
        }
    }

    @Test("needs a relay that offers SMTPUTF8 only for an address beyond ASCII")
    func international() throws {
        #expect(try !Written.whole(subject: "Môn", to: "Siân").needsSMTPUTF8)
        let mail = try Written.brief(to: Written.mailbox("Siân", "siân@môn.example"))
        #expect(mail.needsSMTPUTF8)
        let read = try #require(try Self.head(mail).mailbox("To"))
        #expect(read == ("Siân", "siân@môn.example"))
    }
}
