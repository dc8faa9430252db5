import BoardDomain

/// The figure a metric owes: past its day and not there.
struct OverdueFigure {
    /// The last period that was reported, withheld or not.
    let lastPeriod: Period
    let expectedBy: Day

    init?(of metric: Metric, on standpoint: Day) {
        guard let within = metric.expectedWithin,
            let last = metric.own.observations.last(where: { $0.reading != .blank }),
            let step = metric.frequency.months ?? usualStep(between: metric.own.observations),
            let end = monthsLater(step, than: last.period.last), end + within < standpoint
        else { return nil }
        lastPeriod = last.period
        expectedBy = end + within
    }
}

extension Metric.Frequency {
    /// Months from one period to the next; nil where the frequency alone does not say.
    var months: Int? {
        switch self {
        case .month: 1
        case .quarter: 3
        case .year: 12
        case .snapshot, .rolling12, .yearToDate: nil
        }
    }
}

/// The shortest distance at which the figures have come so far, in months; nil until there are
/// two.
private func usualStep(between observations: [Observation]) -> Int? {
    let ends = observations.lazy.filter { $0.reading != .blank }.map(\.period.last)
    return zip(ends, ends.dropFirst()).lazy.map { max(1, monthsBetween($0, $1)) }.min()
}

/// The periods without a figure from the first reading on: no row, or a row and nothing in it.
///
/// A figure withheld by its publisher is no hole. Only months, quarters and years say which rows
/// are missing.
func holes(in metric: Metric) -> [Period] {
    guard let first = metric.own.observations.firstIndex(where: { $0.reading != .blank }) else { return [] }
    let rows = metric.own.observations[first...]
    let blank = rows.filter { $0.reading == .blank }.map(\.period)
    guard let step = metric.frequency.months else { return blank }
    let missing = zip(rows, rows.dropFirst()).flatMap { earlier, later in
        periodsBetween(earlier.period.last, later.period.last, step: step)
    }
    return (blank + missing).sorted()
}

/// The whole periods after the one that ends on a day and before the one that ends on another.
private func periodsBetween(_ end: Day, _ laterEnd: Day, step: Int) -> [Period] {
    let count = monthsBetween(end, laterEnd) / step - 1
    guard count > 0 else { return [] }
    return (1...count).compactMap { index in
        guard let before = monthsLater((index - 1) * step, than: end),
            let last = monthsLater(index * step, than: end)
        else { return nil }
        return Period(from: before + 1, through: last)
    }
}
