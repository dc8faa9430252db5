import BoardDomain

/// The span a reading speaks of, from `period`, `period_start` and `period_end` in any sufficient mixture.
func observedPeriod(of row: inout SheetRow) -> Period? {
    let hasStart = !row.isBlank(.periodStart)
    let hasEnd = !row.isBlank(.periodEnd)
    let start = row.day(.periodStart)
    let end = row.day(.periodEnd)
    if (hasStart && start == nil) || (hasEnd && end == nil) { return nil }
    let cell = row.text(.period)
    if cell.isEmpty { return period(from: start, through: end, in: &row) }
    if let span = ChoiceSpellings.span.choice(cell) {
        return period(of: span, from: start, through: end, in: &row)
    }
    guard let named = row.read(.period, readPeriod) else { return nil }
    if let start, start != named.first {
        row.fault(.periodStart, "the first day of \(row.text(.period)): \(named.first.iso)")
    }
    if let end, end != named.last {
        row.fault(.periodEnd, "the last day of \(row.text(.period)): \(named.last.iso)")
    }
    return named
}

/// A lone first day of a month means that month, a lone end the day itself: what tidy files mean by them.
private func period(from start: Day?, through end: Day?, in row: inout SheetRow) -> Period? {
    switch (start, end) {
    case (.some(let start), .some(let end)):
        if let period = Period(from: start, through: end) { return period }
        row.fault(.periodEnd, "a day not before period_start (\(start.iso))")
        return nil
    case (.some(let start), nil):
        if start.parts.day == 1 { return try? PeriodSpan.month.period(from: start) }
        row.fault(.periodStart, "the first day of a month, or a period_end as well, or period set to a span")
        return nil
    case (nil, .some(let end)): return Period(on: end)
    case (nil, nil):
        row.fault(.period, "a period such as 2018-02, here or in period_start and period_end")
        return nil
    }
}

private func period(
    of span: PeriodSpan, from start: Day?, through end: Day?, in row: inout SheetRow
) -> Period? {
    do throws(Expectation) {
        switch (start, end) {
        case (.some(let start), .some(let end)):
            let period = try span.period(from: start)
            guard period.last == end else {
                row.fault(.periodEnd, "\(period.last.iso), the end of the \(span.rawValue) from \(start.iso)")
                return nil
            }
            return period
        case (.some(let start), nil): return try span.period(from: start)
        case (nil, .some(let end)): return try span.period(through: end)
        case (nil, nil):
            row.fault(.period, "a period_start or period_end as well, since this gives only the length")
            return nil
        }
    } catch {
        row.fault(start == nil ? .periodEnd : .periodStart, error.words)
        return nil
    }
}
