/// A day and a time as a clock on a wall shows them; which moment that is depends on a zone.
package struct CivilMoment: Hashable, Comparable, Sendable {
    package let day: Day
    package let time: TimeOfDay

    package init(day: Day, time: TimeOfDay) {
        self.day = day
        self.time = time
    }

    package static func < (left: CivilMoment, right: CivilMoment) -> Bool {
        (left.day, left.time) < (right.day, right.time)
    }
}
