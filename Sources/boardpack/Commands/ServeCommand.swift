import ArgumentParser
import Daemon
import Dispatch
import Foundation
import Pipeline
import Synchronization

struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Runs until it is stopped, and does all that is due by the clock.",
        discussion: """
            Example: boardpack serve --config /etc/boardpack/boardpack.toml
            Meant for systemd, which starts, watches and stops it. SIGHUP reads the configuration again, SIGTERM ends it
            after the mail that is on its way.
            """)

    @OptionGroup var installation: Installation

    func run() throws {
        guard installation.at == nil else {
            throw Refusal(
                .usage, "serve goes by the real clock: boardpack tick --at does one turn at another moment.")
        }
        let installation = Unchecked(value: installation)
        let ended = Mutex<Result<Void, any Error>?>(nil)
        let done = DispatchSemaphore(value: 0)
        let environment = ProcessInfo.processInfo.environment
        Task.detached {
            do {
                try await serve({ try installation.value.assembly() }, environment: environment)
                ended.withLock { $0 = .success(()) }
            } catch {
                ended.withLock { $0 = .failure(error) }
            }
            done.signal()
        }
        // The main thread is not one of the cooperative ones, and has nothing else to do.
        done.wait()
        try ended.withLock { $0 }?.get()
    }
}

/// Parsed arguments, which are read and never written.
private struct Unchecked<Value>: @unchecked Sendable { let value: Value }

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Says how everything stands: the next packs, what is owed, the channels.",
        discussion: "Example: boardpack status --json")

    @Flag(help: "Prints one JSON document.")
    var json = false

    @OptionGroup var installation: Installation

    func run() throws {
        let status = try installationStatus(with: try installation.assembly())
        if json { return try Output.json(status) }
        for board in status.boards {
            guard let meeting = board.meeting, let target = board.target else {
                Output.write("\(board.board): no pack lies ahead.")
                continue
            }
            let limit = board.limit.map { ", at the latest \($0)" } ?? ""
            Output.write(
                "\(board.board): meeting of \(meeting), pack \(board.state ?? "planned") for \(target)\(limit)."
            )
            if let why = board.why { Output.write("  \(why)") }
        }
        let counts = status.deliveries.filter { $0.value > 0 }.sorted { $0.key < $1.key }
        if !counts.isEmpty {
            Output.write(
                "Deliveries: " + counts.map { "\($0.value) \($0.key)" }.joined(separator: ", ") + ".")
        }
        for channel in status.channels where channel.state != "trusted" {
            Output.write("\(channel.channel) is \(channel.state): \(channel.why ?? "")")
        }
        (status.unapproved + status.holds).forEach(Output.write)
        if let mute = status.mute { Output.write(mute) }
        if let end = status.calendarEnds { Output.write("The bank holidays are known to \(end).") }
        Output.write(
            status.daemonSeen.map { "The daemon last looked at the clock at \($0)." }
                ?? "No daemon has run here.")
    }
}

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Looks whether the next packs will go out; ends with 2 where a person is needed.",
        discussion: """
            Example: boardpack check --daemon
            Connects to the relay and the servers and logs in, and sends nothing.
            """)

    @Flag(help: "Expects the daemon to be running.")
    var daemon = false

    @Flag(help: "Prints one JSON document.")
    var json = false

    @OptionGroup var installation: Installation

    func run() throws {
        let lines = checkInstallation(expectsDaemon: daemon, with: try installation.assembly())
        if json {
            try Output.json(lines)
        } else {
            for line in lines {
                let mark = line.verdict == .ok ? "" : "\(line.verdict.rawValue.uppercased()): "
                Output.write("\(line.what): \(mark)\(line.sentence)")
            }
        }
        let alarms = lines.filter { $0.verdict == .alarm }
        guard alarms.isEmpty else {
            throw Refusal(.alarm, alarms.map { "\($0.what): \($0.sentence)" }.joined(separator: "\n"))
        }
    }
}
