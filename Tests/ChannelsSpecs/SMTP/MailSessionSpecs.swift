import BoardDomain
import Foundation
import TestKit
import Testing

@testable import Channels

@Suite("A mail handed to a relay")
struct MailSessionSpecs {
    @Test("is accepted when the relay says so, and its bytes arrive as they were")
    func accepted() throws {
        let world = try RelayWorld()
        let letter = try RelayWorld.letter()
        let sent = try RelayWorld.send(letter, by: MailSession(world.server()))
        #expect(sent.outcome == .accepted(reply: "250 2.0.0 queued"))
        #expect(sent.endings == 1)
        #expect(sent.answers == ["250 2.0.0 queued"])
        let messages = try world.relay.messages()
        #expect(messages.map(\.bytes) == [letter.bytes])
        #expect(messages.map(\.recipient) == [RelayWorld.clerk])
    }

    @Test(
        "that is refused or put off ends as its step and its answer say",
        arguments: [
            ("greeting", "421 busy", "deferred channel"), ("greeting", "554 go away", "deferred channel"),
            ("ehlo", "421 4.3.2 closing", "deferred channel"),
            ("mail", "451 4.3.0 later", "deferred channel"),
            ("mail", "550 5.7.1 you may not", "refused channel"),
            ("mail", "530 5.7.0 log in", "refused channel"),
            ("mail", "552 5.3.4 too large", "refused message"),
            ("rcpt", "450 4.2.1 greylisted", "deferred recipient"),
            ("rcpt", "451 4.7.1 later", "deferred recipient"),
            ("rcpt", "550 5.1.1 no such user", "refused recipient"),
            ("rcpt", "552 5.2.2 mailbox full", "refused recipient"),
            ("rcpt", "550 5.7.30 basic authentication is off", "refused channel"),
            ("rcpt", "554 5.7.1 log in first", "refused channel"),
            ("rcpt", "530 5.7.0 Authentication required", "refused channel"),
            ("rcpt", "550 5.7.1 relaying denied, authentication required", "refused channel"),
            ("rcpt", "550 authentication required before relaying", "refused channel"),
            ("rcpt", "554 5.7.1 <a[127.0.0.1]>: Client host rejected: Access denied", "refused channel"),
            ("rcpt", "550 5.1.8 <b@a.example>: Sender address rejected", "refused channel"),
            ("rcpt", "454 4.7.8 log-in not possible now", "deferred channel"),
            ("rcpt", "554 5.7.1 <clerk@a.example>: Relay access denied", "refused recipient"),
            ("rcpt", "550 5.1.1 not authenticated users: none of this name", "refused recipient"),
            ("rcpt", "421 4.7.0 closing", "deferred channel"),
            ("data", "451 4.3.0 later", "deferred message"),
            ("data", "554 5.5.1 no", "refused message"), ("dot", "451 4.3.0 later", "deferred message"),
            ("dot", "552 5.3.4 too large", "refused message"),
            ("dot", "554 5.6.0 content", "refused message"),
            ("dot", "550 5.1.1 no such user", "refused recipient"),
            ("dot", "550 5.7.60 may not send as this sender", "refused channel"),
            ("dot", "550 5.7.26 not authenticated by DMARC", "refused message"),
            ("dot", "421 4.3.2 closing", "deferred channel"),
        ])
    func answers(step: String, answer: String, kind: String) throws {
        let world = try RelayWorld(["faults": [step: answer]])
        let sent = try RelayWorld.send(try RelayWorld.letter(), by: MailSession(world.server()))
        #expect(sent.outcome.kind == kind, "\(sent.outcome)")
        #expect(sent.outcome.reply.contains(String(answer.dropFirst(4).prefix(12))))
        #expect(sent.answers.isEmpty)
        #expect(try !world.relay.messages().contains { $0.wasTaken })
    }

    @Test(
        "that is cut off is safe to send again before its end, and in doubt after it",
        arguments: ["greeting", "ehlo", "mail", "rcpt", "data", "dot"], ["drop", "stall", "garbage"])
    func cutOff(step: String, fault: String) throws {
        let world = try RelayWorld(["faults": [step: fault]])
        let clock = ContinuousClock()
        let began = clock.now
        let sent: RelayWorld.Sent
        do {
            let session = MailSession(world.server())
            sent = try RelayWorld.send(try RelayWorld.letter(), by: session)
            session.close()
        }
        #expect(clock.now - began < .seconds(2.4), "its limit of 0.4 seconds, taking leave, and a second")
        #expect(sent.outcome.kind == (step == "dot" ? "unknown" : "deferred channel"), "\(sent.outcome)")
        #expect(sent.endings == (step == "dot" ? 1 : 0))
        #expect(sent.answers.isEmpty)
    }

