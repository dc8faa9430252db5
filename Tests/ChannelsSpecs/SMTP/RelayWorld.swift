import BoardDomain
import Foundation
import TestKit

@testable import Channels

/// A folder, a scripted relay in it, and the letters that specs send to it.
final class RelayWorld {
    let folder: URL
    let relay: ScriptedServer

    init(_ script: [String: Any] = [:]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "relay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        relay = try ScriptedServer.smtp(script, in: folder)
    }

    /// A relay that speaks TLS, with a certificate of the specs' own authority.
    static func secured(_ tls: String, _ more: [String: Any] = [:]) throws -> RelayWorld {
        let papers = try Certificates.made.get()
        let script: [String: Any] = [
            "tls": tls, "certificate": "\(papers)/good.pem", "key": "\(papers)/good.key",
        ]
        return try RelayWorld(script.merging(more) { $1 })
    }

    static func authority() throws -> String { "\(try Certificates.made.get())/authority.pem" }

    deinit {
        relay.stop()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Short enough that a spec of a silent relay is soon over.
    static let limits = StageLimits(connecting: 2, reply: 0.4, ending: 0.4, whole: 6)

    func server(
        _ security: MailServer.Security = .plainOnLoopback, host: String = "127.0.0.1",
        authority: String? = nil,
        as authentication: MailServer.Authentication = .none, limits: StageLimits = RelayWorld.limits
    ) -> MailServer {
        MailServer(
            host: host, port: relay.port, security: security, helloName: "boardpack.example",
            certificateAuthority: authority, authentication: authentication, limits: limits)
    }

    static let clerk = "clerk@hambleford.example"

    static func letter(to address: String = clerk, _ body: String = "Hello.\r\n") throws -> Letter {
        Letter(
            from: try MailAddress("secretary@hambleford.example"), to: try MailAddress(address),
            bytes: Array("Subject: pack\r\n\r\n\(body)".utf8))
    }

    /// What became of one letter, and what was told on the way.
    struct Sent {
        let outcome: SendOutcome
        let endings: Int
        let answers: [String]
    }

    static func send(
        _ letter: Letter, by session: MailSession, allowing: [String]? = nil,
        ending: @escaping () throws -> Void = {}
    ) throws -> Sent {
        let told = Told()
        let list = try AllowList(exactly: (allowing ?? [letter.to.text]).map { try MailAddress($0) })
        let outcome = session.send(
            letter, allowed: list,
            ending: {
                told.endings += 1
                try ending()
            }, answered: { told.answers.append($0) })
        return Sent(outcome: outcome, endings: told.endings, answers: told.answers)
    }

    private final class Told {
        var endings = 0
        var answers: [String] = []
    }
}

struct Unwritable: Error {}

extension SendOutcome {
    /// The kind of end and whose fault, without the words.
    var kind: String {
        switch self {
        case .accepted: "accepted"
        case .deferred(let fault, _): "deferred \(fault.rawValue)"
        case .refused(let fault, _): "refused \(fault.rawValue)"
        case .unknown: "unknown"
        }
    }
}
