/// A civil day of the proleptic Gregorian calendar, with no zone and no time of day.
///
/// Source of the arithmetic: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970; negative before it.
    package let ordinal: Int

    package init(ordinal: Int) { self.ordinal = ordinal }

    /// Nil when the calendar has no such day, so that 31 February has no spelling.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Day.length(ofMonth: month, in: year)
        else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        ordinal = era * 146_097 + dayOfEra - 719_468
    }

    /// Reads `YYYY-MM-DD` (ISO 8601-1:2019, 5.2.2.1) and nothing else.
    package init?(iso text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 10, digits[4] == 0x2D, digits[7] == 0x2D else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            range.reduce(Int?.some(0)) { sum, index in
                guard let sum, (0x30...0x39).contains(digits[index]) else { return nil }
                return sum * 10 + Int(digits[index] - 0x30)
            }
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
            return nil
        }
        self.init(year: year, month: month, day: day)
    }

    /// Year, month (1...12) and day of the month (1...31).
    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = ordinal + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    package var year: Int { parts.year }
    package var month: Int { parts.month }

    package var weekday: Weekday {
        // 1 January 1970 was a Thursday.
        Weekday.allCases[((ordinal + 3) % 7 + 7) % 7]
    }

    /// `YYYY-MM-DD`.
    package var iso: String {
        let (year, month, day) = parts
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    package static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }

    package static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }
    package static func + (day: Day, days: Int) -> Day { Day(ordinal: day.ordinal + days) }
    package static func - (day: Day, days: Int) -> Day { Day(ordinal: day.ordinal - days) }
    /// Whole days from the right to the left: positive when the left one is later.
    package static func - (later: Day, earlier: Day) -> Int { later.ordinal - earlier.ordinal }
}

extension Day: CustomStringConvertible {
    package var description: String { iso }
}
