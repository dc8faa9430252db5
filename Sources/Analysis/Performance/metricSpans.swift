import BoardDomain

/// Year to date and the last twelve months, from monthly or quarterly figures of which none is missing.
///
/// A percentage is the sum of its numerators over the sum of its denominators, never a mean of percentages; a count
/// is a sum; a rate per 10,000 is the sum of its numerators over the latest denominator, since each month counts anew
/// among the same children. What cannot be added up so, such as caseloads or days, has none.
func metricSpans(of metric: Metric) -> MetricSpans {
    guard let step = metric.frequency.months, step < 12,
        let latest = metric.own.observations.last(where: { $0.reading.value != nil })
    else { return .none }
    let end = latest.period.last
    let months = (end.month + 8) % 12 + 1
    return MetricSpans(
        yearToDate: span(of: months, upTo: end, step: step, in: metric),
        twelveMonths: span(of: 12, upTo: end, step: step, in: metric))
}

private func span(of months: Int, upTo end: Day, step: Int, in metric: Metric) -> SpanFigure? {
    guard months > step, months.isMultiple(of: step), let before = monthsLater(-months, than: end),
        let period = Period(from: before + 1, through: end)
    else { return nil }
    let inside = metric.own.observations.filter { $0.period.first >= period.first && $0.period.last <= end }
    guard inside.count == months / step else { return nil }
    switch metric.unit {
    case .count:
        let values = inside.compactMap(\.reading.value)
        guard values.count == inside.count else { return nil }
        return SpanFigure(period: period, value: values.reduce(0, +), fraction: nil)
    case .percent: return ratio(of: inside, over: \.sum, times: 100, in: period)
    case .rate: return ratio(of: inside, over: \.latest, times: 10_000, in: period)
    case .days, .number, .pounds: return nil
    }
}

private struct Denominators {
    let sum: Double
    let latest: Double
}

private func ratio(
    of observations: [Observation], over denominator: (Denominators) -> Double, times scale: Double,
    in period: Period
) -> SpanFigure? {
    let parts = observations.compactMap { observation -> Fraction? in
        switch observation.reading {
        case .observed(_, let fraction): fraction
        case .withheld, .blank: nil
        }
    }
    guard parts.count == observations.count, let last = parts.last else { return nil }
    let above = parts.reduce(0) { $0 + $1.numerator }
    let below = denominator(
        Denominators(sum: parts.reduce(0) { $0 + $1.denominator }, latest: last.denominator))
    guard below > 0 else { return nil }
    return SpanFigure(
        period: period, value: above / below * scale, fraction: Fraction(numerator: above, denominator: below)
    )
}
