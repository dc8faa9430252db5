package import BoardDomain

/// What the clocks showed at one moment.
package struct Pulse: Hashable, Sendable {
    package let wall: Instant
    /// Seconds since the machine started, sleep included (`CLOCK_BOOTTIME`).
    package let uptime: Int64
    /// Which start of the machine that counts from.
    package let boot: String

    package init(wall: Instant, uptime: Int64, boot: String) {
        self.wall = wall
        self.uptime = uptime
        self.boot = boot
    }
}

/// What is remembered of the clock between one look and the next.
package struct ClockMemory: Hashable, Sendable {
    package struct Doubt: Hashable, Sendable {
        package let since: Pulse
        /// How far the clock leapt, in seconds; negative for backwards.
        package let leap: Int64

        package init(since: Pulse, leap: Int64) {
            self.since = since
            self.leap = leap
        }
    }

    package let last: Pulse
    package let doubt: Doubt?

    package init(last: Pulse, doubt: Doubt?) {
        self.last = last
        self.doubt = doubt
    }
}

/// Whether what the clock shows may be acted on.
package enum ClockVerdict: Hashable, Sendable {
    case sound
    /// It leapt by more than an hour: left alone until then, for the machine to set it right.
    case wait(until: Instant, leap: Int64)
    /// It leapt ahead by more than a day: a person looks at it first.
    case confirm(leap: Int64)
}

extension ClockMemory {
    /// Leaps up to this many seconds are what clocks are corrected by.
    package static let tolerated: Int64 = 3_600
    /// Leaps ahead beyond this many are acted on only when a person says so.
    package static let farAhead: Int64 = 86_400
    package static let wait: Int64 = 600

    /// Looks at the clock again.
    ///
    /// A clock that the machine keeps in step with others is believed. One that is not is compared with the time that
    /// passed since the last look; where the machine was off in between, all of that time counts as a leap, since an
    /// absence and a wrong clock look the same from within.
    /// - Parameter confirmed: when a person last said that the clock is right, by the clock itself.
    package static func look(
        _ now: Pulse, after memory: ClockMemory?, inStep: Bool, confirmed: Instant?
    ) -> (ClockVerdict, ClockMemory) {
        let calm = ClockMemory(last: now, doubt: nil)
        guard !inStep, let memory else { return (.sound, calm) }
        let passed = now.boot == memory.last.boot ? now.uptime - memory.last.uptime : 0
        let leap = now.wall.seconds - memory.last.wall.seconds - passed
        var doubt = memory.doubt
        if abs(leap) > tolerated {
            // A leap back to where it was before the first takes the doubt away.
            let sum = (doubt?.leap ?? 0) + leap
            doubt = abs(sum) > tolerated ? Doubt(since: now, leap: sum) : nil
        }
        guard let doubt else { return (.sound, calm) }
        if let confirmed, confirmed >= doubt.since.wall, confirmed <= now.wall { return (.sound, calm) }
        let kept = ClockMemory(last: now, doubt: doubt)
        if doubt.leap > farAhead { return (.confirm(leap: doubt.leap), kept) }
        let waited = now.boot == doubt.since.boot ? now.uptime - doubt.since.uptime : 0
        if waited >= wait { return (.sound, calm) }
        return (.wait(until: Instant(seconds: now.wall.seconds + wait - waited), leap: doubt.leap), kept)
    }
}
