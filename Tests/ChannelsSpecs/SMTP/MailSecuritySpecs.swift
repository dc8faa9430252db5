import BoardDomain
import Foundation
import TestKit
import Testing

@testable import Channels

@Suite("A mail and its relay's word")
struct MailSecuritySpecs {
    private func world(_ tls: String, _ certificate: String = "good", _ more: [String: Any] = [:]) throws
        -> RelayWorld
    {
        let papers = try Certificates.made.get()
        var script: [String: Any] = [
            "tls": tls, "certificate": "\(papers)/\(certificate).pem", "key": "\(papers)/\(certificate).key",
        ]
        script.merge(more) { $1 }
        return try RelayWorld(script)
    }

    private func authority() throws -> String { "\(try Certificates.made.get())/authority.pem" }

    private func send(
        _ world: RelayWorld, _ security: MailServer.Security,
        as authentication: MailServer.Authentication = .none
    ) throws -> RelayWorld.Sent {
        let server = world.server(security, host: "localhost", authority: try authority(), as: authentication)
        return try RelayWorld.send(try RelayWorld.letter(), by: MailSession(server))
    }

    @Test("goes by STARTTLS, or by TLS from the first byte", arguments: [true, false])
    func secured(isImplicit: Bool) throws {
        let world = try world(isImplicit ? "implicit" : "starttls")
        let sent = try send(world, isImplicit ? .implicitTLS : .startTLS)
        #expect(sent.outcome.kind == "accepted", "\(sent.outcome)")
        #expect(try world.relay.messages().map(\.wasSecured) == [true])
    }

    @Test("is not said a word of in the clear where STARTTLS is not offered, refused or tampered with")
    func stripped() throws {
        let worlds = [
            try world("none"), try world("starttls", "good", ["faults": ["starttls": "454 4.7.0 not now"]]),
            try world("starttls", "good", ["inject": "250 2.0.0 injected"]),
        ]
        for world in worlds {
            let sent = try send(world, .startTLS)
            #expect(sent.outcome.kind == "deferred channel", "\(sent.outcome)")
            try world.relay.settle()
            #expect(try !world.relay.lines().contains { $0.hasPrefix("MAIL") })
        }
    }

    @Test(
        "is not sent to a relay that cannot prove its name",
        arguments: ["expired", "elsewhere", "stranger"], [MailServer.Security.startTLS, .implicitTLS])
    func certificates(certificate: String, security: MailServer.Security) throws {
        let world = try world(security == .startTLS ? "starttls" : "implicit", certificate)
        let sent = try send(world, security)
        #expect(sent.outcome.kind == "deferred channel", "\(sent.outcome)")
        #expect(sent.outcome.reply.lowercased().contains("certificate"), "\(sent.outcome)")
        try world.relay.settle()
        #expect(try !world.relay.lines().contains { $0.hasPrefix("MAIL") })
    }

    @Test(
        "logs in by PLAIN or LOGIN, whichever is offered",
        arguments: ["AUTH PLAIN", "AUTH LOGIN", "AUTH LOGIN PLAIN"])
    func password(offer: String) throws {
        let world = try world(
            "starttls", "good", ["extensions": [offer], "accounts": ["board": "canary-4410"]])
        let sent = try send(world, .startTLS, as: .password(user: "board", Secret(Array("canary-4410".utf8))))
        #expect(sent.outcome.kind == "accepted", "\(sent.outcome)")
    }

    @Test("with a wrong password is a fault of the channel, and the password is told to nobody")
    func wrongPassword() throws {
        let world = try world(
            "starttls", "good", ["extensions": ["AUTH PLAIN"], "accounts": ["board": "other"]])
        let sent = try send(world, .startTLS, as: .password(user: "board", Secret(Array("canary-4410".utf8))))
        #expect(sent.outcome.kind == "refused channel", "\(sent.outcome)")
        #expect(!"\(sent.outcome)".contains("canary"))
        let encoded = Data("\0board\0canary-4410".utf8).base64EncodedString()
        #expect(!"\(sent.outcome)".contains(encoded))
    }

