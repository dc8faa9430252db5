import BoardDomain

/// The span of one reading, as its measure counts it.
struct PeriodWords {
    /// For a table: `February 2018`, `12 months to March 2018`.
    let name: String
    /// For a sentence: `in February 2018`, `on 31 March 2018`.
    let phrase: String

    init(_ period: Period, counted frequency: Metric.Frequency) {
        let span = Span(period)
        switch frequency {
        case .month, .quarter, .year, .snapshot:
            name = span.name
            phrase = "\(span.preposition) \(span.name)"
        case .rolling12:
            name = "12 months to \(span.end)"
            phrase = "in the 12 months to \(span.end)"
        case .yearToDate:
            name = "\(span.name), year to date"
            phrase = "\(span.preposition) \(span.name), the year to date,"
        }
    }
}

/// A run of days in the fewest words that name it.
private struct Span {
    let name: String
    let preposition: String
    /// How its last day is named: by its month where it ends with it.
    let end: String

    init(_ period: Period) {
        let (first, last) = (period.first.parts, period.last.parts)
        let endsMonth = last.day == Day.length(ofMonth: last.month, in: last.year)
        end = endsMonth ? "\(monthName(last.month)) \(last.year)" : date(period.last)
        guard period.first != period.last else {
            name = date(period.last)
            preposition = "on"
            return
        }
        guard first.day == 1, endsMonth else {
            name = "\(date(period.first)) to \(date(period.last))"
            preposition = "from"
            return
        }
        if (first.year, first.month) == (last.year, last.month) {
            name = end
            preposition = "in"
        } else if first.year == last.year {
            name = "\(monthName(first.month)) to \(end)"
            preposition = "in"
        } else {
            name = "\(monthName(first.month)) \(first.year) to \(end)"
            preposition = "in"
        }
    }
}

extension Metric {
    func period(_ period: Period) -> PeriodWords { PeriodWords(period, counted: frequency) }
}