    @Test(
        "gets through a relay that drips, says much or ends its lines oddly",
        arguments: ["drip", "multiline", "lf"])
    func oddities(fault: String) throws {
        let steps = ["greeting", "mail", "rcpt", "data", "dot"]
        let world = try RelayWorld(["faults": Dictionary(uniqueKeysWithValues: steps.map { ($0, fault) })])
        let sent = try RelayWorld.send(try RelayWorld.letter(), by: MailSession(world.server()))
        #expect(sent.outcome.kind == "accepted", "\(sent.outcome)")
        #expect(try world.relay.messages().count == 1)
    }

    @Test("is not ended where that could not be recorded, and then nothing has arrived")
    func brokenOff() throws {
        let world = try RelayWorld()
        let sent = try RelayWorld.send(
            try RelayWorld.letter(), by: MailSession(world.server()), ending: { throw Unwritable() })
        #expect(sent.outcome.kind == "deferred channel")
        #expect(sent.endings == 1)
        try world.relay.settle()
        #expect(try world.relay.messages().isEmpty)
        #expect(try world.relay.heard().contains { $0["cut"] != nil }, "the message was on its way")
    }

    @Test("to an address that is not on the list opens nothing")
    func unlisted() throws {
        let world = try RelayWorld()
        let sent = try RelayWorld.send(
            try RelayWorld.letter(), by: MailSession(world.server()), allowing: ["other@hambleford.example"])
        #expect(sent.outcome.kind == "refused recipient")
        #expect(sent.outcome.reply.contains(RelayWorld.clerk))
        #expect(try world.relay.connections() == 0)
    }

    @Test(
        "that every relay would not carry unchanged opens nothing",
        arguments: [
            "a\nb\r\n", "a\rb\r\n", "a\0b\r\n", "no end", String(repeating: "x", count: 999) + "\r\n",
        ])
    func notCanonical(body: String) throws {
        let world = try RelayWorld()
        let sent = try RelayWorld.send(try RelayWorld.letter(body), by: MailSession(world.server()))
        #expect(sent.outcome.kind == "refused message")
        #expect(try world.relay.connections() == 0)
    }

    @Test("that is larger than the relay takes is refused before it is sent, and the limit is known")
    func tooLarge() throws {
        let world = try RelayWorld(["extensions": ["SIZE 1000"]])
        let session = MailSession(world.server())
        let sent = try RelayWorld.send(
            try RelayWorld.letter(String(repeating: "line\r\n", count: 400)), by: session)
        #expect(sent.outcome.kind == "refused message")
        #expect(session.sizeLimit == 1000)
        #expect(try !world.relay.lines().contains { $0.hasPrefix("MAIL") })
        #expect(try RelayWorld.send(try RelayWorld.letter(), by: session).outcome.kind == "accepted")
    }

    @Test("to an address beyond ASCII needs a relay that offers SMTPUTF8", arguments: [true, false])
    func utf8(isOffered: Bool) throws {
        let world = try RelayWorld([
            "extensions": isOffered ? ["SIZE 1000000", "SMTPUTF8"] : ["SIZE 1000000"]
        ])
        let address = "siân@hambleford.example"
        let sent = try RelayWorld.send(try RelayWorld.letter(to: address), by: MailSession(world.server()))
        #expect(sent.outcome.kind == (isOffered ? "accepted" : "refused recipient"), "\(sent.outcome)")
        if isOffered {
            #expect(try world.relay.messages().map(\.recipient) == [address])
        } else {
            #expect(sent.outcome.reply.contains(address))
        }
    }

