import BoardDomain

/// A period as its measure counts it, for a table: "February 2018", "12 months to March 2018".
func periodName(_ period: Period, of metric: Metric) -> String {
    let span = Span(period)
    switch metric.frequency {
    case .month, .quarter, .year, .snapshot: return span.name
    case .rolling12: return "12 months to \(span.end)"
    case .yearToDate: return "\(span.name), year to date"
    }
}

/// From one period to another: "April 2016 to March 2019", "2012/13 to 2024/25".
func spanName(_ first: Period, _ last: Period, of metric: Metric) -> String {
    if metric.frequency == .quarter, let whole = Period(from: first.first, through: last.last) {
        return Span(whole).name
    }
    switch metric.frequency {
    case .rolling12: return "\(Span(first).end) to \(Span(last).end), 12 months each"
    case .yearToDate: return "\(Span(first).end) to \(Span(last).end), each the year to date"
    case .month, .quarter, .year, .snapshot:
        return "\(periodName(first, of: metric)) to \(periodName(last, of: metric))"
    }
}

/// The same for a sentence: "in February 2018", "on 31 March 2018".
func periodPhrase(_ period: Period, of metric: Metric) -> String {
    let span = Span(period)
    switch metric.frequency {
    case .month, .quarter, .year, .snapshot: return "\(span.preposition) \(span.name)"
    case .rolling12: return "in the 12 months to \(span.end)"
    case .yearToDate: return "for the year to date, \(span.name)"
    }
}

/// A run of days in the fewest words that name it.
private struct Span {
    let name: String
    let preposition: String
    /// Its last day, by its month where the month ends with it.
    let end: String

    init(_ period: Period) {
        let (first, last) = (period.first.parts, period.last.parts)
        let endsMonth = last.day == Day.length(ofMonth: last.month, in: last.year)
        end = endsMonth ? "\(monthName(last.month)) \(last.year)" : plainDay(period.last)
        guard period.first != period.last else {
            name = plainDay(period.last)
            preposition = "on"
            return
        }
        guard first.day == 1, endsMonth else {
            name = "\(plainDay(period.first)) to \(plainDay(period.last))"
            preposition = "from"
            return
        }
        preposition = "in"
        if (first.year, first.month) == (last.year, last.month) {
            name = end
        } else if (first.month, last.month) == (4, 3), last.year == first.year + 1 {
            name = financialYear(from: first.year)
        } else if first.year == last.year {
            name = "\(monthName(first.month)) to \(end)"
        } else {
            name = "\(monthName(first.month)) \(first.year) to \(end)"
        }
    }
}

/// "2017/18", the year from April of the one to March of the other.
func financialYear(from year: Int) -> String {
    let end = "\((year + 1) % 100)"
    return "\(year)/\(end.count < 2 ? "0" + end : end)"
}
