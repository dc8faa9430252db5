package import Foundation

/// A server of ours in a process of its own, told by a script what to answer; `Servers/` says what a script may hold.
///
/// It ends with the test: the pipe it reads closes.
package final class ScriptedServer: @unchecked Sendable {
    package let port: Int
    /// What it heard, one JSON object a line.
    package let log: URL
    private let process = Process()
    private let lifeline = Pipe()

    private init(_ file: String, _ script: [String: Any], in folder: URL) throws {
        log = folder.appending(path: "\(UUID().uuidString).jsonl")
        var script = script
        script["log"] = log.path(percentEncoded: false)
        _ = FileManager.default.createFile(atPath: log.path(percentEncoded: false), contents: nil)
        let order = folder.appending(path: "\(UUID().uuidString).json")
        try JSONSerialization.data(withJSONObject: script).write(to: order)
        let servers = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Servers")
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = [
            servers.appending(path: file).path(percentEncoded: false), order.path(percentEncoded: false),
        ]
        process.standardInput = lifeline
        process.standardOutput = output
        try process.run()
        var line: [UInt8] = []
        while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != 0x0A {
            line.append(byte)
        }
        guard let port = Int(String(decoding: line, as: UTF8.self)) else { throw NoServer(file: file) }
        self.port = port
    }

    deinit { stop() }

    package func stop() {
        try? lifeline.fileHandleForWriting.close()
        if process.isRunning { process.terminate() }
        process.waitUntilExit()
    }

    package struct NoServer: Error { let file: String }

    /// A relay.
    package static func smtp(_ script: [String: Any] = [:], in folder: URL) throws -> ScriptedServer {
        try ScriptedServer("scripted_smtp.py", script, in: folder)
    }

    /// A provider's token endpoint.
    package static func tokens(_ script: [String: Any], in folder: URL) throws -> ScriptedServer {
        try ScriptedServer("token_endpoint.py", script, in: folder)
    }

    /// Everything heard so far, in order.
    package func heard() throws -> [[String: Any]] {
        try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map { line in
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
        }
    }

    /// Waits until every line that was opened is closed, so that what was heard is the whole of it.
    package func settle() throws {
        let deadline = ContinuousClock.now + .seconds(10)
        while true {
            let facts = try heard()
            if facts.count(where: { $0["opened"] != nil }) == facts.count(where: { $0["closed"] != nil }) {
                return
            }
            guard ContinuousClock.now < deadline else { throw StillOpen() }
            usleep(5_000)
        }
    }

    package struct StillOpen: Error {}

    package func connections() throws -> Int { try heard().count { $0["opened"] != nil } }
    /// The commands, a line each; of AUTH its name alone.
    package func lines() throws -> [String] { try heard().compactMap { $0["line"] as? String } }

    /// The messages whose end came, those refused at it included.
    package func messages() throws -> [HeardMessage] {
        try heard().compactMap { fact in
            guard let file = fact["message"] as? String, let recipient = fact["recipient"] as? String else {
                return nil
            }
            return HeardMessage(
                recipient: recipient, bytes: [UInt8](try Data(contentsOf: URL(filePath: file))),
                wasTaken: fact["taken"] as? Bool ?? false, wasSecured: fact["secured"] as? Bool ?? false)
        }
    }
}

/// One message as it came, its dots put right.
package struct HeardMessage: Sendable {
    package let recipient: String
    package let bytes: [UInt8]
    /// Whether the relay said yes to it.
    package let wasTaken: Bool
    package let wasSecured: Bool
    /// Looked up once: a soak asks every message for it many times.
    package let messageID: String?

    init(recipient: String, bytes: [UInt8], wasTaken: Bool, wasSecured: Bool) {
        self.recipient = recipient
        self.bytes = bytes
        self.wasTaken = wasTaken
        self.wasSecured = wasSecured
        messageID = Self.header("Message-ID", of: bytes)
    }

    /// The first value of a header that is not folded.
    package func header(_ name: String) -> String? { Self.header(name, of: bytes) }

    private static func header(_ name: String, of bytes: [UInt8]) -> String? {
        let head = String(decoding: bytes.prefix(20_000), as: UTF8.self).components(separatedBy: "\r\n\r\n")[
            0]
        return head.components(separatedBy: "\r\n").first {
            $0.lowercased().hasPrefix(name.lowercased() + ": ")
        }.map {
            String($0.dropFirst(name.count + 2))
        }
    }
}
