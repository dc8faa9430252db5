/// One row of a calendar file: a day on which the council does not work.
package struct CalendarEntry: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case bankHoliday = "bank holiday"
        case closure
        case mourning
    }

    package let day: Day
    package let kind: Kind
    package let name: String

    package init(day: Day, kind: Kind, name: String) {
        self.day = day
        self.kind = kind
        self.name = name
    }
}
