import Synchronization

/// How long each step of the work has taken since the program began, by a clock that nobody sets.
package final class Stopwatch: Sendable {
    package enum Step: String, CaseIterable, Sendable {
        /// From the register.
        case reading
        /// Analysis, composition and rendering of the pack.
        case building
        /// The covering mails.
        case covering
        case sealing
        case sending
    }

    private let held = Mutex<[Step: Duration]>([:])

    package init() {}

    /// Steps that run side by side each count in full.
    func time<Result>(_ step: Step, _ work: () throws -> Result) rethrows -> Result {
        let begun = ContinuousClock.now
        defer {
            let took = ContinuousClock.now - begun
            held.withLock { $0[step, default: .zero] += took }
        }
        return try work()
    }

    /// Seconds, of those steps that were taken.
    package var seconds: [String: Double] {
        held.withLock { held in
            Dictionary(uniqueKeysWithValues: held.map { ($0.key.rawValue, $0.value / .seconds(1)) })
        }
    }
}
