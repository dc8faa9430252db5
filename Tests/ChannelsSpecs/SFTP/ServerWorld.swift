import Foundation
import Testing

@testable import Channels

/// Keys, a folder and real servers for them on loopback, gone when the test is.
///
/// OpenSSH's server runs as `nobody` where the tests run as root, so that permissions mean something to it, and as
/// whoever runs them elsewhere; it needs nothing of the system's own configuration.
final class ServerWorld {
    struct Missing: Error, CustomStringConvertible { let description: String }

    let root = FileManager.default.temporaryDirectory.path + "/boardpack-sftp-\(UUID().uuidString)"
    var folder: String { "\(root)/drop" }
    let user = geteuid() == 0 ? "nobody" : NSUserName()
    /// A process started while another is being started may inherit what is the other's alone.
    private static let spawning = NSLock()
    private var running: [(process: Process, leash: Pipe)] = []

    init() throws {
        for program in ["/usr/sbin/sshd", "/usr/bin/ssh-keygen"]
        where !FileManager.default.isExecutableFile(atPath: program) {
            throw Missing(description: "\(program) is missing: install openssh-server and openssh-client")
        }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try key("user", kind: "ed25519")
        try FileManager.default.copyItem(atPath: "\(root)/user.pub", toPath: "\(root)/authorized")
        try key("host", kind: "ed25519")
    }

    deinit {
        for (process, leash) in running {
            try? leash.fileHandleForWriting.close()
            process.waitUntilExit()
        }
        try? FileManager.default.removeItem(atPath: root)
    }

    /// Makes a key pair; who has the user key of another kind let in names it in `authorized`.
    func key(_ name: String, kind: String, passphrase: String = "") throws {
        try run(
            "/usr/bin/ssh-keygen", "-q", "-t", kind, "-N", passphrase, "-C", "hambleford", "-f",
            "\(root)/\(name)")
    }

    func fingerprint(_ name: String) throws -> String {
        let words = try run("/usr/bin/ssh-keygen", "-l", "-f", "\(root)/\(name).pub").split(separator: " ")
        return String(try #require(words.dropFirst().first))
    }

    func secret(_ name: String) throws -> Secret {
        Secret([UInt8](try Data(contentsOf: URL(filePath: "\(root)/\(name)"))))
    }

    func authorise(_ name: String) throws {
        try FileManager.default.removeItem(atPath: "\(root)/authorized")
        try FileManager.default.copyItem(atPath: "\(root)/\(name).pub", toPath: "\(root)/authorized")
    }

    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

    @discardableResult
    func run(_ program: String, _ arguments: String..., in place: String? = nil) throws -> String {
        let process = Process()
        // A file, not a pipe: a server started at the same moment inherits a pipe and keeps it from ever ending.
        let output = "\(root)/output-\(UUID().uuidString)"
        _ = FileManager.default.createFile(atPath: output, contents: nil)
        defer { try? FileManager.default.removeItem(atPath: output) }
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        if let place { process.currentDirectoryURL = URL(filePath: place) }
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
        process.standardInput = FileHandle.nullDevice
        try Self.spawning.withLock { try process.run() }
        process.waitUntilExit()
        let words = try String(contentsOfFile: output, encoding: .utf8)
        guard process.terminationStatus == 0 else {
            throw Missing(description: "\(program) failed: \(words)")
        }
        return words
    }

    /// - Parameter environment: for the part that writes files, which then runs as whoever runs the tests: before a log-in
    ///   the server allows itself no call that a shim needs.
    /// - Returns: the port of an OpenSSH server that is listening.
    func openSSH(hostKeys: [String] = ["host"], environment: [String: String] = [:]) throws -> Int {
        let port = try freePort()
        let shim = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(
            separator: " ")
        let writer = shim.isEmpty ? "internal-sftp" : "/usr/bin/env \(shim) /usr/lib/openssh/sftp-server"
        let settings =
            hostKeys.map { "HostKey \(root)/\($0)" } + [
                "Port \(port)", "ListenAddress 127.0.0.1", "PidFile none", "StrictModes no",
                // Without PAM it takes the account of whoever may not read the shadow file for a locked one.
                "UsePAM yes", "PermitRootLogin yes",
                "AuthorizedKeysFile \(root)/authorized", "PasswordAuthentication no",
                "KbdInteractiveAuthentication no", "Subsystem sftp \(writer)",
            ]
        let file = "\(root)/sshd-\(port)"
        try settings.joined(separator: "\n").appending("\n").write(
            toFile: file, atomically: true, encoding: .utf8)
        var words = ["/usr/sbin/sshd", "-D", "-e", "-f", file]
        if geteuid() == 0 {
            if shim.isEmpty {
                try run("/usr/bin/chown", "-R", "nobody:nogroup", root)
                words = ["/usr/bin/setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] + words
            } else {
                // Where a server that runs as root keeps what it does before a log-in.
                try FileManager.default.createDirectory(
                    atPath: "/run/sshd", withIntermediateDirectories: true)
            }
        }
        try start(words, [:], until: "Server listening")
        return port
    }

    /// - Returns: the port of a server that checks a password.
    func passwordServer(_ password: String, way: String = "answers") throws -> Int {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "Servers/password_server.py")
        let words = [
            "/usr/bin/python3", "-W", "ignore", script.path(percentEncoded: false), "\(root)/host", password,
            folder, way,
        ]
        let said = try start(
            words, ["PATH": "/usr/bin:/bin", "HOME": root], until: "\n")
        return try #require(Int(said.split(separator: "\n")[0]))
    }

    @discardableResult
    private func start(
        _ words: [String], _ environment: [String: String], until sign: String
    ) throws -> String {
        let process = Process()
        let output = Pipe()
        let leash = Pipe()
        // A keeper stands between: OpenSSH's server closes every descriptor it inherits, which Foundation takes for its
        // end, and a child of a test's thread has the signals blocked that would end it.
        let keeper = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "TestKit/Servers/keeper.py")
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments =
            [keeper.path(percentEncoded: false)] + environment.map { "\($0)=\($1)" } + ["--"] + words
        process.environment = ["PATH": "/usr/bin:/bin"]
        process.standardInput = leash
        process.standardOutput = output
        try Self.spawning.withLock { try process.run() }
        running.append((process, leash))
        var said = ""
        while !said.contains(sign) {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { throw Missing(description: "\(words[0]) did not start: \(said)") }
            said += String(decoding: more, as: UTF8.self)
        }
        output.fileHandleForReading.readabilityHandler = { handle in
            if handle.availableData.isEmpty { handle.readabilityHandler = nil }
        }
        return said
    }
}

/// A port of loopback's that nobody listens on.
func freePort() throws -> Int {
    let listener = try Listener(listening: false)
    return listener.port
}

/// A socket on loopback that accepts nobody: the system answers for it, and it says nothing.
final class Listener {
    let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    let port: Int

    init(listening: Bool = true) throws {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = descriptor
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
            }
        }
        guard isBound, !listening || listen(socket, 8) == 0 else { throw POSIXError(.EADDRINUSE) }
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    deinit { close(descriptor) }
}
