import Analysis
import BoardDomain
import PackDocument

/// The last readings as a line, a missing period as a gap in it.
func trend(_ finding: MetricFinding) -> Sparkline {
    let metric = finding.metric
    let slots = evenlySpaced(finding.readings, of: metric, atMost: 25)
    let values = slots.map { $0?.reading.value }
    let shown = slots.compactMap(\.self).filter { $0.reading.value != nil }
    return Sparkline(
        values: values, target: finding.target?.value,
        alternative: trendWords(shown, gaps: values.count { $0 == nil }, of: metric))
}

private func trendWords(_ shown: [Observation], gaps: Int, of metric: Metric) -> String {
    let values = shown.compactMap(\.reading.value)
    guard let first = shown.first, let last = shown.last, let low = values.min(), let high = values.max()
    else {
        return "No figure."
    }
    let missing = gaps == 0 ? "" : "; \(counted(gaps, "period")) without a figure"
    guard shown.count > 1 else { return "1 figure, \(periodName(first.period, of: metric))\(missing)." }
    let span = spanName(first.period, last.period, of: metric)
    return
        "\(counted(shown.count, "figure")), \(span): from \(readingWords(first.reading, of: metric)) to \(readingWords(last.reading, of: metric)), lowest \(figure(low, of: metric)), highest \(figure(high, of: metric))\(missing)."
}

/// The newest readings with an empty place for each period between two that has no row.
private func evenlySpaced(_ readings: [Observation], of metric: Metric, atMost limit: Int) -> [Observation?] {
    var slots: [Observation?] = []
    var later: Observation?
    for reading in readings.reversed() {
        if let later, let step = metric.frequency.step {
            let missing = monthsBetween(reading.period.last, later.period.last) / step - 1
            if missing > 0 { slots += [Observation?](repeating: nil, count: min(missing, limit)) }
        }
        guard slots.count < limit else { break }
        slots.append(reading)
        later = reading
    }
    while let last = slots.last, last == nil { slots.removeLast() }
    return slots.prefix(limit).reversed()
}

extension Metric.Frequency {
    /// Months from one period to the next, where the frequency says.
    fileprivate var step: Int? {
        switch self {
        case .month: 1
        case .quarter: 3
        case .year: 12
        case .snapshot, .rolling12, .yearToDate: nil
        }
    }
}

private func monthsBetween(_ earlier: Day, _ later: Day) -> Int {
    let (from, to) = (earlier.parts, later.parts)
    return (to.year - from.year) * 12 + to.month - from.month
}
