import BoardDomain

/// The own figures as a control chart. A period without a row keeps its place and breaks the patterns it stands in.
func metricChart(of metric: Metric, by rules: ChartRules) -> MetricChart {
    let readings = chartedReadings(of: metric)
    guard readings.contains(where: { $0.observation?.reading.value != nil }) else {
        return .notCharted(.noFigures)
    }
    switch metric.frequency {
    case .yearToDate: return .notCharted(.yearToDate)
    case .month, .quarter, .year:
        for (earlier, later) in zip(readings, readings.dropFirst())
        where later.period.first <= earlier.period.last {
            return .notCharted(.overlapping(earlier.period, later.period))
        }
    case .snapshot, .rolling12: break
    }
    let (steps, idle) = placed(metric.stepChanges, among: readings)
    let rows = readings.map { reading in
        ChartSeries.Row(
            reading.period.last, reading.observation?.reading.value,
            target: metric.target(on: reading.period.last)?.value)
    }
    do throws(ChartSeriesFault) {
        let series = try ChartSeries(
            rows, polarity: metric.polarity, steps: steps.map { readings[$0.at].period.last })
        let chart = controlChart(of: series, by: rules)
        return .charted(
            ChartedMetric(
                chart: chart, readings: readings, steps: steps, idleSteps: idle,
                signal: signal(in: chart), unevenAt: uneven(in: chart)))
    } catch {
        return .notCharted(.refused(error))
    }
}

/// The readings from the first that says something, with an empty place for each period between two that has no row.
private func chartedReadings(of metric: Metric) -> [ChartedReading] {
    let rows = metric.own.observations
    guard let first = rows.firstIndex(where: { $0.reading != .blank }) else { return [] }
    let held = rows[first...].map { ChartedReading(period: $0.period, observation: $0) }
    let known = Set(held.map(\.period.last))
    let missing = holes(in: metric).filter { !known.contains($0.last) }
        .map { ChartedReading(period: $0, observation: nil) }
    return (held + missing).sorted { $0.period < $1.period }
}

/// A step takes hold of the first figure whose period ends on its day or later.
private func placed(
    _ steps: [StepChange], among readings: [ChartedReading]
) -> (placed: [ChartedStep], idle: [StepChange]) {
    var placed: [ChartedStep] = []
    var idle: [StepChange] = []
    for step in steps {
        let at = readings.firstIndex { $0.period.last >= step.on }
        if let at, at > 0 { placed.append(ChartedStep(step: step, at: at)) } else { idle.append(step) }
    }
    return (placed, idle)
}

/// From the first of the unbroken run of figures that mean the same as the latest by the same rule.
private func signal(in chart: ControlChart) -> MetricSignal? {
    guard chart.variation != nil, let latest = chart.points.lastIndex(where: { $0.value != nil }),
        let rule = chart.points[latest].signal
    else { return nil }
    let phase = chart.points[latest].phase
    var since = latest
    while since > 0, chart.points[since - 1].phase == phase, chart.points[since - 1].signals.contains(rule) {
        since -= 1
    }
    return MetricSignal(meaning: chart.points[latest].meaning, rule: rule, since: since, latest: latest)
}

private func uneven(in chart: ControlChart) -> Int? {
    for remark in chart.remarks {
        switch remark {
        case .unevenSteps(_, let before): return chart.points.firstIndex { $0.day == before }
        case .stepMatchesNoRow, .stepOnFirstRow: continue
        }
    }
    return nil
}
