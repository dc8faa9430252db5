import BoardDomain
import Foundation
import TestKit
import Testing

@testable import Channels

@Suite("A token to log in with")
struct MailTokenSpecs {
    private static var good: [Any] { [200, #"{"access_token":"tok-2","expires_in":3600}"#] }

    private func tokens(_ endpoint: String, limit: Double = 5) -> BearerTokens {
        BearerTokens(
            endpoint: endpoint, client: "boardpack", scope: "mail.send",
            secret: Secret(Array("hush & hush".utf8)), limit: limit)
    }

    private func session(_ world: RelayWorld, _ tokens: BearerTokens) throws -> MailSession {
        MailSession(
            world.server(
                .startTLS, host: "localhost", authority: try RelayWorld.authority(),
                as: .bearer(user: "board@hambleford.example", tokens)))
    }

    private func relay(_ more: [String: Any] = [:]) throws -> RelayWorld {
        let script: [String: Any] = ["extensions": ["AUTH XOAUTH2"], "tokens": ["tok-2"]]
        return try RelayWorld.secured("starttls", script.merging(more) { $1 })
    }

    private func asked(_ endpoint: ScriptedServer) throws -> Int {
        try String(contentsOf: endpoint.log, encoding: .utf8).split(separator: "\n").count
    }

    @Test(
        "is asked for once more where the relay does not take it, and then no more",
        arguments: ["535 5.7.8 no", "334 eyJzdGF0dXMiOiI0MDAifQ=="], [1, 5])
    func refused(answer: String, times: Int) throws {
        let world = try relay(["faults": ["auth": answer], "times": times])
        let endpoint = try ScriptedServer.tokens(["answers": [Self.good]], in: world.folder)
        let session = try session(world, tokens("http://127.0.0.1:\(endpoint.port)/token"))
        let sent = try RelayWorld.send(try RelayWorld.letter(), by: session)
        if times == 1 {
            #expect(sent.outcome.kind == "accepted", "\(sent.outcome)")
        } else {
            #expect(sent.outcome.kind.hasSuffix(" channel"), "\(sent.outcome)")
            #expect(!sent.outcome.reply.contains("tok-2"))
        }
        #expect(try asked(endpoint) == 2)
        session.close()
        try world.relay.settle()
        #expect(try world.relay.messages().count == (times == 1 ? 1 : 0))
    }

    @Test("that does not come in time puts the mail off, and the relay is not asked")
    func slow() throws {
        let world = try relay()
        let endpoint = try ScriptedServer.tokens(["answers": [Self.good], "delay": 20], in: world.folder)
        let session = try session(world, tokens("http://127.0.0.1:\(endpoint.port)/token", limit: 0.3))
        let began = ContinuousClock.now
        let sent = try RelayWorld.send(try RelayWorld.letter(), by: session)
        #expect(ContinuousClock.now - began < .seconds(0.3 + 1.5))
        #expect(sent.outcome.kind == "deferred channel", "\(sent.outcome)")
        #expect(sent.outcome.reply.contains("does not answer"))
        #expect(try world.relay.connections() == 0)
    }

    @Test(
        "is asked for in the clear on this machine alone",
        arguments: ["http://192.0.2.1/token", "ftp://127.0.0.1/token", "file:///etc/passwd", ""])
    func insecure(endpoint: String) throws {
        let world = try relay()
        let began = ContinuousClock.now
        let sent = try RelayWorld.send(
            try RelayWorld.letter(), by: try session(world, tokens(endpoint)))
        #expect(ContinuousClock.now - began < .seconds(1), "nothing was waited for, so nothing was asked")
        #expect(sent.outcome.kind == "deferred channel", "\(sent.outcome)")
        #expect(!sent.outcome.reply.contains("hush"))
        #expect(try world.relay.connections() == 0)
    }

    @Test("and its secret are shown by nothing that prints the session")
    func printed() throws {
        let world = try relay()
        let endpoint = try ScriptedServer.tokens(["answers": [Self.good]], in: world.folder)
        let session = try session(world, tokens("http://127.0.0.1:\(endpoint.port)/token"))
        #expect(try RelayWorld.send(try RelayWorld.letter(), by: session).outcome.kind == "accepted")
        let other = MailSession(world.server(.startTLS, as: RelayStepSpecs.password))
        var text = "\(session) \(other)"
        dump(session, to: &text)
        dump(other, to: &text)
        #expect(text.contains("hambleford"), "the dump goes as deep as the settings")
        for secret in ["tok-2", "hush", "canary"] { #expect(!text.contains(secret)) }
    }
}
