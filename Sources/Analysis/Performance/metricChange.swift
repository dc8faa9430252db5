import BoardDomain

/// Against the figure before the latest one.
func shortChange(in metric: Metric) -> MetricChange? {
    let figures = metric.own.observations.suffixWithFigures(2)
    guard figures.count == 2 else { return nil }
    return change(from: figures[0], to: figures[1], in: metric)
}

/// Against the same period a year before: the one that ends in the same month, or, where figures
/// are counted on a day, the one nearest to that day within fifteen.
func longChange(in metric: Metric) -> MetricChange? {
    guard let latest = metric.own.observations.suffixWithFigures(1).first else { return nil }
    return yearBefore(latest.period, in: metric).flatMap { change(from: $0, to: latest, in: metric) }
}

func yearBefore(_ period: Period, in metric: Metric) -> Observation? {
    guard let yearBefore = monthsLater(-12, than: period.last) else { return nil }
    let figures = metric.own.observations.lazy.filter { $0.reading.value != nil }
    switch metric.frequency {
    case .snapshot:
        return figures.filter { distance($0, yearBefore) <= 15 }
            .min { distance($0, yearBefore) < distance($1, yearBefore) }
    case .month, .quarter, .year, .rolling12, .yearToDate:
        return figures.last { monthsBetween($0.period.last, yearBefore) == 0 }
    }
}

private func distance(_ observation: Observation, _ day: Day) -> Int { abs(observation.period.last - day) }

private func change(from earlier: Observation, to later: Observation, in metric: Metric) -> MetricChange? {
    guard let old = earlier.reading.value, let new = later.reading.value else { return nil }
    return MetricChange(
        from: earlier, difference: new - old, direction: direction(from: old, to: new, in: metric))
}

/// Judged on the figures as printed: two that read the same are the same, whatever lies behind the
/// last digit.
private func direction(from old: Double, to new: Double, in metric: Metric) -> Direction {
    let (before, after) = (asPrinted(old, metric.decimals), asPrinted(new, metric.decimals))
    if before == after { return .same }
    switch metric.polarity {
    case .higher: return after > before ? .better : .worse
    case .lower: return after < before ? .better : .worse
    case .neither: return .moved
    }
}

private func asPrinted(_ value: Double, _ decimals: Int) -> Double {
    let scale = (0..<min(max(decimals, 0), 9)).reduce(1.0) { power, _ in power * 10 }
    return (value * scale).rounded()
}

extension [Observation] {
    /// The last few that have a figure, in their order.
    fileprivate func suffixWithFigures(_ count: Int) -> [Observation] {
        reversed().lazy.filter { $0.reading.value != nil }.prefix(count).reversed()
    }
}
