import CProcess
import Foundation
import Logging

/// Log lines as the journal takes them: with their fields, so that `journalctl BOARDPACK_BOARD=...` finds a board's.
///
/// By the journal's own socket where there is one (systemd's native protocol), else as lines on standard error.
struct Journal: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info
    private let socket: String?

    init(_ environment: [String: String]) {
        let path = "/run/systemd/journal/socket"
        // Set where standard error is the journal's: only then is a second way to it the same journal.
        socket =
            environment["JOURNAL_STREAM"] != nil && FileManager.default.fileExists(atPath: path) ? path : nil
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { $1 }
        let message = "\(event.message)"
        guard let socket else { return print(message, fields, event.level) }
        var text = field("MESSAGE", message) + field("PRIORITY", "\(Self.priority(event.level))")
        text += field("SYSLOG_IDENTIFIER", "boardpack")
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            text += field("BOARDPACK_\(name.uppercased())", "\(value)")
        }
        if waiting_notify(socket, text) <= 0 { print(message, fields, event.level) }
    }

    /// A value of several lines has a length before it, which C strings cannot carry; here each is one line.
    private func field(_ name: String, _ value: String) -> String {
        "\(name)=\(value.replacing("\n", with: " / "))\n"
    }

    private func print(_ message: String, _ fields: Logger.Metadata, _ level: Logger.Level) {
        let words = fields.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        FileHandle.standardError.write(
            Data("<\(Self.priority(level))>\(message.replacing("\n", with: " / "))\(words)\n".utf8))
    }

    /// syslog(3).
    private static func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}
