import BoardDomain

/// What a printed date comes to. Anything but a day is reported and never repaired by guessing.
enum DayReading: Hashable, Sendable {
    case day(Day)
    /// The calendar's day of that date is another weekday than the one printed.
    case wrongWeekday(Day)
    case impossible
    /// No year is printed, and none can be taken from the meeting without a stretch.
    case yearUnknown

    /// How far from the meeting a date without a year may lie: beyond ten months it may as well be a slip.
    static let longestStretch = 305

    var day: Day? {
        switch self {
        case .day(let day): day
        case .wrongWeekday, .impossible, .yearUnknown: nil
        }
    }
}

extension WrittenDay {
    /// The day meant by somebody who speaks of what is to come, at a meeting on `meeting`.
    func reading(from meeting: Day?) -> DayReading {
        if let year { return reading(in: year) }
        guard let meeting else { return month > 12 || day > 31 ? .impossible : .yearUnknown }
        let candidates = [meeting.year, meeting.year + 1].compactMap { Day(year: $0, month: month, day: day) }
        guard !candidates.isEmpty else { return .impossible }
        guard let first = candidates.first(where: { $0 >= meeting }),
            first - meeting <= DayReading.longestStretch
        else { return .yearUnknown }
        return checked(first)
    }

    /// The day meant by somebody who speaks of what is past.
    func reading(before meeting: Day?) -> DayReading {
        if let year { return reading(in: year) }
        guard let meeting else { return .yearUnknown }
        let candidates = [meeting.year, meeting.year - 1].compactMap { Day(year: $0, month: month, day: day) }
        guard !candidates.isEmpty else { return .impossible }
        guard let last = candidates.first(where: { $0 < meeting }),
            meeting - last <= DayReading.longestStretch
        else { return .yearUnknown }
        return checked(last)
    }

    private func reading(in year: Int) -> DayReading {
        Day(year: year, month: month, day: day).map(checked) ?? .impossible
    }

    private func checked(_ found: Day) -> DayReading {
        guard let weekday, weekday != found.weekday else { return .day(found) }
        return .wrongWeekday(found)
    }
}
