import BoardDomain

/// The same day so many months on, held to the length of the month; the end of a month stays the
/// end of one.
///
/// Nil beyond the years that `Day` can spell.
func monthsLater(_ months: Int, than day: Day) -> Day? {
    let (year, month, date) = day.parts
    let index = year * 12 + month - 1 + months
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    guard (1...12).contains(newMonth) else { return nil }
    let length = Day.length(ofMonth: newMonth, in: newYear)
    let isMonthEnd = date == Day.length(ofMonth: month, in: year)
    return Day(year: newYear, month: newMonth, day: isMonthEnd ? length : min(date, length))
}

/// Whole months from the month of one day to the month of another.
func monthsBetween(_ earlier: Day, _ later: Day) -> Int {
    let (from, to) = (earlier.parts, later.parts)
    return (to.year - from.year) * 12 + to.month - from.month
}