    @Test("goes by the line that is open, and by a new one where the relay has closed it")
    func lines() throws {
        let world = try RelayWorld()
        let session = MailSession(world.server())
        for number in 0..<5 {
            #expect(
                try RelayWorld.send(try RelayWorld.letter(to: "m\(number)@a.example"), by: session).outcome
                    .kind
                    == "accepted")
        }
        #expect(try world.relay.connections() == 1)
        session.close()
        let last = try world.relay.lines().last
        #expect(last == "QUIT")
        #expect(try RelayWorld.send(try RelayWorld.letter(), by: session).outcome.kind == "accepted")
        #expect(try world.relay.connections() == 2)
    }

    @Test("on a line that the relay closed meanwhile goes out once, on a new one")
    func closedMeanwhile() throws {
        let world = try RelayWorld(["faults": ["mail:": "x"], "times": 0])
        let session = MailSession(world.server())
        #expect(try RelayWorld.send(try RelayWorld.letter(), by: session).outcome.kind == "accepted")
        let port = world.relay.port
        world.relay.stop()
        let second = try ScriptedServer.smtp(["port": port], in: world.folder)
        defer { second.stop() }
        let sent = try RelayWorld.send(try RelayWorld.letter(), by: session)
        #expect(sent.outcome.kind == "accepted", "\(sent.outcome)")
        #expect(try second.messages().count == 1)
    }

    @Test("to nobody's port is put off, and says where")
    func nobody() throws {
        let world = try RelayWorld()
        world.relay.stop()
        let sent = try RelayWorld.send(try RelayWorld.letter(), by: MailSession(world.server()))
        #expect(sent.outcome.kind == "deferred channel")
        #expect(sent.outcome.reply.contains("127.0.0.1:\(world.relay.port)"))
    }

    @Test("in the clear goes to no other machine")
    func elsewhere() throws {
        let world = try RelayWorld()
        let server = MailServer(
            host: "192.0.2.1", port: world.relay.port, security: .plainOnLoopback, helloName: "a.example",
            limits: RelayWorld.limits)
        let clock = ContinuousClock()
        let began = clock.now
        let sent = try RelayWorld.send(try RelayWorld.letter(), by: MailSession(server))
        #expect(sent.outcome.kind == "deferred channel")
        #expect(clock.now - began < .seconds(1), "nothing was waited for, so nothing was asked")
    }

    @Test(
        "arrives byte for byte, whatever its lines begin with and wherever they fall",
        arguments: [1, 1_000, 65_535, 65_536, 65_537, 1_000_000, 25_000_000])
    func bytes(count: Int) throws {
        var generator = SplitMix64(seed: UInt64(count))
        var bytes = Array("Subject: x\r\n\r\n".utf8)
        let lines = [".", "..", "", ".x", "x.", "text of a line"].map { Array("\($0)\r\n".utf8) }
        let drawn = min(count, 100_000)
        while bytes.count < drawn { bytes += lines[Int.random(in: 0..<lines.count, using: &generator)] }
        // So often that every line falls on a boundary somewhere; the length is no divisor of one.
        let block = bytes[14...]
        while bytes.count < count { bytes += block }
        if count <= 1_000_000 {
            for place in stride(from: 65_536, to: bytes.count - 8, by: 65_536) {
                bytes.replaceSubrange((place - 3)..<(place + 3), with: Array("\r\n.\r\n.".utf8))
            }
        }
        let letter = Letter(
            from: try MailAddress("a@b.example"), to: try MailAddress("c@d.example"),
            bytes: count <= 1_000_000 ? canonical(bytes) : bytes)
        let world = try RelayWorld()
        let limits = StageLimits(connecting: 5, reply: 20, ending: 60, whole: 120)
        let sent = try RelayWorld.send(letter, by: MailSession(world.server(limits: limits)))
        #expect(sent.outcome.kind == "accepted", "\(sent.outcome)")
        #expect(try world.relay.messages().first?.bytes == letter.bytes)
    }

    /// Every line end whole, and one at the end.
    private func canonical(_ bytes: [UInt8]) -> [UInt8] {
        var lines: [UInt8] = []
        for byte in bytes where byte != 0x0D {
            if byte == 0x0A { lines.append(0x0D) }
            lines.append(byte)
        }
        return lines.last == 0x0A ? lines : lines + [0x0D, 0x0A]
    }

    @Test("is tried without sending anything")
    func probe() throws {
        let world = try RelayWorld()
        let session = MailSession(world.server())
        #expect(session.probe().kind == "accepted")
        session.close()
        #expect(try world.relay.lines().map { $0.prefix(4) } == ["EHLO", "NOOP", "QUIT"])
        let silent = try RelayWorld(["faults": ["greeting": "stall"]])
        #expect(MailSession(silent.server()).probe().kind == "deferred channel")
    }
}
