import BoardDomain

/// `Wednesday 28 March 2018`.
func longDate(_ day: Day) -> String { "\(day.weekday.name) \(date(day))" }

/// `28 March 2018`.
func date(_ day: Day) -> String {
    let (year, month, number) = day.parts
    return "\(number) \(monthName(month)) \(year)"
}

/// `28 Mar 2018`, where a chart has no room for more.
func chartDate(_ day: Day) -> String {
    let (year, month, number) = day.parts
    return "\(number) \(monthName(month).prefix(3)) \(year)"
}

/// `21 March 2018 at 16:05`.
func dateAndTime(_ moment: CivilMoment) -> String {
    "\(date(moment.day)) at \(moment.time.iso)"
}

/// `14:00 to 16:30`, or what is known of it; nil where nothing is.
func hours(from start: TimeOfDay?, to end: TimeOfDay?) -> String? {
    switch (start, end) {
    case (let start?, let end?): "\(start.iso) to \(end.iso)"
    case (let start?, nil): start.iso
    case (nil, let end?): "until \(end.iso)"
    case (nil, nil): nil
    }
}

private let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
]

/// Of the months 1...12.
func monthName(_ month: Int) -> String {
    monthNames.indices.contains(month - 1) ? monthNames[month - 1] : "month \(month)"
}

extension Weekday {
    var name: String {
        switch self {
        case .monday: "Monday"
        case .tuesday: "Tuesday"
        case .wednesday: "Wednesday"
        case .thursday: "Thursday"
        case .friday: "Friday"
        case .saturday: "Saturday"
        case .sunday: "Sunday"
        }
    }
}
