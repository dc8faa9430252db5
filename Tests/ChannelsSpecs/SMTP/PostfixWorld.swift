import BoardDomain
import Foundation
import Testing

@testable import Channels

/// Debian's Postfix, with Dovecot to check passwords: an instance of the spec's own on loopback, with one mailbox.
///
/// `Servers/postfix.sh` holds their configurations, and ends both when the spec or the whole run is over.
final class PostfixWorld {
    struct Missing: Error, CustomStringConvertible { let description: String }

    let folder: URL
    private let running: Instance

    private struct Instance {
        let keeper = Process()
        let leash = Pipe()
        let submission: Int
        let tls: Int
    }

    /// In bytes, and what the relay says of it.
    static let sizeLimit = 200_000
    static let user = "board"
    static let password = "canary-5512"

    /// - Parameter takesUTF8: whether it offers SMTPUTF8 (RFC 6531).
    init(takesUTF8: Bool = true) throws {
        for program in ["/usr/sbin/dovecot", "/usr/lib/postfix/sbin/master"]
        where !FileManager.default.isExecutableFile(atPath: program) {
            throw Missing(description: "\(program) is missing: install postfix and dovecot-core")
        }
        guard geteuid() == 0 else {
            throw Missing(description: "Postfix's master starts for root alone: run the specs as root")
        }
        folder = FileManager.default.temporaryDirectory.appending(path: "postfix-\(UUID().uuidString)")
        running = try Self.started(in: folder, takesUTF8: takesUTF8)
    }

    deinit {
        try? running.leash.fileHandleForWriting.close()
        running.keeper.terminate()
        running.keeper.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }

    /// A port that was free may be taken by another spec before Postfix has it; then others are tried.
    private static func started(in folder: URL, takesUTF8: Bool) throws -> Instance {
        for _ in 0..<3 {
            try? FileManager.default.removeItem(at: folder)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let ports = try twoFreePorts()
            let instance = Instance(submission: ports.0, tls: ports.1)
            let words = [user, "\(sizeLimit)", takesUTF8 ? "yes" : "no"]
            if try start(instance, in: folder, Certificates.made.get(), words) { return instance }
            instance.keeper.waitUntilExit()
        }
        let words = ["keeper.log", "start.log"].map {
            (try? String(contentsOf: folder.appending(path: $0), encoding: .utf8)) ?? ""
        }
        try? FileManager.default.removeItem(at: folder)
        throw Missing(description: "Postfix or Dovecot did not start: \(words.joined(separator: "\n"))")
    }

    private static func twoFreePorts() throws -> (Int, Int) {
        let first = try Listener(listening: false)
        let second = try Listener(listening: false)
        return withExtendedLifetime((first, second)) { (first.port, second.port) }
    }

    /// - Returns: whether both listen.
    private static func start(
        _ instance: Instance, in folder: URL, _ papers: String, _ words: [String]
    ) throws -> Bool {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "Servers/postfix.sh")
        let path = folder.path(percentEncoded: false)
        let errors = folder.appending(path: "keeper.log")
        _ = FileManager.default.createFile(atPath: errors.path(percentEncoded: false), contents: nil)
        let output = Pipe()
        instance.keeper.executableURL = URL(filePath: "/bin/bash")
        instance.keeper.arguments =
            [
                script.path(percentEncoded: false), path.hasSuffix("/") ? String(path.dropLast()) : path,
                "\(instance.submission)", "\(instance.tls)", "\(papers)/good.pem", "\(papers)/good.key",
            ] + words
        instance.keeper.standardInput = instance.leash
        instance.keeper.standardOutput = output
        instance.keeper.standardError = try FileHandle(forWritingTo: errors)
        try instance.keeper.run()
        try instance.leash.fileHandleForWriting.write(contentsOf: Data("\(password)\n".utf8))
        var said: [UInt8] = []
        while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != 0x0A {
            said.append(byte)
        }
        return String(decoding: said, as: UTF8.self) == "ready"
    }
}

// MARK: What it is sent, and what it has

extension PostfixWorld {
    /// Longer than a whole instance takes to answer on a busy machine.
    private static let limits = StageLimits(connecting: 20, reply: 20, ending: 20, whole: 60)

    /// A session with it under the specs' own authority, or under another.
    func session(
        _ security: MailServer.Security, password: String = PostfixWorld.password,
        authority: String = "authority"
    ) throws -> MailSession {
        let papers = try Certificates.made.get()
        return MailSession(
            MailServer(
                host: security == .plainOnLoopback ? "127.0.0.1" : "localhost",
                port: security == .implicitTLS ? running.tls : running.submission, security: security,
                helloName: "boardpack.hambleford.example",
                certificateAuthority: "\(papers)/\(authority).pem",
                authentication: security == .plainOnLoopback
                    ? .none : .password(user: Self.user, Secret(Array(password.utf8))),
                limits: Self.limits))
    }

    /// The files of a mailbox, once there are so many.
    func letters(_ count: Int, of mailbox: String = "clerk") throws -> [[UInt8]] {
        let box = folder.appending(path: "mail/\(mailbox)/new")
        return try awaited("\(count) letters", in: box) {
            let files = try FileManager.default.contentsOfDirectory(at: box, includingPropertiesForKeys: nil)
            return files.count < count ? nil : try files.map { [UInt8](try Data(contentsOf: $0)) }
        }
    }

    /// Every line of Postfix's log, once one of them holds these words.
    func log(holding words: String) throws -> [String] {
        let file = folder.appending(path: "mail.log")
        return try awaited("“\(words)” in the log", in: folder) {
            let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
            return lines.contains { $0.contains(words) } ? lines : nil
        }
    }

    /// Looks, and looks again whenever something in the folder has changed, for half a minute at most.
    private func awaited<Found>(_ what: String, in place: URL, _ look: () throws -> Found?) throws -> Found {
        let watch = inotify_init1(CInt(IN_CLOEXEC | IN_NONBLOCK))
        defer { close(watch) }
        let changes = UInt32(IN_MODIFY | IN_MOVED_TO | IN_CREATE)
        guard inotify_add_watch(watch, place.path(percentEncoded: false), changes) >= 0 else {
            throw Missing(description: "\(place.path(percentEncoded: false)) cannot be watched")
        }
        let end = ContinuousClock.now + .seconds(30)
        while true {
            if let found = try look() { return found }
            let left = (end - .now).components.seconds
            var event = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
            guard left > 0, poll(&event, 1, CInt(left * 1000)) > 0 else { break }
            var seen = [UInt8](repeating: 0, count: 4096)
            while read(watch, &seen, seen.count) > 0 {}
        }
        let log = try? String(contentsOf: folder.appending(path: "mail.log"), encoding: .utf8)
        throw Missing(description: "\(what) did not come; Postfix says: \(log ?? "nothing")")
    }
}
