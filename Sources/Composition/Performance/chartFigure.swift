import Analysis
import BoardDomain
import PackDocument

/// A measure's chart, in the very figures that the table and the sentences have; nil where there is nothing to draw.
func chartFigure(_ finding: MetricFinding, isSmall: Bool = false) -> Figure? {
    guard let charted = finding.chart.charted, let last = finding.latest, let value = last.reading.value,
        charted.chart.points.count(where: { $0.value != nil }) > 1
    else { return nil }
    let metric = finding.metric
    let places = charted.readings.map { Double($0.period.last.ordinal) }
    let chart = TrendChart(
        readings: zip(charted.chart.points, zip(charted.readings, places)).map { point, place in
            TrendChart.Reading(
                place: place.1, value: point.value, kind: point.meaning.kind,
                isProvisional: place.0.observation?.isProvisional ?? false)
        },
        levels: expectedLevels(charted, places, of: metric) + targetLevel(charted, places, of: metric),
        breaks: charted.steps.map { step in
            TrendChart.Place(
                (places[step.at - 1] + places[step.at]) / 2, "Step change, \(shortDay(step.step.on))")
        },
        latest: "\(shortPeriod(last.period)) \(figure(value, of: metric))",
        axis: zip(charted.readings, places).map { TrendChart.Place($1, shortPeriod($0.period)) },
        scale: chartScale(charted, of: metric))
    let signal = charted.chart.variation.map { ": \($0.mark.word.lowercasedFirst)" } ?? ""
    return Figure(
        caption: metricName(metric)
            + (isSmall ? signal : ", \(spanWords(charted, of: metric))\(gapWords(charted))"),
        alternative: chartAlternative(finding, charted), drawing: .trend(chart), isSmall: isSmall)
}

/// What a sighted reader would conclude, with the numbers on the chart.
private func chartAlternative(_ finding: MetricFinding, _ charted: ChartedMetric) -> String {
    let points = charted.chart.points
    let gaps = points.count { $0.value == nil }
    let figures = points.count - gaps
    let special = points.count { $0.signal != nil }
    var words = [
        "\(metricName(finding.metric)), \(counted(figures, "figure")), \(spanWords(charted, of: finding.metric)).",
        sentence("latest \(standingWords(finding))"),
    ]
    words += signalSentences(finding)
    if charted.chart.variation != nil {
        words.append(
            special == 0
                ? "No figure is out of the ordinary."
                : "\(figure(special)) of \(counted(figures, "figure")) \(special == 1 ? "is" : "are") out of the ordinary."
        )
    }
    if gaps > 0 { words.append("\(sentence("\(counted(gaps, "period")) without a figure"))") }
    words += charted.steps.map { "The series begins anew on \(plainDay($0.step.on))." }
    return words.joined(separator: " ")
}

/// A gap in the line is said beside the chart too.
private func gapWords(_ charted: ChartedMetric) -> String {
    let gaps = charted.chart.points.count { $0.value == nil }
    return gaps == 0 ? "" : ", \(counted(gaps, "period")) without a figure"
}

private func spanWords(_ charted: ChartedMetric, of metric: Metric) -> String {
    guard let first = charted.readings.first, let last = charted.readings.last else { return "" }
    if first.period == last.period { return periodName(first.period, of: metric) }
    return spanName(first.period, last.period, of: metric)
}

/// Mean and limits, a stretch for each phase, labelled as they are now.
private func expectedLevels(_ charted: ChartedMetric, _ places: [Double], of metric: Metric) -> [TrendChart
    .Level]
{
    func level(
        _ kind: TrendChart.Level.Kind, _ name: String, _ height: (ChartPhase) -> Double?
    ) -> TrendChart.Level? {
        let phases = charted.chart.phases.filter { $0.limits != nil }
        let stretches = phases.compactMap { phase in
            height(phase).map {
                TrendChart.Level.Stretch(
                    from: places[phase.rows.lowerBound], to: places[phase.rows.upperBound - 1],
                    value: inRange($0, of: metric))
            }
        }
        guard let last = phases.last, last == charted.chart.phases.last, let now = height(last) else {
            return nil
        }
        return TrendChart.Level(kind, label: "\(name) \(figure(now, of: metric))", stretches: stretches)
    }
    // A series that stands still has one height, and one name for it.
    if charted.chart.phases.allSatisfy(\.isFlat) {
        return [level(.mean, "Mean") { $0.mean }].compactMap(\.self)
    }
    return [
        level(.limit, "Upper limit") { $0.limits?.upper }, level(.mean, "Mean") { $0.mean },
        level(.limit, "Lower limit") { $0.limits?.lower },
    ].compactMap(\.self)
}

/// A limit beyond what can be is drawn where it ends, and keeps its number.
func inRange(_ value: Double, of metric: Metric) -> Double {
    switch metric.unit {
    case .percent: min(max(value, 0), 100)
    case .count, .rate, .days: max(value, 0)
    case .number, .pounds: value
    }
}

private func targetLevel(_ charted: ChartedMetric, _ places: [Double], of metric: Metric) -> [TrendChart
    .Level]
{
    var stretches: [TrendChart.Level.Stretch] = []
    for (point, place) in zip(charted.chart.points, places) {
        guard let target = point.row.target else { continue }
        if let last = stretches.last, last.value == target {
            stretches[stretches.count - 1] = .init(from: last.from, to: place, value: target)
        } else {
            stretches.append(.init(from: place, to: place, value: target))
        }
    }
    return stretches.last.map {
        [TrendChart.Level(.target, label: "Target \(figure($0.value, of: metric))", stretches: stretches)]
    } ?? []
}

/// "Feb 2018", "2017/18", "2018".
func shortPeriod(_ period: Period) -> String {
    let (first, last) = (period.first.parts, period.last.parts)
    if period.last - period.first > 360 {
        return first.year == last.year ? "\(last.year)" : financialYear(from: first.year)
    }
    return "\(monthName(last.month).prefix(3)) \(last.year)"
}

extension PointMeaning {
    fileprivate var kind: TrendChart.Reading.Kind {
        switch self {
        case .commonCause: .ordinary
        case .improvement: .better
        case .concern: .worse
        case .neutralHigh, .neutralLow: .notable
        }
    }
}
