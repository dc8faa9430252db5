package import BoardDomain

/// Which days are worked and which are counted, for the years it knows and for no other.
package struct WorkingCalendar: Hashable, Sendable {
    package let counting: CountingRule
    package let preElection: [PreElectionPeriod]
    /// A year is known when bank holidays are listed in both its January and its December, which every nation's
    /// list has: half a year, or a single day looked up once, makes no year known.
    package let years: Set<Int>
    private let entries: [Day: [CalendarEntry]]

    package init(
        _ entries: [CalendarEntry], counting: CountingRule = .workingDays,
        preElection: [PreElectionPeriod] = []
    ) {
        self.counting = counting
        self.preElection = preElection
        self.entries = Dictionary(grouping: entries, by: \.day)
        var months: [Int: Set<Int>] = [:]
        for entry in entries where entry.kind == .bankHoliday {
            months[entry.day.year, default: []].insert(entry.day.month)
        }
        years = Set(months.filter { $0.value.isSuperset(of: [1, 12]) }.keys)
    }

    /// England and Wales, as built in.
    package static func england(
        counting: CountingRule = .workingDays, preElection: [PreElectionPeriod] = []
    ) -> WorkingCalendar {
        WorkingCalendar(
            englandBankHolidayYears.flatMap(englandBankHolidays), counting: counting,
            preElection: preElection)
    }

    /// The last day it knows; nil where it knows no year.
    package var end: Day? { years.max().flatMap { Day(year: $0, month: 12, day: 31) } }

    /// Why nobody works on a day; nil for a working day.
    package func dayOff(on day: Day) throws(CalendarFault) -> DayOff? {
        try know(day)
        switch day.weekday {
        case .saturday: return .saturday
        case .sunday: return .sunday
        case .monday, .tuesday, .wednesday, .thursday, .friday:
            return bankHoliday(on: day) ?? mourning(on: day) ?? closure(on: day)
        }
    }

    /// Why a day is no clear day by the counting rule; nil for one that counts.
    package func uncounted(on day: Day) throws(CalendarFault) -> DayOff? {
        switch counting {
        case .workingDays: return try dayOff(on: day)
        case .localGovernmentAct243:
            try know(day)
            if day.weekday == .sunday { return .sunday }
            return bankHoliday(on: day) ?? mourning(on: day) ?? lawfulBreak(on: day)
        }
    }

    /// The pre-election period that a day lies in.
    package func preElection(on day: Day) -> PreElectionPeriod? { preElection.first { $0.holds(day) } }

    private func know(_ day: Day) throws(CalendarFault) {
        guard years.contains(day.year) else { throw .unknownYear(day, known: years.sorted()) }
    }

    private func name(of kind: CalendarEntry.Kind, on day: Day) -> String? {
        entries[day]?.first { $0.kind == kind }?.name
    }

    private func bankHoliday(on day: Day) -> DayOff? {
        name(of: .bankHoliday, on: day).map { .bankHoliday($0) }
    }

    private func mourning(on day: Day) -> DayOff? { name(of: .mourning, on: day).map { .mourning($0) } }
    private func closure(on day: Day) -> DayOff? { name(of: .closure, on: day).map { .closure($0) } }

    /// The Christmas break runs from the last weekday before Christmas Day to the first after it that is no bank
    /// holiday, the Easter break from the Thursday before Easter Day to the Tuesday after; a Saturday is a weekday.
    private func lawfulBreak(on day: Day) -> DayOff? {
        if let easter = easterDay(in: day.year), (easter - 3...easter + 2).contains(day) {
            return .easterBreak
        }
        guard let christmas = Day(year: day.year, month: 12, day: 25) else { return nil }
        var first = christmas - 1
        while first.weekday == .sunday { first = first - 1 }
        var last = christmas + 1
        while last.weekday == .sunday || bankHoliday(on: last) != nil { last = last + 1 }
        return (first...last).contains(day) ? .christmasBreak : nil
    }
}
