import BoardDomain
import Foundation
import TestKit
import Testing

@testable import Channels

@Suite("A log-in at a relay")
struct LogInSpecs {
    private func session(_ world: RelayWorld) throws -> MailSession {
        MailSession(
            world.server(
                .startTLS, host: "localhost", authority: try RelayWorld.authority(),
                as: RelayStepSpecs.password))
    }

    @Test("is never made in the clear, whether STARTTLS is taken out or refused", arguments: [true, false])
    func clear(isTakenOut: Bool) throws {
        var script: [String: Any] = [
            "extensions": ["AUTH PLAIN LOGIN"], "accounts": ["board": "canary-4410"],
        ]
        if isTakenOut { script["strip"] = true } else { script["faults"] = ["starttls": "454 4.7.0 no"] }
        let world = try RelayWorld.secured("starttls", script)
        let sent = try RelayWorld.send(try RelayWorld.letter(), by: try session(world))
        #expect(sent.outcome.kind == "deferred channel", "\(sent.outcome)")
        try world.relay.settle()
        #expect(try !world.relay.lines().contains { $0.hasPrefix("AUTH") || $0.hasPrefix("MAIL") })
    }

    @Test(
        "that the relay does not offer puts the mail off, and it does not go without",
        arguments: [[], ["AUTH GSSAPI NTLM"]])
    func notOffered(extensions: [String]) throws {
        let world = try RelayWorld.secured("starttls", ["extensions": extensions])
        let sent = try RelayWorld.send(try RelayWorld.letter(), by: try session(world))
        #expect(sent.outcome.kind == "deferred channel", "\(sent.outcome)")
        try world.relay.settle()
        #expect(try !world.relay.lines().contains { $0.hasPrefix("MAIL") })
    }

    @Test("is tried by a probe, which says whether it would do", arguments: ["canary-4410", "another"])
    func probe(password: String) throws {
        let world = try RelayWorld.secured(
            "starttls", ["extensions": ["AUTH PLAIN"], "accounts": ["board": password]])
        let session = try session(world)
        let outcome = session.probe()
        #expect(outcome.kind == (password == "canary-4410" ? "accepted" : "refused channel"), "\(outcome)")
        #expect(!"\(outcome)".contains("canary"))
        session.close()
        try world.relay.settle()
        #expect(try !world.relay.lines().contains { $0.hasPrefix("MAIL") })
    }

    @Test("shows the password in nothing that the relay heard besides the log-in itself")
    func recorded() throws {
        let world = try RelayWorld.secured(
            "starttls", ["extensions": ["AUTH PLAIN"], "accounts": ["board": "canary-4410"]])
        let session = try session(world)
        #expect(try RelayWorld.send(try RelayWorld.letter(), by: session).outcome.kind == "accepted")
        session.close()
        try world.relay.settle()
        let text = try String(contentsOf: world.relay.log, encoding: .utf8)
        #expect(text.contains("AUTH"))
        #expect(!text.contains("canary"))
    }

    @Test(
        "or a mail in the clear goes to no machine but this one, and no resolver is asked",
        arguments: ["192.0.2.1", "relay.hambleford.example", "127.0.0.1.hambleford.example", "::2", "127.1"])
    func elsewhere(host: String) {
        let server = MailServer(
            host: host, port: 25, security: .plainOnLoopback, helloName: "boardpack.example",
            limits: RelayWorld.limits)
        let outcome = MailSession(server).probe()
        #expect(outcome.kind == "deferred channel")
        #expect(outcome.reply.hasPrefix("\(host) is not this machine"), "\(outcome)")
    }
}
