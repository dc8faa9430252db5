import Analysis
import BoardDomain
import PackDocument

/// Three to six round heights that hold the figures, what is expected of them and the target.
func chartScale(_ charted: ChartedMetric, of metric: Metric) -> [TrendChart.Place] {
    var heights = charted.chart.points.flatMap { [$0.value, $0.row.target].compactMap(\.self) }
    let phases = charted.chart.phases.compactMap(\.limits).flatMap { [$0.lower, $0.upper] }
    let (low, high) = ends(of: heights)
    // Limits far outside what can be, or far beyond every figure, do not press the figures flat.
    let reach = high - low
    heights += phases.map { inRange(min(max($0, low - reach), high + reach), of: metric) }
    let (bottom, top) = opened(ends(of: heights), of: metric)
    let step = roundStep(for: top - bottom)
    let first = (bottom / step).rounded(.down)
    let last = max((top / step).rounded(.up), first + 1)
    guard last - first <= 12 else { return [] }
    return stride(from: first, through: last, by: 1).map { place in
        TrendChart.Place(place * step, name(of: place * step, step: step, in: metric))
    }
}

/// A series that stands still is drawn with room to either side, as far as there can be any.
private func opened(_ ends: (Double, Double), of metric: Metric) -> (Double, Double) {
    guard ends.0 == ends.1 else { return ends }
    let room = max(ends.0.magnitude / 10, 1)
    return (inRange(ends.0 - room, of: metric), inRange(ends.1 + room, of: metric))
}

private func ends(of heights: [Double]) -> (Double, Double) { (heights.min() ?? 0, heights.max() ?? 1) }

/// 1, 2 or 5 times a power of ten, of which the range holds four or so.
private func roundStep(for range: Double) -> Double {
    guard range > 0, range.isFinite else { return 1 }
    var power = 1.0
    while power * 10 <= range / 4 { power *= 10 }
    while power > range / 4 { power /= 10 }
    let share = range / 4 / power
    return power * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10)
}

private func name(of height: Double, step: Double, in metric: Metric) -> String {
    var decimals = 0
    var scaled = step
    while scaled < 1, decimals < 6 {
        scaled *= 10
        decimals += 1
    }
    let number = figure(height, decimals: decimals)
    switch metric.unit {
    case .percent: return number + "%"
    case .pounds: return number.hasPrefix("\u{2212}") ? "\u{2212}£" + number.dropFirst() : "£" + number
    case .count, .rate, .days, .number: return number
    }
}
