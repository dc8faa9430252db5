import BoardDomain
import Foundation
import TestKit
import Testing

/// S5, of a process that has the password in its memory and is in the midst of a mail.
@Suite("A password that is in use")
struct SecretSpecs {
    private static let canary = "canary-7702"
    /// Lets a crash come through, which children of these specs' threads would not hear of, and cores be of any size.
    private static let ready = """
        import os, resource, signal, sys
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2)
        os.execv(sys.argv[1], sys.argv[1:])
        """

    @Test(
        "stands in no argument and no variable of the process, and goes into no core file when that crashes")
    func crash() throws {
        let board = try MailedBoard()
        let gate = try Gate(in: board.command.folder)
        try board.relay(
            gate.script(at: "rcpt").merging([
                "extensions": ["AUTH PLAIN"], "accounts": ["board": Self.canary],
            ]) { $1 })
        try board.writeConfiguration("authentication = \"password\"\nuser = \"board\"")
        let folder = board.path("boardpack-store/credentials")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        _ = FileManager.default.createFile(
            atPath: "\(folder)/smtp-password", contents: Data(Self.canary.utf8),
            attributes: [.posixPermissions: 0o600])
        try board.seal()
        let sender = try board.command.start(
            verb: ["deliveries", "send", "--at", "2026-04-07T09:01"],
            through: ["/usr/bin/python3", "-c", Self.ready])
        gate.awaitReached()
        #expect(try board.relay.heard().contains { $0["authenticated"] as? Bool == true })
        let process = "/proc/\(sender.identifier)"
        for file in ["cmdline", "environ"] {
            let bytes = try #require(FileManager.default.contents(atPath: "\(process)/\(file)"))
            #expect(!String(decoding: bytes, as: UTF8.self).contains("canary"), "\(file)")
        }
        let limits = try String(contentsOfFile: "\(process)/limits", encoding: .utf8)
        let core = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
        #expect(core.split(separator: " ").filter { $0 == "0" }.count == 2, "\(core)")
        // One of the signals that leave a core file; those of a fault are caught by Swift's own runtime.
        #expect(kill(sender.identifier, SIGSYS) == 0)
        #expect(try sender.finish().status == SIGSYS)
        gate.open()
        let left = FileManager.default.enumerator(atPath: board.path(""))?.allObjects as? [String] ?? []
        #expect(left.filter { ($0 as NSString).lastPathComponent.hasPrefix("core") } == [])
        // What it had in hand had not been ended, and goes out once.
        try board.send(at: "2026-04-07T09:03")
        #expect(try board.relay.messages().filter(\.wasTaken).count == 3)
    }
}
