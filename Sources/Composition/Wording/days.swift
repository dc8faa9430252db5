package import BoardDomain

private let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]

private func weekdayName(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
}

/// "Wednesday 28 March 2018".
package func fullDay(_ day: Day) -> String { "\(weekdayName(day.weekday)) \(plainDay(day))" }

/// "28 March 2018".
package func plainDay(_ day: Day) -> String {
    let (year, month, date) = day.parts
    return "\(date) \(monthNames[month - 1]) \(year)"
}

/// "28 Mar 2018", for a table's cell.
package func shortDay(_ day: Day) -> String {
    let (year, month, date) = day.parts
    return "\(date) \(monthNames[month - 1].prefix(3)) \(year)"
}

/// "14:00".
func clock(_ time: TimeOfDay) -> String { time.iso }

/// A period as people name it: a month, a quarter, a year, a day, or its two ends.
package func periodName(_ period: Period) -> String {
    let (year, month, date) = period.first.parts
    let end = period.last.parts
    guard date == 1, period.last == Day(year: end.year, month: end.month, day: Day.length(ofMonth: end.month, in: end.year))
    else {
        return period.first == period.last ? shortDay(period.last) : "\(shortDay(period.first)) to \(shortDay(period.last))"
    }
    switch (end.year - year) * 12 + end.month - month + 1 {
    case 1: return "\(monthNames[month - 1].prefix(3)) \(year)"
    case 12 where month == 1: return "\(year)"
    case 12 where month == 4: return "\(year)/\(twoDigits(end.year % 100))"
    default:
        return "\(monthNames[month - 1].prefix(3)) \(year) to \(monthNames[end.month - 1].prefix(3)) \(end.year)"
    }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
