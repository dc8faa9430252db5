package import BoardDomain

/// Reads the name of a period: a month, a financial year (April to March) or its quarter, a calendar
/// year, or one day.
package func readPeriod(_ cell: String) throws(Expectation) -> Period {
    guard let tokens = DateToken.tokens(in: cell) else { throw anyPeriod }
    if let named = try quarter(in: tokens) { return named }
    switch (tokens.first, tokens.dropFirst().first, tokens.count) {
    case (.number(let year, digits: 4), nil, 1): return try months(12, fromMonth: 1, of: year)
    case (.number(let year, digits: 4), .number(let next, let digits), 2):
        return try yearAnd(next, digits, after: year, isSlashed: cell.contains("/"))
    case (.number(let month, digits: 1...2), .number(let year, digits: 4), 2):
        return try months(1, fromMonth: month, of: year)
    case (.word(let name), .number(let year, let digits), 2):
        guard let month = CalendarWords.month(name) else { throw anyPeriod }
        return try months(1, fromMonth: month, of: wholeYear(year, digits))
    case (.word("fy"), .number(let year, digits: 4), 3):
        guard case .number(let next, let digits) = tokens.last else { throw anyPeriod }
        return try financialYear(year, next, digits)
    case (_, _, 3): return Period(on: try readDay(cell))
    case _: throw anyPeriod
    }
}

/// Whole months from the first day of one of them.
func months(_ count: Int, fromMonth month: Int, of year: Int) throws(Expectation) -> Period {
    guard (1900...2199).contains(year) else { throw Expectation("a year from 1900 to 2199") }
    guard (1...12).contains(month) else {
        throw Expectation("a month from 1 to 12: there is no month \(month)")
    }
    let after = month - 1 + count
    guard let first = Day(year: year, month: month, day: 1),
        let end = Day(year: year + after / 12, month: after % 12 + 1, day: 1),
        let period = Period(from: first, through: end - 1)
    else { throw anyPeriod }
    return period
}

/// `2018-02` is a month and `2017-18` a year; `2011-12` could be either and is asked about.
private func yearAnd(
    _ next: Int, _ digits: Int, after year: Int, isSlashed: Bool
) throws(Expectation) -> Period {
    let followsOn = digits == 2 ? (year + 1) % 100 == next : year + 1 == next
    if digits == 4 || isSlashed || next > 12 { return try financialYear(year, next, digits) }
    if followsOn {
        let short = next < 10 ? "0\(next)" : "\(next)"
        let month = CalendarWords.name(ofMonth: next).prefix(3)
        throw Expectation("\(year)/\(short) for the financial year, or \(month) \(year) for the month")
    }
    return try months(1, fromMonth: next, of: year)
}

private func financialYear(_ year: Int, _ next: Int, _ digits: Int) throws(Expectation) -> Period {
    guard digits == 2 ? (year + 1) % 100 == next : year + 1 == next else {
        throw Expectation(
            "one financial year, such as 2017/18; give period_start and period_end for any other span")
    }
    return try months(12, fromMonth: 4, of: year)
}

/// `Q3 2017/18` or `2017/18 Q3`; nil when no quarter is named.
private func quarter(in tokens: [DateToken]) throws(Expectation) -> Period? {
    guard let place = tokens.firstIndex(of: .word("q")) else { return nil }
    guard tokens.count == 4, place == 0 || place == 2,
        case .number(let number, digits: 1) = tokens[place + 1],
        (1...4).contains(number), case .number(let year, digits: 4) = tokens[(place + 2) % 4],
        case .number(let next, let digits) = tokens[(place + 3) % 4]
    else { throw Expectation("a quarter of a financial year, such as Q3 2017/18") }
    let whole = try financialYear(year, next, digits)
    let month = 4 + (number - 1) * 3
    return try months(
        3, fromMonth: month > 12 ? month - 12 : month, of: whole.first.year + (month > 12 ? 1 : 0))
}

private let anyPeriod = Expectation("a period such as 2018-02, Feb 2018, Q3 2017/18, 2017/18 or 2017")
