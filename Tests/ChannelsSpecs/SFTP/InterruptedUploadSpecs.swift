import BoardDomain
import Foundation
import TestKit
import Testing

@testable import Channels

@Suite("An upload that is interrupted")
struct InterruptedUploadSpecs {
    let world: ServerWorld
    let calls: DurableCalls

    init() throws {
        world = try ServerWorld()
        calls = try DurableCalls(under: world.folder)
    }

    private func server(
        port: Int, authentication: SFTPServer.Authentication? = nil, folder: String? = nil,
        limit: Double = 20,
        user: String? = nil
    ) throws -> SFTPServer {
        SFTPServer(
            name: "partners", host: "127.0.0.1", port: port, user: user ?? world.user,
            folder: folder ?? world.folder,
            hostKey: .fingerprint(try world.fingerprint("host")),
            authentication: try authentication ?? .key(world.secret("user"), passphrase: nil),
            limits: .init(connecting: limit, reply: limit, whole: 60))
    }

    private func upload(doing harm: DurableCalls.Harm) throws -> SendOutcome {
        let port = try world.openSSH(environment: calls.environment(doing: harm))
        return Channels.upload(
            try Example.consignment(), to: try server(port: port, user: NSUserName()))
    }

    private func clear() throws {
        for name in try world.names() {
            try FileManager.default.removeItem(atPath: "\(world.folder)/\(name)")
        }
    }

    /// Every name that is not hidden leads to the whole of a file, and the manifest comes after what it lists.
    private func expectNothingPartial(_ moment: String) throws {
        let sizes = [".html": 12, ".txt": 5]
        let names = try world.names().filter { !$0.hasPrefix(".") }
        for (ending, size) in sizes where names.contains(Example.stem + ending) {
            let bytes = try Data(contentsOf: URL(filePath: "\(world.folder)/\(Example.stem)\(ending)"))
            #expect(bytes.count == size, "\(moment)")
        }
        if names.contains("\(Example.stem).manifest.txt") { #expect(names.count == 3, "\(moment)") }
    }

    @Test("by the server's death at any step leaves nothing partial, and the next one finishes it")
    func killed() throws {
        let first = try upload(doing: .none)
        guard case .accepted = first else { Issue.record("\(first)"); return }
        let steps = try calls.made()
        #expect(Set(steps.map(\.name)) == ["write", "fsync", "link", "unlink"])
        #expect(steps.count >= 12)
        for step in steps {
            for moment in DurableCalls.Moment.allCases {
                try clear()
                let what = "\(moment) \(step.number) \(step.name)"
                guard case .deferred(.channel, _) = try upload(doing: .kill(at: step.number, moment)) else {
                    Issue.record("\(what): it was not deferred")
                    continue
                }
                try expectNothingPartial(what)
                let outcome = try upload(doing: .none)
                guard case .accepted = outcome else {
                    Issue.record("\(what): \(outcome)")
                    continue
                }
                #expect(try world.names().count == 3, "\(what)")
                try world.run(
                    "/usr/bin/sha256sum", "--check", "--quiet", "\(Example.stem).manifest.txt",
                    in: world.folder)
            }
        }
    }

    @Test(
        "by a full disk at any step is deferred, and the next one finishes it",
        arguments: [ENOSPC, EDQUOT, EIO])
    func full(code: CInt) throws {
        guard case .accepted = try upload(doing: .none) else { Issue.record("It was not accepted"); return }
        for step in try calls.made() where ["write", "fsync"].contains(step.name) {
            try clear()
            let outcome = try upload(doing: .fail(at: step.number, errno: code))
            guard case .deferred(.channel, _) = outcome else {
                Issue.record("\(step): \(outcome)")
                continue
            }
            try expectNothingPartial("\(step)")
            #expect(try world.names().allSatisfy { !$0.hasPrefix(".") })
            guard case .accepted = try upload(doing: .none) else {
                Issue.record("\(step): the next one was not accepted")
                continue
            }
        }
    }

    @Test("by a server that says nothing ends within its limit and a second")
    func silent() throws {
        let listener = try Listener()
        let start = ContinuousClock.now
        let outcome = Channels.upload(
            try Example.consignment(), to: try server(port: listener.port, limit: 0.3))
        #expect(ContinuousClock.now - start < .seconds(1.3))
        #expect(outcome == SFTPFault.stalled(doing: "agreeing on keys", seconds: 0.3).outcome)
    }

    @Test("by a server that drips its answer ends within its limit and a second")
    func dripping() throws {
        let listener = try Listener()
        let descriptor = listener.descriptor
        let over = DispatchSemaphore(value: 0)
        let gone = DispatchSemaphore(value: 0)
        Thread.detachNewThread {
            let client = accept(descriptor, nil, nil)
            for byte in Array("SSH-2.0-".utf8) + [UInt8](repeating: 0x61, count: 200) {
                guard send(client, [byte], 1, CInt(MSG_NOSIGNAL)) == 1 else { break }
                if over.wait(timeout: .now() + 0.05) == .success { break }
            }
            close(client)
            gone.signal()
        }
        let start = ContinuousClock.now
        let outcome = Channels.upload(
            try Example.consignment(), to: try server(port: listener.port, limit: 0.4))
        #expect(ContinuousClock.now - start < .seconds(1.4))
        #expect(outcome == SFTPFault.stalled(doing: "agreeing on keys", seconds: 0.4).outcome)
        over.signal()
        gone.wait()
    }

    @Test("by a server that lets us in and then takes no write ends within its limit and a second")
    func stallingWrite() throws {
        let port = try world.passwordServer("p", way: "stalls")
        let stalling = try server(
            port: port, authentication: .password(Secret([0x70])), folder: "", limit: 2)
        // What comes before the write has its own limits: what is measured ends with the write's.
        let start = ContinuousClock.now
        let outcome = Channels.upload(try Example.consignment(), to: stalling)
        guard case .deferred(.channel, let words) = outcome else { Issue.record("\(outcome)"); return }
        #expect(words.contains("2.0 seconds were not enough for writing .boardpack-"), "\(words)")
        #expect(ContinuousClock.now - start < .seconds(8))
        #expect(try world.names().allSatisfy { $0.hasPrefix(".") })
    }

    @Test("before it began, by a name or a port that leads nowhere, is deferred")
    func nowhere() throws {
        let port = try freePort()
        let refused = Channels.upload(try Example.consignment(), to: try server(port: port))
        #expect(refused == SFTPFault.unreachable(host: "127.0.0.1", detail: "Connection refused").outcome)
        let nameless = SFTPServer(
            name: "partners", host: "files.hambleford.invalid.", user: "u", folder: "", hostKey: .unwritten,
            authentication: .password(Secret([1])), limits: .init(connecting: 0.5, reply: 1, whole: 2))
        guard case .deferred(.channel, _) = Channels.upload(try Example.consignment(), to: nameless) else {
            Issue.record("It was not deferred")
            return
        }
    }
}
