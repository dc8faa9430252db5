import BoardDomain

/// Each metric against its target, its own past and other areas, in the register's own order.
func analysePerformance(
    _ metrics: [Metric], for board: Board, in diary: Diary, by rules: AnalysisRules
) -> PerformanceFindings {
    PerformanceFindings(
        rules: rules.metrics, charts: rules.charts,
        metrics: metrics.map { finding(on: $0, for: board, in: diary, by: rules) })
}

private func finding(
    on metric: Metric, for board: Board, in diary: Diary, by rules: AnalysisRules
) -> MetricFinding {
    let readings = metric.own.observations
    let latest = readings.last { $0.reading.value != nil }
    let target = metric.target(on: latest?.period.last ?? diary.now.day)
    let override = rules.metrics.overrides.first { $0.metric == metric.id }
    let byRule = rating(
        of: metric, reading: latest?.reading, in: latest?.period, target: target, by: rules.metrics)
    return MetricFinding(
        metric: metric, readings: readings, latest: latest, short: shortChange(in: metric),
        long: longChange(in: metric), target: target, rating: override?.rating.rating ?? byRule,
        ratingBefore: diary.before.map { ratingBefore(of: metric, at: $0, by: rules.metrics) },
        benchmarks: benchmarkReadings(for: metric, on: board, upTo: latest?.period.last),
        chart: metricChart(of: metric, by: rules.charts), override: override, ratingByRule: byRule,
        spans: metricSpans(of: metric))
}

/// The same rule on the last figure that the board before can have had.
private func ratingBefore(of metric: Metric, at vantage: Vantage, by rules: MetricRatingRules) -> MetricRating
{
    let known = lastReading(of: metric, knownUpTo: vantage.knownUpTo)
    let target = metric.target(on: known?.period.last ?? vantage.day)
    return rating(of: metric, reading: known?.reading, in: known?.period, target: target, by: rules)
}
