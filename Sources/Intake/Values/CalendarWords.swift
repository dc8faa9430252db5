import BoardDomain

/// The English names of months and weekdays, whole or cut to at least three letters.
enum CalendarWords {
    static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december",
    ]

    static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

    /// 1...12 for a name in lower case.
    static func month(_ word: some StringProtocol) -> Int? {
        place(of: word, in: months).map { $0 + 1 }
    }

    static func weekday(_ word: some StringProtocol) -> Weekday? {
        place(of: word, in: weekdays).map { Weekday.allCases[$0] }
    }

    static func name(ofMonth month: Int) -> String { capitalised(months[month - 1]) }
    static func name(of weekday: Weekday) -> String { capitalised(weekdays[weekday.rawValue - 1]) }

    /// `28 March 2018`.
    static func spelled(_ day: Day) -> String {
        let (year, month, date) = day.parts
        return "\(date) \(name(ofMonth: month)) \(year)"
    }

    private static func place(of word: some StringProtocol, in names: [String]) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        return names.firstIndex { $0.hasPrefix(word) }
    }

    private static func capitalised(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }
}
