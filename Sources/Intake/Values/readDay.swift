package import BoardDomain

/// Reads a day as it is written in Britain, or in ISO 8601; a weekday beside it must be the right one.
///
/// Years of two digits are 1980 to 2079. A time of midnight, which databases add, is dropped.
package func readDay(_ cell: String) throws(Expectation) -> Day {
    if let day = Day(iso: cell) { return try sensible(day) }
    guard var tokens = DateToken.tokens(in: withoutMidnight(cell)), cell.utf8.first != 0x2D else {
        throw anyDay
    }
    let weekday = takeWeekday(&tokens)
    tokens = withoutOrdinals(tokens)
    let day = try sensible(day(from: tokens))
    if let weekday, weekday != day.weekday {
        throw Expectation(
            "the right weekday: \(CalendarWords.spelled(day)) is a \(CalendarWords.name(of: day.weekday))")
    }
    return day
}

private func day(from tokens: [DateToken]) throws(Expectation) -> Day {
    guard tokens.count <= 3 else { throw anyDay }
    switch (tokens.first, tokens.dropFirst().first, tokens.dropFirst(2).first) {
    case (.number(let year, digits: 4), .number(let month, digits: _), .number(let date, digits: _)):
        return try day(date, month, year)
    case (.number(let date, digits: _), .number(let month, digits: _), .number(let year, let digits)):
        return try day(date, month, wholeYear(year, digits))
    case (.number(let date, digits: _), .word(let name), .number(let year, let digits)),
        (.word(let name), .number(let date, digits: _), .number(let year, let digits)):
        guard let month = CalendarWords.month(name) else { throw anyDay }
        return try day(date, month, wholeYear(year, digits))
    case (.number(let date, digits: 1...2), .word(let name), nil) where CalendarWords.month(name) != nil:
        throw Expectation("a year as well, as in \(date) March 2018")
    case (.number(_, digits: 1...2), .number(_, digits: 1...2), nil):
        throw Expectation("a year as well, as in 28/03/2018")
    case (.number(_, digits: 5), nil, nil):
        throw Expectation("a day: this looks like a spreadsheet's day number, so format the column as a date")
    case _: throw anyDay
    }
}

private func day(_ date: Int, _ month: Int, _ year: Int) throws(Expectation) -> Day {
    if let day = Day(year: year, month: month, day: date) { return day }
    if month > 12, (1...12).contains(date) {
        throw Expectation("the day first, as in 28/03/2018: there is no month \(month)")
    }
    guard (1...12).contains(month) else {
        throw Expectation("a month from 1 to 12: there is no month \(month)")
    }
    guard (1...9999).contains(year) else { throw anyDay }
    let length = Day.length(ofMonth: month, in: year)
    throw Expectation("a day that exists: \(CalendarWords.name(ofMonth: month)) \(year) has \(length) days")
}

/// A year with a slip of the finger in it is a fault, not a day in the middle ages.
private func sensible(_ day: Day) throws(Expectation) -> Day {
    guard (1900...2199).contains(day.year) else { throw Expectation("a year from 1900 to 2199") }
    return day
}

func wholeYear(_ year: Int, _ digits: Int) throws(Expectation) -> Int {
    switch digits {
    case 2: return year < 80 ? 2000 + year : 1900 + year
    case 4: return year
    case _: throw Expectation("a year of two or four digits")
    }
}

private func takeWeekday(_ tokens: inout [DateToken]) -> Weekday? {
    guard case .word(let word) = tokens.first, let weekday = CalendarWords.weekday(word) else { return nil }
    tokens.removeFirst()
    if tokens.first == .word("the") { tokens.removeFirst() }
    return weekday
}

/// `28th of March` as `28 March`.
private func withoutOrdinals(_ tokens: [DateToken]) -> [DateToken] {
    var kept: [DateToken] = []
    for token in tokens {
        if case .word(let word) = token, case .number = kept.last,
            ["st", "nd", "rd", "th", "of"].contains(word)
        {
            continue
        }
        kept.append(token)
    }
    return kept
}

private func withoutMidnight(_ cell: String) -> Substring {
    guard cell.utf8.contains(0x3A), let colon = cell.firstIndex(of: ":"),
        let gap = cell[..<colon].lastIndex(where: { $0 == " " || $0 == "T" }),
        cell[gap...].dropFirst().allSatisfy({ "0:.Z".contains($0) })
    else { return cell[...] }
    return cell[..<gap]
}

private let anyDay = Expectation("a day such as 28/03/2018, 28 Mar 2018 or 2018-03-28")
