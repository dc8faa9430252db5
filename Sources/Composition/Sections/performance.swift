import Analysis
import BoardDomain
import PackDocument

func performance(_ findings: BoardFindings, _ section: PackDefinition.Section) -> SectionContent {
    let rows = findings.performance.metrics.filter { section.metrics.isEmpty || section.metrics.contains($0.metric.id) }
    guard !rows.isEmpty else {
        return SectionContent(blocks: [.notice([.text("No measure is in the register.")])])
    }
    var content = SectionContent()
    content.blocks = [
        .paragraph([.text(ratingCounts(rows))]),
        .table(table("Measures: latest figures", columns(), rows, without: section.without) { measurePlace($0.metric.id) }),
    ]
    let concerns = rows.filter { needsAttention($0) }
    content.subsections = [
        Section(
            anchor: Anchor("measures-attention"), title: "Measures that need attention",
            blocks: concerns.isEmpty
                ? [.paragraph([.text("No measure is off target.")])]
                : concerns.flatMap { [.paragraph([.strong($0.metric.title)]), .paragraph([.text(measureSentences($0))])] })
    ]
    return content
}

private func needsAttention(_ finding: MetricFinding) -> Bool {
    switch finding.rating {
    case .offTarget: true
    case .withinTolerance: finding.short?.direction == .worse && finding.long?.direction == .worse
    case .onTarget, .notRated: false
    }
}

private func ratingCounts(_ rows: [MetricFinding]) -> String {
    let words = [MetricRating.offTarget, .withinTolerance, .onTarget].map { rating in
        "\(rows.filter { $0.rating == rating }.count) \(rating.mark.word.lowercased())"
    }
    let unrated = rows.filter { if case .notRated = $0.rating { true } else { false } }.count
    return "Of \(counted(rows.count, "measure")), \(joined(words + ["\(unrated) not rated"]))."
}

private func columns() -> [SectionColumn<MetricFinding>] {
    [
        SectionColumn("Measure", weight: 5) { [.text($0.metric.title)] },
        SectionColumn("Latest", .figures, weight: 2) { [.text(latestWords($0))] },
        SectionColumn("Target", .figures, weight: 2) { [.text(targetWords($0))] },
        SectionColumn("Rating", weight: 3) { [.mark($0.rating.mark)] },
        SectionColumn("Since last figure", weight: 2) { [.text(changeWords($0.short, $0.metric))] },
        SectionColumn("Since a year before", weight: 2) { [.text(changeWords($0.long, $0.metric))] },
        SectionColumn("Beside others", weight: 3) { [.text(benchmarkWords($0))] },
        SectionColumn(sparkline: "Trend", weight: 2) { trend($0) },
    ]
}

private func latestWords(_ finding: MetricFinding) -> String {
    guard let latest = finding.latest else { return "No figure" }
    let base = fractionWords(latest.reading).map { ", \($0)" } ?? ""
    let provisional = latest.isProvisional ? ", provisional" : ""
    return "\(readingWords(latest.reading, of: finding.metric)) (\(periodName(latest.period))\(base)\(provisional))"
}

private func targetWords(_ finding: MetricFinding) -> String {
    finding.target.map { figure($0.value, of: finding.metric) } ?? "None"
}

private func changeWords(_ change: MetricChange?, _ metric: Metric) -> String {
    guard let change else { return "Not known" }
    if change.direction == .same { return "Same" }
    let sign = change.difference > 0 ? "+" : ""
    let size = sign + figure(change.difference, decimals: metric.decimals)
    let points = metric.unit == .percent ? " points" : ""
    let word =
        switch change.direction {
        case .better: "Better"
        case .worse: "Worse"
        case .moved: "Moved"
        case .same: "Same"
        }
    return "\(word) (\(size)\(points))"
}

private func benchmarkWords(_ finding: MetricFinding) -> String {
    guard !finding.benchmarks.isEmpty else { return "None held" }
    return finding.benchmarks.map { "\(benchmarkName($0)) \(figure($0.value, of: finding.metric)) (\(periodName($0.period)))" }
        .joined(separator: "; ")
}

func benchmarkName(_ reading: BenchmarkReading) -> String {
    switch reading.source {
    case .area(let name): name
    case .neighbours(let with, let of): "mean of \(with) of \(of) neighbours"
    }
}

private func trend(_ finding: MetricFinding) -> Sparkline {
    let recent = finding.readings.suffix(24)
    let values = recent.map(\.reading.value)
    let known = values.compactMap { $0 }
    let words: String
    if let low = known.min(), let high = known.max(), let first = recent.first, let last = recent.last, known.count > 1 {
        words =
            "\(periodName(first.period)) to \(periodName(last.period)): "
            + "from \(figure(low, of: finding.metric)) to \(figure(high, of: finding.metric))"
    } else {
        words = known.isEmpty ? "No figures" : "One figure"
    }
    return Sparkline(values: Array(values), target: finding.target?.value, alternative: words)
}
