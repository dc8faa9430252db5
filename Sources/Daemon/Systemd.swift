import CProcess
import Foundation

/// What started the program and watches it: systemd, or nobody. Told by the socket it names (sd_notify(3)).
struct Systemd: Sendable {
    private let socket: String?
    /// How often it wants to hear that all is well: half of what it waits for.
    let beat: Duration?

    init(_ environment: [String: String]) {
        socket = environment["NOTIFY_SOCKET"]
        let isForUs = environment["WATCHDOG_PID"].map { $0 == "\(getpid())" } ?? true
        beat = environment["WATCHDOG_USEC"].flatMap(Int64.init).flatMap { microseconds in
            isForUs && microseconds >= 2_000_000 ? .seconds(microseconds / 2_000_000) : nil
        }
    }

    func ready(_ status: String) { tell("READY=1\nSTATUS=\(line(status))") }
    func status(_ words: String) { tell("STATUS=\(line(words))") }
    func isWell() { tell("WATCHDOG=1") }
    func stopping() { tell("STOPPING=1\nSTATUS=Stopping: what is being sent is finished first.") }

    /// It waits for so much longer before it kills.
    func needs(_ more: Duration) { tell("EXTEND_TIMEOUT_USEC=\(more.components.seconds * 1_000_000)") }

    func reloading() {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        tell("RELOADING=1\nMONOTONIC_USEC=\(time.tv_sec * 1_000_000 + time.tv_nsec / 1_000)")
    }

    private func tell(_ state: String) { _ = waiting_notify(socket, state) }
    private func line(_ words: String) -> String { words.replacing("\n", with: " ") }
}
