/// How long to wait before trying again, and what to do about a delivery in doubt.
package struct RetryPolicy: Hashable, Sendable {
    package enum Doubt: String, CaseIterable, Hashable, Sendable {
        /// Once more under the same Message-ID: a second copy does less harm than none.
        case resendOnce = "resend-once"
        /// A person decides.
        case hold
    }

    package let doubt: Doubt

    package init(inDoubt doubt: Doubt = .resendOnce) { self.doubt = doubt }

    /// Seconds before a delivery in doubt is sent again.
    package static let doubtWait: Int64 = 15 * 60
    /// The last of the steps, and no wait is longer: what recovers is tried within it.
    package static let longestWait: Int64 = 30 * 60
    /// Seconds; the last one repeats.
    private static let steps: [Int64] = [1, 2, 5, 10, 15, 30].map { $0 * 60 }

    /// Seconds to wait after so many failures, the first being 1: the step, give or take a tenth of it.
    ///
    /// The tenth is drawn from the seed, so that thirty mailboxes deferred together do not return together and a
    /// wait can still be computed again.
    package func wait(after failures: Int, seed: Int64) -> Int64 {
        let step = Self.steps[min(max(failures, 1), Self.steps.count) - 1]
        let tenth = step / 10
        let draw = Self.mixed(UInt64(bitPattern: seed) &+ UInt64(max(failures, 1)) &* 0x9E37_79B9_7F4A_7C15)
        // Either way of the step, but for the longest, which is only ever shortened.
        let room = step == Self.longestWait ? tenth : 2 * tenth
        return step - tenth + Int64(draw % UInt64(room + 1))
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014): every bit of the seed reaches every bit.
    private static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension Instant {
    package func later(by seconds: Int64) -> Instant { Instant(seconds: self.seconds + seconds) }
}
