/// The span of days that one reading speaks of, both ends included.
package struct Period: Hashable, Comparable, Sendable {
    package let first: Day
    package let last: Day

    /// Nil when the end comes before the start.
    package init?(from first: Day, through last: Day) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    package init(on day: Day) {
        first = day
        last = day
    }

    package static func < (left: Period, right: Period) -> Bool {
        (left.last, left.first) < (right.last, right.first)
    }
}
