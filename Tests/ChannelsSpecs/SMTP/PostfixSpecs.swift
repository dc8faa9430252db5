import BoardDomain
import Foundation
import Testing

@testable import Channels

@Suite("A mail handed to Debian's Postfix")
struct PostfixSpecs {
    let world: PostfixWorld

    init() throws { world = try PostfixWorld() }

    @Test(
        "lies in the mailbox byte for byte, below what Postfix writes on every mail",
        arguments: [MailServer.Security.startTLS, .implicitTLS])
    func delivered(security: MailServer.Security) throws {
        let session = try world.session(security)
        let sent = [try letter(), try letter(Self.awkward)]
        for letter in sent {
            let end = try RelayWorld.send(letter, by: session)
            #expect(end.outcome.kind == "accepted", "\(end.outcome)")
            #expect(end.endings == 1)
            #expect(end.answers.map { $0.contains("queued as") } == [true])
        }
        let files = try world.letters(sent.count)
        for letter in sent {
            let stored = letter.bytes.filter { $0 != 0x0D }
            let file = try #require(files.first { $0.suffix(stored.count) == stored[...] })
            let above = String(decoding: file.dropLast(stored.count), as: UTF8.self)
            #expect(Self.names(above) == ["Return-Path", "X-Original-To", "Delivered-To", "Received"])
            #expect(above.hasPrefix("Return-Path: <\(letter.from.text)>\n"))
            #expect(above.contains("with ESMTPSA id"), "by TLS and logged in")
        }
    }

    @Test("with a wrong password is refused as the channel's fault, and the password is told to nobody")
    func wrongPassword() throws {
        let session = try world.session(.startTLS, password: "canary-wrong")
        let end = try RelayWorld.send(try letter(), by: session)
        #expect(end.outcome.kind == "refused channel", "\(end.outcome)")
        #expect(end.outcome.reply.hasPrefix("535 5.7.8"))
        #expect(!end.outcome.reply.contains("canary"))
        #expect(end.endings == 0)
    }

    @Test(
        "is put off where the relay's authority is not trusted, before a password is said",
        arguments: [MailServer.Security.startTLS, .implicitTLS])
    func untrusted(security: MailServer.Security) throws {
        let end = try RelayWorld.send(try letter(), by: try world.session(security, authority: "other"))
        #expect(end.outcome.kind == "deferred channel", "\(end.outcome)")
        #expect(end.outcome.reply.contains("certificate"))
        let log = try world.log(holding: "disconnect from")
        #expect(!log.contains { $0.contains("disconnect from") && $0.contains("auth=") })
    }

    @Test("in the clear is refused as the channel's fault, since Postfix wants TLS first")
    func inTheClear() throws {
        let end = try RelayWorld.send(try letter(), by: try world.session(.plainOnLoopback))
        #expect(end.outcome.kind == "refused channel", "\(end.outcome)")
        #expect(end.outcome.reply.hasPrefix("530 5.7.0 Must issue a STARTTLS command first"))
    }

    @Test("to a mailbox that it does not have is refused as the recipient's fault, and the next one goes out")
    func unknownRecipient() throws {
        let session = try world.session(.startTLS)
        let end = try RelayWorld.send(try letter(to: "nobody@hambleford.example"), by: session)
        #expect(end.outcome.kind == "refused recipient", "\(end.outcome)")
        #expect(end.outcome.reply.hasPrefix("550 5.1.1"))
        #expect(end.endings == 0)
        #expect(try RelayWorld.send(try letter(), by: session).outcome.kind == "accepted")
        #expect(try world.letters(1).count == 1)
    }

    @Test("larger than it takes is refused as the mail's fault, before the mail is begun")
    func tooLarge() throws {
        let session = try world.session(.startTLS)
        let end = try RelayWorld.send(
            try letter(String(repeating: "line\r\n", count: PostfixWorld.sizeLimit / 6 + 1)), by: session)
        #expect(end.outcome.kind == "refused message", "\(end.outcome)")
        #expect(end.outcome.reply.contains("\(PostfixWorld.sizeLimit)"))
        #expect(session.sizeLimit == PostfixWorld.sizeLimit)
        #expect(end.endings == 0)
        let log = try world.log(holding: "disconnect from")
        #expect(log.contains { $0.contains("disconnect from") && !$0.contains("mail=") })
    }

