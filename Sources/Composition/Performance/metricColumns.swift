import Analysis
import BoardDomain
import PackDocument

/// One row a measure. A column that no measure fills says nothing, and is left out.
func metricColumns(for rows: [MetricFinding]) -> [SectionColumn<MetricFinding>] {
    var columns: [SectionColumn<MetricFinding>] = [
        SectionColumn("Measure", weight: 5) { measureCell($0) },
        .figures("Latest", weight: 2) { latestFigure($0) },
        .text("Period", weight: 3) { latestPeriod($0) },
    ]
    if rows.contains(where: { $0.latest.flatMap { fractionWords($0.reading) } != nil }) {
        columns.append(
            .figures("Base", weight: 2) { $0.latest.flatMap { fractionWords($0.reading) } ?? "Not held" })
    }
    columns += [
        .figures("Target", weight: 2) { targetFigure($0) },
        SectionColumn("Rating", weight: 3) { [.mark($0.rating.mark)] },
        SectionColumn("Signal", weight: 3) { signalCell($0) },
        .text("Since the figure before", weight: 3) { changeCell($0.short, $0) },
        .text("Since a year before", weight: 3) { changeCell($0.long, $0) },
    ]
    if rows.contains(where: { !$0.benchmarks.isEmpty }) {
        columns.append(.text("Other areas", weight: 4) { benchmarkCell($0) })
    }
    if rows.contains(where: { !$0.readings.isEmpty }) {
        columns.append(SectionColumn(sparkline: "Trend", weight: 3) { trend($0) })
    }
    return columns
}

/// Leads to the words on a measure that has some.
private func measureCell(_ finding: MetricFinding) -> [Inline] {
    let name = metricName(finding.metric)
    return finding.exception == nil ? [.text(name)] : [.link(name, to: .words(on: finding.metric.id))]
}

/// The name with a rate's unit, which its figures do not repeat.
func metricName(_ metric: Metric) -> String {
    switch metric.unit {
    case .rate: metric.title.contains("10,000") ? metric.title : "\(metric.title), per 10,000"
    case .percent, .count, .days, .number, .pounds: metric.title
    }
}

private func latestFigure(_ finding: MetricFinding) -> String {
    finding.latest.map { readingWords($0.reading, of: finding.metric) } ?? "No figure"
}

/// Figures withheld or missing since then are named, lest an old figure pass for the last one.
private func latestPeriod(_ finding: MetricFinding) -> String {
    guard let latest = finding.latest else { return "None" }
    let provisional = latest.isProvisional ? ", provisional" : ""
    let since =
        finding.readings.last.flatMap { last -> String? in
            guard last.period != latest.period else { return nil }
            return
                "; \(readingWords(last.reading, of: finding.metric)) for \(periodName(last.period, of: finding.metric))"
        } ?? ""
    return periodName(latest.period, of: finding.metric) + provisional + since
}

private func targetFigure(_ finding: MetricFinding) -> String {
    guard let target = finding.target else { return "None" }
    return atLeastOrMost(finding.metric) + figure(target.value, of: finding.metric)
}

func atLeastOrMost(_ metric: Metric) -> String {
    switch metric.polarity {
    case .higher: "at least "
    case .lower: "at most "
    case .neither: ""
    }
}

private func changeCell(_ change: MetricChange?, _ finding: MetricFinding) -> String {
    guard let change else { return "No figure to compare" }
    return
        "\(changeWords(change, of: finding).capitalisedFirst) (\(periodName(change.from.period, of: finding.metric)))"
}

/// What the chart says, from the chart that is drawn.
private func signalCell(_ finding: MetricFinding) -> [Inline] {
    guard let chart = finding.chart.charted?.chart, let variation = chart.variation else {
        return [.text("Not judged")]
    }
    return [.mark(variation.mark)] + (chart.outlook.map { [.text("; "), .mark($0.mark)] } ?? [])
}

private func benchmarkCell(_ finding: MetricFinding) -> String {
    guard !finding.benchmarks.isEmpty else { return "None held" }
    let own = finding.latest?.period
    return finding.benchmarks.map { reading in
        let period = reading.period == own ? "" : " (\(periodName(reading.period, of: finding.metric)))"
        return "\(benchmarkName(reading)) \(figure(reading.value, of: finding.metric))\(period)"
    }.joined(separator: "; ")
}

func benchmarkName(_ reading: BenchmarkReading) -> String {
    switch reading.source {
    case .area(let name): name
    case .neighbours(let with, let of): "mean of \(figure(with)) of \(figure(of)) neighbours"
    }
}
