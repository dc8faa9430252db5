package import BoardDomain

/// The years whose bank holidays are certain: proclaimed, and with every day that was moved or added once.
package let englandBankHolidayYears = 2000...2027

/// The bank holidays of England and Wales in one year, in order, with the days that stand in for a weekend.
///
/// Sources: Banking and Financial Dealings Act 1971, schedule 1, and the yearly proclamations under section 1.
/// A year outside `englandBankHolidayYears` gives what the rules alone say, which a proclamation may change.
package func englandBankHolidays(in year: Int) -> [CalendarEntry] {
    var days = usualDays(in: year).map { (day: $0.day, name: $0.name) }
    for change in onceOnly where change.day.year == year {
        if let moved = change.insteadOf { days.removeAll { $0.name == moved } }
        days.append((change.day, change.name))
    }
    return days.sorted { $0.day < $1.day }.map {
        CalendarEntry(day: $0.day, kind: .bankHoliday, name: $0.name)
    }
}

private func usualDays(in year: Int) -> [(day: Day, name: String)] {
    var days: [(day: Day, name: String)] = []
    func add(_ day: Day?, _ name: String) {
        if let day { days.append((day, name)) }
    }
    let newYear = Day(year: year, month: 1, day: 1)
    add(newYear.map(weekdayOrMonday), standingIn(newYear, "New Year's Day"))
    let easter = easterDay(in: year)
    add(easter.map { $0 - 2 }, "Good Friday")
    add(easter.map { $0 + 1 }, "Easter Monday")
    add(Day(year: year, month: 5, day: 7).map(mondayUpTo), earlyMay)
    add(Day(year: year, month: 5, day: 31).map(mondayUpTo), spring)
    add(Day(year: year, month: 8, day: 31).map(mondayUpTo), "Summer bank holiday")
    guard let christmas = Day(year: year, month: 12, day: 25) else { return days }
    switch christmas.weekday {
    case .friday:
        add(christmas, "Christmas Day")
        add(christmas + 3, "Boxing Day (substitute day)")
    case .saturday:
        add(christmas + 2, "Christmas Day (substitute day)")
        add(christmas + 3, "Boxing Day (substitute day)")
    case .sunday:
        add(christmas + 1, "Boxing Day")
        add(christmas + 2, "Christmas Day (substitute day)")
    case .monday, .tuesday, .wednesday, .thursday:
        add(christmas, "Christmas Day")
        add(christmas + 1, "Boxing Day")
    }
    return days
}

private let earlyMay = "Early May bank holiday"
private let spring = "Spring bank holiday"

/// A weekend gives way to the Monday after it.
private func weekdayOrMonday(_ day: Day) -> Day {
    switch day.weekday {
    case .saturday: day + 2
    case .sunday: day + 1
    case .monday, .tuesday, .wednesday, .thursday, .friday: day
    }
}

private func standingIn(_ day: Day?, _ name: String) -> String {
    guard let day, weekdayOrMonday(day) != day else { return name }
    return "\(name) (substitute day)"
}

/// The last Monday up to a day, that day included.
private func mondayUpTo(_ day: Day) -> Day { day - (day.weekday.rawValue - 1) }

/// Days proclaimed once: moved, or added.
private let onceOnly: [(day: Day, name: String, insteadOf: String?)] = [
    (2002, 6, 3, "Golden Jubilee bank holiday", nil), (2002, 6, 4, spring, spring),
    (2011, 4, 29, "Royal Wedding bank holiday", nil),
    (2012, 6, 4, spring, spring), (2012, 6, 5, "Diamond Jubilee bank holiday", nil),
    (2020, 5, 8, "Early May bank holiday (VE day)", earlyMay),
    (2022, 6, 2, spring, spring), (2022, 6, 3, "Platinum Jubilee bank holiday", nil),
    (2022, 9, 19, "Bank Holiday for the State Funeral of Queen Elizabeth II", nil),
    (2023, 5, 8, "Bank holiday for the coronation of King Charles III", nil),
].compactMap { (year: Int, month: Int, day: Int, name: String, moved: String?) in
    Day(year: year, month: month, day: day).map { ($0, name, moved) }
}
