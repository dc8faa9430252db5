import Analysis
import BoardDomain
import PackDocument

func attentionSection(_ brief: Brief) -> Section {
    let attention = brief.findings.attention
    let order: Inline = .link("How the points are chosen", to: .attentionKey)
    var blocks: [Block] =
        attention.points.isEmpty
        ? [
            .paragraph([
                .text("The register holds no point that needs the board’s attention. "), order, .text("."),
            ])
        ]
        : [.list(List(.numbered, attention.points.map(attentionSentence)))]
    if attention.leftOut > 0 {
        let more = furtherPoints(attention.leftOut)
        blocks.append(.paragraph([.text("\(more) in the sections below. "), order, .text(".")]))
    }
    return Section(anchor: .attention, title: "What needs the board’s attention", blocks: blocks)
}

/// "4 further points stand".
func furtherPoints(_ count: Int) -> String {
    count == 1 ? "1 further point stands" : "\(figure(count)) further points stand"
}

func attentionSentence(_ point: AttentionPoint) -> [Inline] {
    switch point {
    case .actionSlippedAndOverdue(let finding):
        overdue(finding, " and has been put off \(timesWords(finding.slips))")
    case .actionOverdue(let finding): overdue(finding, "")
    case .planActionOffTrack(let finding):
        [
            .planAction(finding.action),
            .text(" is off track, \(verdictWords(finding.verdict)): \(closed(finding.action.words)) "),
            .text(ownerSentence(finding.action.owners)),
        ]
    case .metricOffTargetAndWorse(let finding): offTarget(finding, " and worse than the figure before")
    case .metricOffTarget(let finding): offTarget(finding, "")
    case .ratedWellButLate(let contradiction):
        [
            .link("Plan action \(contradiction.action.id)", to: .contradiction(contradiction)),
            .text(" \(contradictionWords(contradiction.kind)): \(closed(contradiction.action.words)) "),
            .text(ownerSentence(contradiction.action.owners)),
        ]
    case .actionWithoutOwner(let finding):
        [
            .action(finding.action),
            .text(" has no owner: \(closed(finding.action.words)) \(dueSentence(finding))"),
        ]
    case .figureMissing(let gap): gapSentence(gap)
    }
}

private func overdue(_ finding: ActionFinding, _ slipped: String) -> [Inline] {
    let late = finding.daysLate.map { "is \(counted($0, "day")) late" } ?? "is late"
    return [
        .action(finding.action), .text(" \(late)\(slipped): \(closed(finding.action.words)) "),
        .text(ownerSentence(finding.action.owners)),
    ]
}

private func dueSentence(_ finding: ActionFinding) -> String {
    switch finding.current.term.due {
    case .missing: closed(dueWords(finding.current))
    case .on, .nextMeeting, .futureMeeting, .standing: "Due: \(closed(dueWords(finding.current)))"
    }
}

private func offTarget(_ finding: MetricFinding, _ worse: String) -> [Inline] {
    [.measure(finding.metric), .text(" is off target\(worse): \(standingWords(finding)).")]
}
