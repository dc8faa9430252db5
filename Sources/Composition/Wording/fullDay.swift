package import BoardDomain

/// "Wednesday 28 March 2018".
package func fullDay(_ day: Day) -> String { "\(weekdayName(day.weekday)) \(plainDay(day))" }

/// "28 March 2018".
package func plainDay(_ day: Day) -> String {
    let (year, month, date) = day.parts
    return "\(date) \(monthName(month)) \(year)"
}

/// "28 Mar 2018", where a chart has no room for more.
package func shortDay(_ day: Day) -> String {
    let (year, month, date) = day.parts
    return "\(date) \(monthName(month).prefix(3)) \(year)"
}

/// "21 March 2018 at 16:05".
func plainMoment(_ moment: CivilMoment) -> String { "\(plainDay(moment.day)) at \(clock(moment.time))" }

/// "14:00".
func clock(_ time: TimeOfDay) -> String { time.iso }

/// "14:00 to 16:30", or what is known of it; nil where nothing is.
func hours(from start: TimeOfDay?, to end: TimeOfDay?) -> String? {
    switch (start, end) {
    case (let start?, let end?): "\(clock(start)) to \(clock(end))"
    case (let start?, nil): clock(start)
    case (nil, let end?): "until \(clock(end))"
    case (nil, nil): nil
    }
}

/// "the board of 28 February 2018".
func theBoard(of day: Day) -> String { "the board of \(plainDay(day))" }

/// Of the months 1 to 12.
func monthName(_ month: Int) -> String {
    monthNames.indices.contains(month - 1) ? monthNames[month - 1] : "month \(month)"
}

private let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
]

/// "Wednesday".
package func weekdayName(_ weekday: Weekday) -> String {
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
