import Analysis
import BoardDomain

/// What the chart of a measure means to a board: whether something has changed and since when, and what becomes of
/// the target if nothing changes. Every number is the chart's own.
func signalSentences(_ finding: MetricFinding) -> [String] {
    guard let charted = finding.chart.charted else {
        return finding.latest == nil ? [] : [sentence("there is no chart of it: \(noChartWords(finding))")]
    }
    let chart = charted.chart
    guard let variation = chart.variation, let point = chart.latest,
        let limits = chart.phase(of: point).limits,
        let mean = chart.phase(of: point).mean
    else { return [tooFew(charted)] }
    let metric = finding.metric
    let usual = usualWords(limits, of: metric)
    var sentences = [
        changeSentence(
            variation, charted, mean: spokenFigure(mean, of: metric), limits: limits, usual: usual, of: metric
        )
    ]
    if let outlook = chart.outlook, let target = point.row.target {
        sentences.append(outlookSentence(outlook, target: spokenFigure(target, of: metric)))
    }
    let phase = chart.phase(of: point)
    if phase.isShort, !phase.isFlat {
        sentences.append(
            "What is usual rests on \(counted(phase.values, "figure")) so far, and will still move.")
    }
    if let at = charted.unevenAt, at > 0 {
        let (before, after) = (charted.readings[at - 1].period, charted.readings[at].period)
        sentences.append(
            "The figures do not come at even steps: \(periodName(before, of: metric)) and \(periodName(after, of: metric)) lie unlike the others."
        )
    }
    return sentences
}

/// "between 18.2 per cent and 27.9 per cent"; a limit beyond what can be is no limit to a reader.
func usualWords(_ limits: ProcessLimits, of metric: Metric) -> String {
    let (lower, upper) = (spokenFigure(limits.lower, of: metric), spokenFigure(limits.upper, of: metric))
    let (hasFloor, hasCeiling): (Bool, Bool) =
        switch metric.unit {
        case .percent: (limits.lower > 0, limits.upper < 100)
        case .count, .rate, .days: (limits.lower > 0, true)
        case .number, .pounds: (true, true)
        }
    switch (hasFloor, hasCeiling) {
    case (true, true): return "between \(lower) and \(upper)"
    case (true, false): return "of \(lower) or more"
    case (false, true): return "up to \(upper)"
    case (false, false): return "of any size"
    }
}

private func tooFew(_ charted: ChartedMetric) -> String {
    let figures = charted.chart.phases.last?.values ?? 0
    let fewest = charted.chart.rules.fewestValues
    let since = charted.steps.isEmpty ? "" : " since the series began anew"
    guard figures < fewest else { return "Too few figures follow each other to say what is usual." }
    let verb = figures == 1 ? "is" : "are"
    return
        "\(counted(figures, "figure"))\(since) \(verb) too few to say what is usual; \(figure(fewest)) are needed."
}

private func changeSentence(
    _ variation: PointMeaning, _ charted: ChartedMetric, mean: String, limits: ProcessLimits, usual: String,
    of metric: Metric
) -> String {
    if limits.lower == limits.upper, variation == .commonCause {
        return "It has stood at \(mean) throughout."
    }
    guard let signal = charted.signal else {
        return "No significant change: figures \(usual) are to be expected, around a mean of \(mean)."
    }
    let since = periodName(charted.readings[signal.since].period, of: metric)
    let pattern: String
    switch signal.rule {
    case .aboveLimit:
        return "\(variation.opening): it is higher than is to be expected, which is figures \(usual)."
    case .belowLimit:
        return "\(variation.opening): it is lower than is to be expected, which is figures \(usual)."
    case .rising: pattern = "each figure since \(since) is higher than the one before"
    case .falling: pattern = "each figure since \(since) is lower than the one before"
    case .shiftAbove: pattern = "every figure since \(since) lies above the mean of \(mean)"
    case .shiftBelow: pattern = "every figure since \(since) lies below the mean of \(mean)"
    case .twoOfThreeAbove: pattern = "figures since \(since) lie close to the highest to be expected"
    case .twoOfThreeBelow: pattern = "figures since \(since) lie close to the lowest to be expected"
    }
    return "\(variation.opening): \(pattern). Figures \(usual) are to be expected."
}

private func outlookSentence(_ outlook: TargetOutlook, target: String) -> String {
    switch outlook {
    case .willBeMet: "If nothing changes, the target of \(target) will be met."
    case .willBeMissed: "If nothing changes, the target of \(target) will be missed."
    case .byChance:
        "The target of \(target) may be met or missed by chance alone: it lies within what is usual."
    case .missedByLimits:
        "By the limits so far the target of \(target) would be missed; they take in the figures from before this change."
    case .metByLimits:
        "By the limits so far the target of \(target) would be met; they take in the figures from before this change."
    }
}

/// Why a measure with figures has no chart.
func noChartWords(_ finding: MetricFinding) -> String {
    switch finding.chart {
    case .charted: "there is one figure alone"
    case .notCharted(.noFigures): "no figure"
    case .notCharted(.yearToDate): "figures for the year to date each hold those before"
    case .notCharted(.overlapping(let one, let other)):
        "\(periodName(one, of: finding.metric)) and \(periodName(other, of: finding.metric)) share days"
    case .notCharted(.refused(let fault)): refusalWords(fault)
    }
}

private func refusalWords(_ fault: ChartSeriesFault) -> String {
    switch fault {
    case .empty: "no figure"
    case .sameDay(let day, _, _): "two of its figures end on \(plainDay(day))"
    case .notFinite(let day, _): "the figure that ends on \(plainDay(day)) is no number"
    case .absurd(_, let day, _):
        "the figure that ends on \(plainDay(day)) lies further from nought than any a board is shown"
    }
}

extension PointMeaning {
    fileprivate var opening: String {
        switch self {
        case .commonCause: "No significant change"
        case .improvement: "Getting better, and not by chance"
        case .concern: "Getting worse, and not by chance"
        case .neutralHigh, .neutralLow: "A real change"
        }
    }
}
