import BoardDomain

/// The weekday that a word names, in full or cut short.
func weekdayNamed(by key: String) -> Weekday? { weekdays[key] }

private let weekdays: [String: Weekday] = [
    "monday": .monday, "mon": .monday, "tuesday": .tuesday, "tue": .tuesday, "tues": .tuesday,
    "wednesday": .wednesday, "wed": .wednesday, "weds": .wednesday, "thursday": .thursday, "thu": .thursday,
    "thur": .thursday, "thurs": .thursday, "friday": .friday, "fri": .friday, "saturday": .saturday,
    "sat": .saturday, "sunday": .sunday, "sun": .sunday,
]
