package import BoardDomain

/// What the clocks of one time zone show at every instant, as the system's own zone file has it.
///
/// Sources: RFC 9636 (TZif versions 1 to 4, which replaced RFC 8536) for the file, POSIX.1-2017 chapter 8.3
/// for the rule that holds after the file's last change.
package struct ZoneRules: Hashable, Sendable {
    package let name: String
    /// What held before the first change.
    let first: LocalTime
    /// In rising order of instant: the file's own, and the rule's as far as they are foreseen.
    let changes: [ZoneChange]
    /// What holds after the last change; nil where the file gives no rule, and its last change then holds on.
    let footer: ZoneFooter?

    /// - Parameter bytes: a whole file, as read from `ZoneName.systemPath`.
    /// - Throws: `ZoneFault` for every file that does not keep to the format; no bytes make it trap.
    package init(parsing bytes: [UInt8], named name: String) throws(ZoneFault) {
        var reader = TZifReader(bytes: bytes, zone: name)
        let file = try reader.file()
        self.name = name
        first = file.first
        changes = file.changes + Self.foreseen(by: file.footer, after: file.changes.last?.at)
        footer = file.footer
    }

    /// What the rule gives until 2100, worked out once: a planner asks thousands of times for the same few years.
    private static func foreseen(by footer: ZoneFooter?, after last: Int64?) -> [ZoneChange] {
        guard let footer, let last, last >= 0 else { return [] }
        let step = Int64(180 * secondsInDay)
        return stride(from: last + 1, to: 4_102_444_800, by: Int(step)).flatMap {
            footer.changes(in: $0..<$0 + step)
        }
    }

    /// The day and minute that a clock shows there; seconds are dropped.
    package func civil(at instant: Instant) -> CivilMoment {
        let seconds = Self.held(instant.seconds)
        let wall = Int(seconds) + localTime(at: seconds).offset
        let day = wall.flooredQuotient(by: Self.secondsInDay)
        let minute = (wall - day * Self.secondsInDay) / 60
        return CivilMoment(day: Day(ordinal: day), time: Self.everyMinute[minute])
    }

    package func stamp(at instant: Instant) -> Stamp {
        Stamp(instant: instant, local: civil(at: instant))
    }

    /// A time that the clocks jump over is the first instant after the jump; one they show twice is the first.
    package func instant(of moment: CivilMoment) -> Instant { reading(of: moment).instant }

    /// Seconds east of UTC.
    package func offset(at instant: Instant) -> Int { localTime(at: Self.held(instant.seconds)).offset }

    /// The least and the greatest offset that hold in a window or within four days of it; the format's own bounds
    /// for a window of over a hundred days.
    func offsets(around window: Range<Instant>) -> ClosedRange<Int> {
        let start = Self.held(window.lowerBound.seconds) - 345_600
        let end = Self.held(window.upperBound.seconds) + 345_600
        guard end - start < Int64(100 * Self.secondsInDay) else { return -89_999...93_599 }
        let all = [localTime(at: start).offset] + changes(in: start..<end).map(\.local.offset)
        return (all.min() ?? 0)...(all.max() ?? 0)
    }

    /// What people write after the time, such as `GMT` or `BST`.
    package func abbreviation(at instant: Instant) -> String {
        localTime(at: Self.held(instant.seconds)).abbreviation
    }

    func localTime(at seconds: Int64) -> LocalTime {
        guard let last = changes.last else { return footer?.localTime(at: seconds) ?? first }
        if seconds >= last.at { return footer?.localTime(at: seconds) ?? last.local }
        let after = firstChange(after: seconds)
        return after == 0 ? first : changes[after - 1].local
    }

    /// The index of the first change later than an instant; the count of changes where there is none.
    private func firstChange(after seconds: Int64) -> Int {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].at <= seconds { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The changes in a half-open range, from the file's table and, after its end, from the rule.
    func changes(in range: Range<Int64>) -> [ZoneChange] {
        let listed = changes[firstChange(after: range.lowerBound - 1)...].prefix { $0.at < range.upperBound }
        let lastListed = changes.last?.at ?? .min
        guard let footer, range.upperBound > lastListed else { return Array(listed) }
        return listed + footer.changes(in: range).filter { $0.at > lastListed }
    }

    static let secondsInDay = 86_400
    /// Thirty million years: instants further out are held at this edge, so that no sum can overflow.
    static let furthest: Int64 = 1_000_000_000_000_000
    static func held(_ seconds: Int64) -> Int64 { min(max(seconds, -furthest), furthest) }

    private static let everyMinute = (0..<1_440).compactMap { TimeOfDay(hour: $0 / 60, minute: $0 % 60) }
}

/// What clocks show between two changes.
struct LocalTime: Hashable, Sendable {
    /// Seconds east of UTC.
    let offset: Int
    let abbreviation: String
}

struct ZoneChange: Hashable, Sendable {
    /// Seconds since 1970 in UTC, the first that the new local time holds for.
    let at: Int64
    let local: LocalTime
}

extension Int {
    /// Rounds towards minus infinity, as calendars need it before 1970.
    func flooredQuotient(by divisor: Int) -> Int {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
