/// A series cut at its step changes, each stretch with the mean and limits of its baseline.
func phases(of series: ChartSeries, _ values: [Double], by rules: ChartRules) -> [ChartPhase] {
    let steps = Set(series.steps)
    var phases: [ChartPhase] = []
    var number = 0
    var start = 0
    for (index, row) in series.rows.enumerated() where steps.contains(row.day) {
        if index > 0 {
            phases.append(phase(number, start..<index, of: values, by: rules))
        }
        number += 1
        start = index
    }
    phases.append(phase(number, start..<values.count, of: values, by: rules))
    return phases
}

private func phase(
    _ number: Int, _ rows: Range<Int>, of values: [Double], by rules: ChartRules
) -> ChartPhase {
    let all = values[rows]
    // Rows count, with a value or without one.
    let baseline = rules.baseline.map { all.prefix($0) } ?? all
    let count = all.count { !$0.isNaN }
    let mean = exactMean(baseline.lazy.filter { !$0.isNaN })
    let range = count >= rules.fewestValues ? meanRange(of: baseline, by: rules) : nil
    return ChartPhase(
        number: number, rows: rows, values: count, baseline: baseline.count, mean: mean,
        limits: mean.flatMap { mean in range.map { ProcessLimits(mean: mean, range: $0) } })
}

/// The mean of the moving ranges between neighbours that both have a value, once without the outlying ones. Nil
/// where no range is left.
private func meanRange(of baseline: ArraySlice<Double>, by rules: ChartRules) -> Double? {
    let ranges = zip(baseline, baseline.dropFirst()).map { abs($1 - $0) }.filter { !$0.isNaN }
    guard let mean = exactMean(ranges) else { return nil }
    guard rules.screensOutliers else { return mean }
    // 3.267 is the upper limit factor of a chart of ranges of two.
    if let screened = exactMean(ranges.lazy.filter { $0 < 3.267 * mean }) { return screened }
    // Only where no value moved is nothing below: not even nought.
    return rules.conventions == .recommended ? mean : nil
}
