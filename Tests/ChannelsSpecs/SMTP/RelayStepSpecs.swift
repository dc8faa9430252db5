import BoardDomain
import Foundation
import TestKit
import Testing

@testable import Channels

@Suite("A relay that fails on the way")
struct RelayStepSpecs {
    static let password = MailServer.Authentication.password(
        user: "board", Secret(Array("canary-4410".utf8)))

    @Test(
        "to TLS or to a log-in has been said nothing of the mail, and the call is over in time",
        arguments: ["starttls", "auth"],
        ["drop", "stall", "garbage", "454 4.7.0 not now", "421 4.3.2 closing"])
    func securing(step: String, fault: String) throws {
        let world = try RelayWorld.secured(
            "starttls",
            ["extensions": ["AUTH PLAIN"], "accounts": ["board": "canary-4410"], "faults": [step: fault]])
        let began = ContinuousClock.now
        do {
            let session = MailSession(
                world.server(
                    .startTLS, host: "localhost", authority: try RelayWorld.authority(), as: Self.password))
            let sent = try RelayWorld.send(try RelayWorld.letter(), by: session)
            #expect(sent.outcome.kind == "deferred channel", "\(sent.outcome)")
            #expect(sent.endings == 0)
            #expect(!"\(sent.outcome)".contains("canary"))
        }
        #expect(ContinuousClock.now - began < .seconds(0.4 + 1.5))
        try world.relay.settle()
        #expect(try !world.relay.lines().contains { $0.hasPrefix("MAIL") })
    }

    @Test(
        "in the midst of the message has not been handed its end, and the call is over in time",
        arguments: ["none", "implicit"], ["drop", "stall", "421 4.3.2 closing"])
    func body(tls: String, fault: String) throws {
        let isSecured = tls == "implicit"
        let world =
            try isSecured
            ? RelayWorld.secured(tls, ["faults": ["body": fault]])
            : RelayWorld(["faults": ["body": fault]])
        let line = String(repeating: "x", count: 900) + "\r\n"
        let letter = try RelayWorld.letter(String(repeating: line, count: 9_000))
        let session = MailSession(
            world.server(
                isSecured ? .implicitTLS : .plainOnLoopback, host: "localhost",
                authority: try RelayWorld.authority()))
        let told = Moment()
        let sent = try RelayWorld.send(letter, by: session, ending: { told.now = .now })
        #expect(sent.outcome.kind == "deferred channel", "\(sent.outcome)")
        #expect(sent.endings == 0 && told.now == nil)
        #expect(try world.relay.messages().isEmpty)
        let began = ContinuousClock.now
        session.close()
        #expect(ContinuousClock.now - began < .seconds(1), "nobody is taken leave of")
    }

    @Test(
        "when it is taken leave of has the mail all the same",
        arguments: ["drop", "stall", "garbage", "500 what"])
    func farewell(fault: String) throws {
        let world = try RelayWorld(["faults": ["quit": fault]])
        let session = MailSession(world.server())
        #expect(try RelayWorld.send(try RelayWorld.letter(), by: session).outcome.kind == "accepted")
        let began = ContinuousClock.now
        session.close()
        #expect(ContinuousClock.now - began < .seconds(2 + 1.5))
        try world.relay.settle()
        #expect(try world.relay.messages().count == 1)
        #expect(try RelayWorld.send(try RelayWorld.letter(), by: session).outcome.kind == "accepted")
    }

    @Test("and never takes another letter by the line it has broken off at")
    func afterwards() throws {
        let world = try RelayWorld(["faults": ["rcpt": "stall"], "times": 1])
        let session = MailSession(world.server())
        #expect(try RelayWorld.send(try RelayWorld.letter(), by: session).outcome.kind == "deferred channel")
        #expect(try RelayWorld.send(try RelayWorld.letter(), by: session).outcome.kind == "accepted")
        #expect(try world.relay.connections() == 2)
    }

    @Test("that takes so many mails by one line and no more gets the next by a new one, once")
    func wornOut() throws {
        let world = try RelayWorld(["faults": ["mail": ["250 2.1.0 ok", "421 4.7.0 too many mails"]]])
        let session = MailSession(world.server())
        for _ in 0..<2 {
            let sent = try RelayWorld.send(try RelayWorld.letter(), by: session)
            #expect(sent.outcome.kind == "accepted", "\(sent.outcome)")
            #expect(sent.endings == 1)
        }
        #expect(try world.relay.connections() == 2)
        session.close()
        try world.relay.settle()
        #expect(try world.relay.messages().count == 2)
    }

    private final class Moment { var now: ContinuousClock.Instant? }
}
