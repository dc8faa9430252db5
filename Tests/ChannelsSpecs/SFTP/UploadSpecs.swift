import BoardDomain
import Foundation
import TestKit
import Testing

@testable import Channels

@Suite("Putting a pack on a server by SFTP")
struct UploadSpecs {
    let world: ServerWorld

    init() throws { world = try ServerWorld() }

    private static let names = [
        "\(Example.stem).html", "\(Example.stem).manifest.txt", "\(Example.stem).txt",
    ]

    private func server(
        port: Int, hostKey: SFTPServer.HostKeyPin? = nil, authentication: SFTPServer.Authentication? = nil,
        folder: String? = nil, reply: Double = 20
    ) throws -> SFTPServer {
        SFTPServer(
            name: "partners", host: "127.0.0.1", port: port, user: world.user, folder: folder ?? world.folder,
            hostKey: try hostKey ?? .fingerprint(world.fingerprint("host")),
            authentication: try authentication ?? .key(world.secret("user"), passphrase: nil),
            limits: .init(connecting: 20, reply: reply, whole: 60))
    }

    private func expectWhole() throws {
        try #expect(world.names() == Self.names)
        try world.run("/usr/bin/sha256sum", "--check", "--strict", "--quiet", Self.names[1], in: world.folder)
    }

    private func isAccepted(_ outcome: SendOutcome) -> Bool {
        if case .accepted = outcome { true } else { false }
    }

    @Test(
        "places every file and the manifest, with each kind of key", arguments: ["ed25519", "ecdsa", "rsa"],
        ["", "correct horse"])
    func keys(kind: String, passphrase: String) throws {
        try world.key("other", kind: kind, passphrase: passphrase)
        try world.authorise("other")
        let key = SFTPServer.Authentication.key(
            try world.secret("other"), passphrase: passphrase.isEmpty ? nil : Secret(Array(passphrase.utf8)))
        let server = try server(port: world.openSSH(), authentication: key)
        let outcome = upload(try Example.consignment(), to: server)
        #expect(isAccepted(outcome), "\(outcome)")
        try expectWhole()
        #expect(isAccepted(upload(try Example.consignment(), to: server)))
        try expectWhole()
    }

    @Test("puts back what was taken away, removes what a killed run left, and leaves others' files")
    func again() throws {
        let server = try server(port: world.openSSH())
        #expect(isAccepted(upload(try Example.consignment(), to: server)))
        try FileManager.default.removeItem(atPath: "\(world.folder)/\(Self.names[0])")
        for name in [".boardpack-425678d301a216a7-1.part", ".boardpack-0000000000000000-1.part"] {
            try Data("half".utf8).write(to: URL(filePath: "\(world.folder)/\(name)"))
        }
        #expect(isAccepted(upload(try Example.consignment(), to: server)))
        #expect(try world.names() == [".boardpack-0000000000000000-1.part"] + Self.names)
    }

    @Test("carries a file of many packets whole")
    func large() throws {
        var random = SplitMix64(seed: 7)
        let bytes = (0..<3_000_001).map { _ in UInt8.random(in: 0...255, using: &random) }
        let print = try #require(Fingerprint(hex: String(repeating: "a", count: 64)))
        let consignment = Consignment(
            meeting: try Example.meeting(), edition: 2,
            contents: [.init(format: .html, fingerprint: print, bytes: bytes)])
        let outcome = upload(consignment, to: try server(port: world.openSSH()))
        #expect(isAccepted(outcome), "\(outcome)")
        #expect(try [UInt8](Data(contentsOf: URL(filePath: "\(world.folder)/\(Self.names[0])"))) == bytes)
    }

    @Test(
        "is refused by name where anything else lies under one, and leaves everything as it was",
        arguments: ["other bytes", "as many bytes", "a directory", "a link"])
    func taken(kind: String) throws {
        let path = "\(world.folder)/\(Self.names[2])"
        switch kind {
        case "other bytes": try Data("Minutes".utf8).write(to: URL(filePath: path))
        case "as many bytes": try Data("Hack\n".utf8).write(to: URL(filePath: path))
        case "a directory":
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        default:
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/hostname")
        }
        let outcome = upload(try Example.consignment(), to: try server(port: world.openSSH()))
        #expect(outcome == SFTPFault.taken(name: Self.names[2], folder: world.folder).outcome)
        #expect(try world.names() == [Self.names[2]])
    }