    @Test("logs in with a token from the provider, and uses it again while it is good")
    func token() throws {
        let world = try world("starttls", "good", ["extensions": ["AUTH XOAUTH2"], "tokens": ["tok-1"]])
        let answer = #"{"access_token":"tok-1","token_type":"Bearer","expires_in":3600}"#
        let endpoint = try ScriptedServer.tokens(["answers": [[200, answer]]], in: world.folder)
        let session = MailSession(
            world.server(.startTLS, host: "localhost", authority: try authority(), as: bearer(endpoint)))
        for _ in 0..<3 {
            let sent = try RelayWorld.send(try RelayWorld.letter(), by: session)
            #expect(sent.outcome.kind == "accepted", "\(sent.outcome)")
        }
        let forms = try String(contentsOf: endpoint.log, encoding: .utf8).split(separator: "\n")
        #expect(forms.count == 1)
        #expect(forms[0].contains("client_secret=hush%20%26%20hush"))
        #expect(forms[0].contains("scope=mail.send"))
    }

    @Test(
        "is put off where the token endpoint answers nonsense, and the secret is told to nobody",
        arguments: [
            "[200, \"\"]", "[200, \"<html>log in</html>\"]", "[200, \"[]\"]", "[200, \"{}\"]",
            "[200, \"{\\\"access_token\\\": 7}\"]", "[200, \"{\\\"access_token\\\": \\\"a b\\\"}\"]",
            "[500, \"oops\"]", "[401, \"{\\\"error\\\": \\\"invalid_client\\\"}\"]", "[302, \"\"]", "long",
        ])
    func nonsense(answer: String) throws {
        let world = try world("starttls", "good", ["extensions": ["AUTH XOAUTH2"], "tokens": ["tok-1"]])
        var answers: [Any] = [[200, String(repeating: "x", count: 200_000)] as [Any]]
        if answer != "long" { answers = [try JSONSerialization.jsonObject(with: Data(answer.utf8))] }
        let endpoint = try ScriptedServer.tokens(["answers": answers], in: world.folder)
        let sent = try send(world, .startTLS, as: bearer(endpoint))
        #expect(sent.outcome.kind == "deferred channel", "\(sent.outcome)")
        #expect(sent.outcome.reply.contains("token endpoint"))
        #expect(!sent.outcome.reply.contains("hush"))
        #expect(try !world.relay.lines().contains { $0.hasPrefix("MAIL") })
    }

    @Test("asks for another token once where the relay does not take the one it has")
    func refusedToken() throws {
        let world = try world("starttls", "good", ["extensions": ["AUTH XOAUTH2"], "tokens": ["tok-2"]])
        let answers = ["tok-1", "tok-2"].map {
            [200, #"{"access_token":"\#($0)","expires_in":3600}"#] as [Any]
        }
        let endpoint = try ScriptedServer.tokens(["answers": answers], in: world.folder)
        let sent = try send(world, .startTLS, as: bearer(endpoint))
        #expect(sent.outcome.kind == "accepted", "\(sent.outcome)")
    }

    private func bearer(_ endpoint: ScriptedServer) -> MailServer.Authentication {
        .bearer(
            user: "board@hambleford.example",
            BearerTokens(
                endpoint: "http://127.0.0.1:\(endpoint.port)/token", client: "boardpack", scope: "mail.send",
                secret: Secret(Array("hush & hush".utf8)), limit: 5))
    }
}

/// An authority of the specs' own, and what it has and has not signed; made once by the openssl command.
enum Certificates {
    static let made = Result { try make() }

    private static func make() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "papers-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.path(percentEncoded: false)
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-euc", script]
        process.currentDirectoryURL = folder
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        struct NoCertificates: Error {}
        guard process.terminationStatus == 0 else { throw NoCertificates() }
        atexit {
            guard let folder = try? Certificates.made.get() else { return }
            try? FileManager.default.removeItem(atPath: folder)
        }
        return path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    private static let script = """
        new() { openssl req -newkey rsa:2048 -nodes -keyout $1.key -out $1.csr -subj "/CN=$1"; }
        sign() { openssl x509 -req -in $1.csr -CA $2.pem -CAkey $2.key -CAcreateserial -out $1.pem "${@:3}"; }
        root() { openssl req -x509 -newkey rsa:2048 -nodes -keyout $1.key -out $1.pem -subj "/CN=$1" -days 3650; }
        root authority & root other & for name in good expired elsewhere stranger; do new $name & done; wait
        printf 'subjectAltName=DNS:localhost,IP:127.0.0.1\\n' > here; printf 'subjectAltName=DNS:elsewhere.example\\n' > there
        sign good authority -days 3650 -extfile here
        sign expired authority -days -1 -extfile here
        sign elsewhere authority -days 3650 -extfile there
        sign stranger other -days 3650 -extfile here
        """
}
