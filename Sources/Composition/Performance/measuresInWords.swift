import Analysis
import BoardDomain
import PackDocument

/// Each measure that is off target, or within tolerance and getting worse, in sentences.
func measuresInWords(_ rows: [MetricFinding], _ brief: Brief) -> Section {
    let concerns = rows.filter(needsAttention)
    let words = "Off target, or within tolerance and worse than the figure before."
    return Section(
        anchor: Anchor("measuresinwords"), title: "Measures that need attention",
        blocks: [
            .paragraph([
                .text(
                    concerns.isEmpty
                        ? "No measure is off target, or within tolerance and worse than the figure before."
                        : words)
            ])
        ],
        subsections: concerns.map { finding in
            var blocks: [Block] = [
                .paragraph([.mark(finding.rating.mark), .text(". \(measureSentences(finding))")])
            ]
            blocks += finding.metric.stepChanges.map(stepChange)
            if let movers = brief.movers[finding.metric.id] { blocks.append(meantToMove(movers)) }
            return Section(anchor: .words(on: finding.metric.id), title: finding.metric.title, blocks: blocks)
        })
}

func needsAttention(_ finding: MetricFinding) -> Bool {
    switch finding.rating {
    case .offTarget: true
    case .withinTolerance: finding.short?.direction == .worse
    case .onTarget, .notRated: false
    }
}

private func stepChange(_ step: StepChange) -> Block {
    let by = said(step.by).map { ", by the word of \(unstopped($0))" } ?? ""
    return .paragraph([.text("The series breaks on \(plainDay(step.on))\(by): \(closed(step.reason))")])
}

private func meantToMove(_ actions: [PlanAction]) -> Block {
    let links = actions.map { [Inline.link($0.id, to: .planAction($0.id))] }
    return .paragraph(
        [.text(actions.count == 1 ? "Plan action meant to move it: " : "Plan actions meant to move it: ")]
            + joined(links) + [.text(".")])
}