    @Test("never renames over a file, whatever the library or the server may do")
    func neverOver() throws {
        let session = try SFTPSession(to: server(port: world.openSSH()))
        try session.make("new", [1])
        try session.make("old", [2])
        #expect(try !session.rename("new", to: "old"))
        #expect(try session.holds([2], under: "old"))
    }

    @Test("sends nothing to a server whose key is unknown, changed or of another kind, and says which")
    func hostKeys() throws {
        try world.key("rsa", kind: "rsa")
        try world.key("stranger", kind: "ed25519")
        let port = try world.openSSH(hostKeys: ["host", "rsa"])
        let shown = "ssh-ed25519 \(try world.fingerprint("host"))"
        let strange = try world.fingerprint("stranger")
        func outcome(_ pin: SFTPServer.HostKeyPin) throws -> SendOutcome {
            upload(try Example.consignment(), to: try server(port: port, hostKey: pin))
        }
        #expect(try outcome(.unwritten) == SFTPFault.hostKeyUnwritten(offered: shown).outcome)
        let all = [shown, "ssh-rsa \(try world.fingerprint("rsa"))"]
        #expect(
            try outcome(.fingerprint(strange))
                == SFTPFault.hostKeyChanged(pinned: strange, offered: all).outcome)
        let kind = SFTPServer.HostKeyPin.key(kind: "ecdsa-sha2-nistp256", fingerprint: strange)
        #expect(
            try outcome(kind)
                == SFTPFault.hostKeyKindNotOffered(pinned: "ecdsa-sha2-nistp256 \(strange)", offered: shown)
                .outcome)
        #expect(try world.names() == [])
        #expect(isAccepted(try outcome(.fingerprint(world.fingerprint("rsa")))))
        #expect(isAccepted(try outcome(.key(kind: "ssh-ed25519", fingerprint: world.fingerprint("host")))))
    }

    @Test("is refused with a key that is not let in, cannot be read or has another passphrase")
    func wrongKeys() throws {
        let port = try world.openSSH()
        try world.key("locked", kind: "ed25519", passphrase: "right")
        try world.key("unknown", kind: "ed25519")
        let refused = SFTPFault.loginRefused(user: world.user, by: "key")
        let cases: [(SFTPServer.Authentication, SFTPFault)] = [
            (.key(try world.secret("unknown"), passphrase: nil), refused),
            (.key(try world.secret("locked"), passphrase: Secret(Array("canary".utf8))), .keyUnreadable),
            (.key(try world.secret("locked"), passphrase: nil), .keyUnreadable),
            (.key(Secret(Array("canary".utf8)), passphrase: nil), .keyUnreadable),
        ]
        for (authentication, fault) in cases {
            let outcome = upload(
                try Example.consignment(), to: try server(port: port, authentication: authentication))
            #expect(outcome == fault.outcome)
            #expect(!"\(outcome)".contains("canary"))
        }
    }

    @Test("logs in by password, and is refused with another one")
    func passwords() throws {
        let port = try world.passwordServer("correct horse")
        func outcome(_ password: String) throws -> SendOutcome {
            let way = SFTPServer.Authentication.password(Secret(Array(password.utf8)))
            return upload(
                try Example.consignment(), to: try server(port: port, authentication: way, folder: ""))
        }
        #expect(try outcome("canary") == SFTPFault.loginRefused(user: world.user, by: "password").outcome)
        #expect(try world.names() == [])
        let accepted = try outcome("correct horse")
        #expect(isAccepted(accepted), "\(accepted)")
        try expectWhole()
    }

    @Test("tells a folder that is missing from one that may not be written to")
    func folders() throws {
        let port = try world.openSSH()
        let missing = try server(port: port, folder: "\(world.root)/missing")
        #expect(
            upload(try Example.consignment(), to: missing)
                == SFTPFault.noFolder("\(world.root)/missing/").outcome)
        #expect(chmod(world.folder, 0o555) == 0)
        guard
            case .refused(.channel, let words) = upload(try Example.consignment(), to: try server(port: port))
        else { Issue.record("It was not refused"); return }
        #expect(words.hasPrefix("The server does not allow us"))
        #expect(try world.names() == [])
        #expect((try? probe(server(port: port)).get()) != nil)
    }
}
