import CProcess
import Foundation
import Synchronization

/// What ended a wait.
enum Wake: Hashable, Sendable {
    /// The moment that was asked for, or a clock that was set.
    case moment
    /// The register or the ledger was written to, and has been left alone for a while since.
    case stores
    case reload
    case stop
}

/// One thread that waits for whatever comes first, and sleeps until then: nothing is asked of at intervals.
///
/// It feeds the service manager's watchdog on the same beat, while the work is within its limits.
final class Waiter: Sendable {
    let wakes: AsyncStream<Wake>
    private let out: AsyncStream<Wake>.Continuation
    private let words = Mutex<[Wake]>([])
    private let state: Mutex<waiting>
    private let files: Set<String>

    /// Milliseconds without a further change after which a store counts as written.
    private static let quiet: Int64 = 500

    /// - Parameters:
    ///   - beat: of the watchdog; nil for none.
    ///   - files: the stores.
    /// - Throws: `WaitingFault`.
    init(beat: Duration?, files: [String]) throws {
        (wakes, out) = AsyncStream.makeStream()
        var waiting = waiting()
        let beats = beat.map { UInt64($0.components.seconds * 1_000_000) } ?? 0
        try Self.check(waiting_open(&waiting, beats), "The system gives no timers")
        self.files = Set(files.map { URL(filePath: $0).lastPathComponent })
        for folder in Set(files.map { URL(filePath: $0).deletingLastPathComponent().path }) {
            try Self.check(waiting_watch(&waiting, folder), "\(folder) cannot be watched")
        }
        state = Mutex(waiting)
    }

    /// When to wake by the wall clock; nil for never.
    func setMoment(_ seconds: Int64?) {
        state.withLock { _ = waiting_set_moment(&$0, seconds ?? -1) }
    }

    func say(_ wake: Wake) {
        words.withLock { $0.append(wake) }
        state.withLock { _ = waiting_say(&$0) }
    }

    /// Blocks its thread for the program's whole life.
    ///
    /// - Parameter beat: called on the watchdog's beat.
    func run(beat: () -> Void) {
        var copy = state.withLock { $0 }
        var names = [CChar](repeating: 0, count: 8_192)
        while true {
            var used: UInt = 0
            let came = waiting_wait(&copy, &names, UInt(names.count), &used)
            if came < 0 { return out.finish() }
            if came & Int32(WAITING_BEAT) != 0 { beat() }
            if came & Int32(WAITING_FILE_CHANGED) != 0, isAStore(names.prefix(Int(used))) {
                _ = waiting_set_quiet(&copy, Self.quiet)
            }
            if came & Int32(WAITING_QUIET) != 0 { out.yield(.stores) }
            if came & Int32(WAITING_MOMENT | WAITING_CLOCK_SET) != 0 { out.yield(.moment) }
            if came & Int32(WAITING_WORD) != 0 {
                for word in words.withLock({ words in
                    defer { words = [] }; return words
                }) {
                    out.yield(word)
                    if word == .stop { return out.finish() }
                }
            }
        }
    }

    private func isAStore(_ names: ArraySlice<CChar>) -> Bool {
        names.split(separator: 0).contains { name in
            files.contains(String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self))
        }
    }

    private static func check(_ code: Int32, _ words: String) throws {
        guard code != 0 else { return }
        throw WaitingFault(sentence: "\(words): \(String(cString: strerror(code))).")
    }
}

struct WaitingFault: Error { let sentence: String }
