import Analysis
import BoardDomain
import PackDocument

func definitions(_ performance: PerformanceFindings) -> Section {
    let anchor = Anchor("definitions")
    let title = "What the measures mean"
    guard !performance.metrics.isEmpty else {
        return Section(
            anchor: anchor, title: title, blocks: [.paragraph([.text("No measure is in the register.")])])
    }
    let columns: [SectionColumn<MetricFinding>] = [
        // The code has no column of its own: it cannot be broken, and would take the room that the definition needs.
        .text("Measure", weight: 4) { "\(metricName($0.metric)) (\($0.metric.id))" },
        .text("What it counts", weight: 8) { said($0.metric.definition) ?? "No definition is recorded" },
        .text("Better when", weight: 2) { betterWhen($0.metric) },
        .text("Reported", weight: 2) { frequencyWords($0.metric.frequency) },
        .text("Owner", weight: 3) { $0.metric.owner?.shown ?? "No owner" },
        .text("Source", weight: 3) { said($0.metric.source) ?? "Not recorded" },
    ]
    return Section(
        anchor: anchor, title: title,
        blocks: [.table(table("Definitions of the measures", columns, performance.metrics))])
}

private func betterWhen(_ metric: Metric) -> String {
    switch metric.polarity {
    case .higher: "Higher"
    case .lower: "Lower"
    case .neither: "Neither"
    }
}

private func frequencyWords(_ frequency: Metric.Frequency) -> String {
    switch frequency {
    case .month: "Monthly"
    case .quarter: "Quarterly"
    case .year: "Yearly"
    case .snapshot: "As counted on a day"
    case .rolling12: "Over 12 months"
    case .yearToDate: "For the year to date"
    }
}
