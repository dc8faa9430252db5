import Analysis
import BoardDomain
import PackDocument

func attentionSection(_ findings: BoardFindings) -> Section {
    let attention = findings.attention
    var blocks: [Block] =
        attention.points.isEmpty
        ? [.paragraph([.text("Nothing in the register calls for the board’s attention by the rule in About this pack.")])]
        : [.list(List(.numbered, attention.points.map(attentionSentence)))]
    if attention.leftOut > 0 {
        blocks.append(.paragraph([.text("\(counted(attention.leftOut, "further point")) by the same rule stand in the sections below.")]))
    }
    return Section(anchor: Anchor("attention"), title: "What needs the board’s attention", blocks: blocks)
}

private func attentionSentence(_ point: AttentionPoint) -> [Inline] {
    switch point {
    case .actionSlippedAndOverdue(let finding):
        actionPoint(finding, " and was moved \(timesWords(finding.slips))")
    case .actionOverdue(let finding): actionPoint(finding, "")
    case .planActionOffTrack(let finding):
        [
            .text("Plan action "), .link(finding.action.id, to: planPlace(finding.action.id)),
            .text(" is off track: \(verdictWords(finding.verdict)). \(ownerWords(finding.action.owners)): \(sentence(finding.action.words))"),
        ]
    case .metricOffTargetAndWorse(let finding): measurePoint(finding, " and worse than the figure before")
    case .metricOffTarget(let finding): measurePoint(finding, "")
    case .ratedWellButLate(let contradiction):
        [
            .text("Plan action "), .link(contradiction.action.id, to: planPlace(contradiction.action.id)),
            .text(" \(contradictionWords(contradiction.kind)): \(sentence(contradiction.action.words))"),
        ]
    case .actionWithoutOwner(let finding):
        [
            .text("Action "), .link(finding.action.id, to: actionPlace(finding.action.id)),
            .text(" has no owner: \(sentence(finding.action.words))"),
        ]
    case .figureMissing(let gap): gapSentence(gap)
    }
}

private func actionPoint(_ finding: ActionFinding, _ moved: String) -> [Inline] {
    let late = finding.daysLate.map { "is \(counted($0, "day")) late" } ?? "is late"
    return [
        .text("Action "), .link(finding.action.id, to: actionPlace(finding.action.id)),
        .text(" \(late)\(moved). \(ownerWords(finding.action.owners)): \(sentence(finding.action.words))"),
    ]
}

private func measurePoint(_ finding: MetricFinding, _ worse: String) -> [Inline] {
    let value = finding.latest.flatMap { latest in
        latest.reading.value.map { "\(spokenFigure($0, of: finding.metric)) in \(periodName(latest.period))" }
    }
    let target = finding.target.map { " against a target of \(spokenFigure($0.value, of: finding.metric))" } ?? ""
    return [
        .link(finding.metric.title, to: measurePlace(finding.metric.id)),
        .text(" is off target\(worse): \(value ?? "no figure")\(target)."),
    ]
}
