package import BoardDomain

/// How long a period is, where a file gives only the day it begins or ends on.
package enum PeriodSpan: String, CaseIterable, Sendable {
    case month, quarter, year
    /// As counted on the day itself.
    case snapshot

    private var months: Int {
        switch self {
        case .month: 1
        case .quarter: 3
        case .year: 12
        case .snapshot: 0
        }
    }

    package func period(from first: Day) throws(Expectation) -> Period {
        if self == .snapshot { return Period(on: first) }
        guard let after = shifted(first, by: months), let period = Period(from: first, through: after - 1)
        else {
            throw Expectation("a period_end as well")
        }
        return period
    }

    package func period(through last: Day) throws(Expectation) -> Period {
        if self == .snapshot { return Period(on: last) }
        guard let first = shifted(last + 1, by: -months), let period = Period(from: first, through: last)
        else {
            throw Expectation("a period_start as well")
        }
        return period
    }

    /// The same date some months on; nil where that month is too short.
    private func shifted(_ day: Day, by months: Int) -> Day? {
        let (year, month, date) = day.parts
        let count = year * 12 + month - 1 + months
        return Day(year: count / 12, month: count % 12 + 1, day: date)
    }
}
