import Analysis
import BoardDomain
import PackDocument

/// Each measure that the printed rule finds to need attention, the gravest first: its chart, and what it means.
func measuresInWords(_ rows: [MetricFinding], _ brief: Brief) -> Section {
    let concerns = rows.filter { $0.exception != nil }
    return Section(
        anchor: Anchor("measuresinwords"), title: "Measures that need attention",
        blocks: [
            .paragraph(
                concerns.isEmpty
                    ? [
                        .text("By "), .link("the rule", to: .exceptionKey),
                        .text(", no measure needs the board’s attention."),
                    ] : [.text("The gravest first, by "), .link("the rule", to: .exceptionKey), .text(".")]),
            .paragraph([
                .text(
                    "Charts follow the Making Data Count rules, \(profileName(brief.findings.performance.charts)): "
                ),
                .link("how charts are read", to: .chartKey), .text("."),
            ]),
        ],
        subsections: concerns.map { finding in
            var blocks: [Block] = [
                .paragraph([.mark(finding.rating.mark), .text(". \(measureSentences(finding))")])
            ]
            if let figure = chartFigure(finding) { blocks.append(.figure(figure)) }
            blocks += stepChanges(finding)
            if let movers = brief.movers[finding.metric.id] { blocks.append(meantToMove(movers)) }
            return Section(anchor: .words(on: finding.metric.id), title: finding.metric.title, blocks: blocks)
        })
}

/// The charts of all others, small, each with what it says as its caption.
func otherMeasures(_ rows: [MetricFinding]) -> [Section] {
    let others = rows.filter { $0.exception == nil }
    guard !others.isEmpty else { return [] }
    let charts = others.compactMap { chartFigure($0, isSmall: true).map(Block.figure) }
    let silent = others.filter { chartFigure($0) == nil }
    var blocks = charts
    if !silent.isEmpty {
        blocks.append(
            .paragraph([
                .text(
                    "Without a chart: \(joined(silent.map { "\($0.metric.title) (\(noChartWords($0)))" })).")
            ]))
    }
    return [
        Section(
            anchor: Anchor("othermeasures"), title: "All other measures",
            blocks: blocks + others.flatMap(stepChanges))
    ]
}

private func stepChanges(_ finding: MetricFinding) -> [Block] {
    let idle = finding.chart.charted?.idleSteps ?? []
    return finding.metric.stepChanges.map { step in
        let by = said(step.by).map { ", by the word of \(unstopped($0))" } ?? ""
        let told =
            "\(finding.metric.title): the series breaks on \(plainDay(step.on))\(by): \(closed(step.reason))"
        return .paragraph([
            .text(idle.contains(step) ? "\(told) It sets no two figures apart yet." : told)
        ])
    }
}

private func meantToMove(_ actions: [PlanAction]) -> Block {
    let links = actions.map { [Inline.link($0.id, to: .planAction($0.id))] }
    return .paragraph(
        [.text(actions.count == 1 ? "Plan action meant to move it: " : "Plan actions meant to move it: ")]
            + joined(links) + [.text(".")])
}
