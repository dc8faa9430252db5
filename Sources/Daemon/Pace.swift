import Foundation
import Synchronization

/// Whether the work goes on: each step of it is noted, and one that lasts longer than any limit allows is a hang.
final class Pace: Sendable {
    private let since = Atomic<Int64>(0)
    private let stop = Atomic<Bool>(false)

    /// Seconds that no step may last: all of a mail's own limits together, and some.
    static let longest: Int64 = 45 * 60

    func begin() { since.store(Self.now(), ordering: .relaxed) }
    func note() { since.store(Self.now(), ordering: .relaxed) }
    func end() { since.store(0, ordering: .relaxed) }

    /// True while nothing is being done too.
    var isWithinLimits: Bool {
        let began = since.load(ordering: .relaxed)
        return began == 0 || Self.now() - began <= Self.longest
    }

    /// Asks the work to end after the step it is at.
    func requestStop() { stop.store(true, ordering: .relaxed) }
    var isStopping: Bool { stop.load(ordering: .relaxed) }

    /// Seconds that no change of the clock touches.
    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return Int64(time.tv_sec)
    }
}