    @Test("as one of three goes over the same line, logged in once")
    func threeOnOneLine() throws {
        let session = try world.session(.startTLS)
        for number in 1...3 {
            let end = try RelayWorld.send(try letter("Letter \(number).\r\n"), by: session)
            #expect(end.outcome.kind == "accepted", "\(end.outcome)")
        }
        session.close()
        #expect(try world.letters(3).count == 3)
        let log = try world.log(holding: "disconnect from")
        #expect(log.count { $0.contains(": connect from") } == 1)
        let leave = try #require(log.first { $0.contains("disconnect from") })
        #expect(leave.contains(" auth=1 mail=3 rcpt=3 data=3 quit=1 "), "\(leave)")
    }

    @Test("to an address beyond ASCII arrives where it offers SMTPUTF8, byte for byte")
    func beyondASCII() throws {
        let letter = try letter("Croeso.\r\n", to: "siân@hambleford.example")
        let end = try RelayWorld.send(letter, by: try world.session(.startTLS))
        #expect(end.outcome.kind == "accepted", "\(end.outcome)")
        let file = try #require(try world.letters(1, of: "sian").first)
        let stored = letter.bytes.filter { $0 != 0x0D }
        #expect(file.suffix(stored.count) == stored[...])
        let above = String(decoding: file.dropLast(stored.count), as: UTF8.self)
        #expect(above.contains("with UTF8SMTPSA id"), "by the extension, TLS and logged in: \(above)")
    }

    // MARK: Letters

    /// Lines that begin with dots, that look like another mail's first, and as long as a line may be.
    private static let awkward =
        ".\r\n..\r\n.x\r\n\r\nFrom here on\r\n" + String(repeating: "x", count: 998) + "\r\n \r\n\r\n"

    /// The writer's own, or one with this body and a whole head, to which Postfix has nothing to add.
    private func letter(_ body: String? = nil, to address: String = Written.clerk) throws -> Letter {
        try Self.letter(body, to: address)
    }

    fileprivate static func letter(_ body: String? = nil, to address: String = Written.clerk) throws -> Letter
    {
        let whole = try writeMail(Written.whole())
        let head = [
            "From: packs@hambleford.example", "To: \(address)", "Subject: pack",
            "Date: Wed, 21 Mar 2018 09:30:07 +0000", "Message-ID: <1.h7k2@hambleford.example>", "", "",
        ]
        return Letter(
            from: try MailAddress("secretary@hambleford.example"), to: try MailAddress(address),
            bytes: body.map { Array((head.joined(separator: "\r\n") + $0).utf8) } ?? whole)
    }

    /// Of each header, in order; folded lines belong to the one before.
    private static func names(_ head: String) -> [String] {
        head.split(separator: "\n").filter { $0.first?.isWhitespace != true }.map {
            String($0.prefix { $0 != ":" })
        }
    }
}

@Suite("A mail handed to a Postfix without SMTPUTF8")
struct PlainPostfixSpecs {
    @Test("is refused by name where its address is beyond ASCII, and the next one goes out")
    func beyondASCII() throws {
        let world = try PostfixWorld(takesUTF8: false)
        let session = try world.session(.startTLS)
        let letter = try PostfixSpecs.letter("Croeso.\r\n", to: "siân@hambleford.example")
        let end = try RelayWorld.send(letter, by: session)
        #expect(end.outcome.kind == "refused recipient", "\(end.outcome)")
        #expect(end.outcome.reply.contains("siân@hambleford.example"))
        #expect(end.endings == 0)
        #expect(try RelayWorld.send(try PostfixSpecs.letter(), by: session).outcome.kind == "accepted")
        #expect(try world.letters(1).count == 1)
    }
}
