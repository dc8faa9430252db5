import BoardDomain

/// When, each year, the clocks turn: a day by rule, and a time on the wall before the turn.
struct YearlyTurn: Hashable, Sendable {
    /// The three spellings of POSIX.1-2017, chapter 8.3.
    enum Rule: Hashable, Sendable {
        /// `Jn`: 1...365, where 29 February is never counted.
        case dayWithoutLeap(Int)
        /// `n`: 0...365, where it is.
        case day(Int)
        /// `Mm.w.d`: the w-th such weekday of the month, 5 for the last; Sunday is 0.
        case weekday(month: Int, week: Int, weekday: Int)
    }

    let rule: Rule
    /// Seconds after that day's midnight; from -167 to 167 hours (RFC 9636, 3.3.1).
    let time: Int

    func wallSeconds(in year: Int) -> Int64 {
        Int64(ordinal(in: year) * ZoneRules.secondsInDay + time)
    }

    private func ordinal(in year: Int) -> Int {
        let before = year - 1
        let newYear = before * 365 + before / 4 - before / 100 + before / 400 - 719_162
        switch rule {
        case .day(let number): return newYear + number
        case .dayWithoutLeap(let number):
            let isLeap = Day.length(ofMonth: 2, in: year) == 29
            return newYear + number - 1 + (isLeap && number >= 60 ? 1 : 0)
        case .weekday(let month, let week, let weekday):
            let monthStart = (1..<month).reduce(newYear) { $0 + Day.length(ofMonth: $1, in: year) }
            let startsOn = Day(ordinal: monthStart).weekday.rawValue % 7
            let inMonth = (weekday - startsOn + 7) % 7 + 7 * (week - 1)
            return monthStart + (inMonth < Day.length(ofMonth: month, in: year) ? inMonth : inMonth - 7)
        }
    }
}
