import BoardDomain
import CProcess
import Foundation
import Glibc
import PackLedger
import Scheduling

/// Why nothing is done by itself now: the clock leapt, and nothing says that it is right.
struct ClockDoubt {
    let sentence: String
    /// When it is looked at again by itself; nil where a person has to say so.
    let until: Instant?
    let announcement: Announcement
}

/// Compares the clock with what it showed before; nil where it may be acted on.
func lookAtClock(_ ledger: Ledger, with assembly: Assembly) throws -> ClockDoubt? {
    let file = PulseFile(beside: assembly.settings.ledger)
    let now = Pulse(wall: assembly.clock.now(), uptime: secondsSinceStart(), boot: startOfMachine())
    var before = file.read()
    if before == nil, let last = try ledger.lastEventMoment() {
        // The first look after an upgrade or a restore: the record's last moment stands in for it.
        before = ClockMemory(last: Pulse(wall: last, uptime: 0, boot: ""), doubt: nil)
    }
    let (verdict, memory) = ClockMemory.look(
        now, after: before, inStep: assembly.settings.trustsClock || isKeptInStep(),
        confirmed: try ledger.clockConfirmed())
    try file.write(memory)
    switch verdict {
    case .sound: return nil
    case .wait(let until, let leap):
        return ClockDoubt(
            leap, until: until, "Nothing is done by itself until \(assembly.clock.iso(until))", memory)
    case .confirm(let leap):
        return ClockDoubt(
            leap, until: nil,
            "Nothing is done by itself until somebody has looked at it and said boardpack arm --clock",
            memory)
    }
}

extension ClockDoubt {
    fileprivate init(_ leap: Int64, until: Instant?, _ consequence: String, _ memory: ClockMemory) {
        let hours = abs(leap) / 3_600
        let span = hours >= 48 ? "\(hours / 24) days" : "\(hours) hours"
        sentence =
            "The clock leapt \(leap < 0 ? "back" : "ahead") by \(span), or the machine was off as long, and nothing says that"
            + " the clock is kept right. \(consequence)."
        self.until = until
        announcement = Announcement(
            cause: "clock \(memory.doubt?.since.wall.seconds ?? 0)", board: nil,
            subject: "The clock is in doubt",
            sentences: [sentence])
    }
}

/// The last look at the clock, beside the ledger; losing it loses nothing but one comparison.
struct PulseFile {
    let path: String

    init(beside ledger: String) { path = "\(ledger).pulse" }

    /// Nil where there is none, or one that makes no sense.
    func read() -> ClockMemory? {
        guard let bytes = FileManager.default.contents(atPath: path), bytes.count < 4_096 else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
            $0.split(separator: " ")
        }
        guard let last = lines.first.flatMap(Self.pulse) else { return nil }
        guard lines.count > 1, let since = Self.pulse(lines[1]), lines[1].count == 4,
            let leap = Int64(lines[1][3])
        else { return ClockMemory(last: last, doubt: nil) }
        return ClockMemory(last: last, doubt: ClockMemory.Doubt(since: since, leap: leap))
    }

    func write(_ memory: ClockMemory) throws {
        var text = Self.line(memory.last) + "\n"
        if let doubt = memory.doubt { text += "\(Self.line(doubt.since)) \(doubt.leap)\n" }
        guard FileManager.default.createFile(atPath: "\(path).new", contents: Data(text.utf8)),
            rename("\(path).new", path) == 0
        else { throw Refusal(.world, "\(path) cannot be written: \(String(cString: strerror(errno))).") }
    }

    private static func line(_ pulse: Pulse) -> String {
        "\(pulse.wall.seconds) \(pulse.uptime) \(pulse.boot.isEmpty ? "-" : pulse.boot)"
    }

    private static func pulse(_ words: [Substring]) -> Pulse? {
        guard words.count >= 3, let wall = Int64(words[0]), let uptime = Int64(words[1]) else { return nil }
        return Pulse(
            wall: Instant(seconds: wall), uptime: uptime, boot: words[2] == "-" ? "" : String(words[2]))
    }
}

/// Sleep included.
func secondsSinceStart() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec)
}

func startOfMachine() -> String {
    let bytes = FileManager.default.contents(atPath: "/proc/sys/kernel/random/boot_id") ?? Data()
    return String(decoding: bytes, as: UTF8.self).filter { $0.isHexDigit || $0 == "-" }
}

/// Whether the kernel or systemd says that something keeps the clock in step with others.
func isKeptInStep() -> Bool {
    if FileManager.default.fileExists(atPath: "/run/systemd/timesync/synchronized") { return true }
    return process_clock_in_step() != 0
}
