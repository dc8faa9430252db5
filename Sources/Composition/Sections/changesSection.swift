import Analysis
import BoardDomain
import PackDocument

func changesSection(_ findings: BoardFindings) -> Section {
    let changes = findings.changes
    let anchor = Anchor("changes")
    guard let since = changes.since else {
        return Section(
            anchor: anchor, title: "What changed since the last board",
            blocks: [.paragraph([.text("No earlier board is in the register, so there is nothing to compare with.")])])
    }
    let groups = changeGroups(changes).filter { !$0.items.isEmpty }
    let intro = groups.isEmpty ? "Nothing in the register changed since" : "Since"
    var blocks: [Block] = [.paragraph([.text("\(intro) the board of \(plainDay(since))\(groups.isEmpty ? "." : ":")")])]
    for group in groups {
        blocks.append(.paragraph([.strong("\(group.title): \(group.items.count)")]))
        blocks.append(.list(List(.bulleted, group.items)))
    }
    return Section(anchor: anchor, title: "What changed since the last board", blocks: blocks)
}

private func changeGroups(_ changes: ChangesSinceLastBoard) -> [(title: String, items: [[Inline]])] {
    [
        ("Actions closed", changes.closed.map(actionItem)),
        ("Actions opened", changes.opened.map(actionItem)),
        ("Dates moved later", changes.slipped.map(slipItem)),
        ("Plan actions now off track", changes.turnedOffTrack.map(planItem)),
        ("Plan actions back on track", changes.backOnTrack.map(planItem)),
        ("Plan actions completed", changes.completed.map(planItem)),
        ("Measures now off target", changes.metricsTurnedOff.map(measureItem)),
        ("Measures no longer off target", changes.metricsTurnedOn.map(measureItem)),
        ("Figures revised", changes.revised.map(revisedItem)),
    ]
}

private func actionItem(_ action: Action) -> [Inline] {
    [.link(action.id, to: actionPlace(action.id)), .text(" \(sentence(action.words))")]
}

private func planItem(_ finding: PlanActionFinding) -> [Inline] {
    [
        .link(finding.action.id, to: planPlace(finding.action.id)),
        .text(" \(unstopped(finding.action.words)): \(verdictWords(finding.verdict))."),
    ]
}

private func measureItem(_ finding: MetricFinding) -> [Inline] {
    let value = finding.latest.flatMap { latest in
        latest.reading.value.map { ": \(figure($0, of: finding.metric)) in \(periodName(latest.period))" }
    }
    return [.link(finding.metric.title, to: measurePlace(finding.metric.id)), .text("\(value ?? "").")]
}

private func slipItem(_ slip: Slip) -> [Inline] {
    let moved = "from \(dueWords(slip.from)) to \(dueWords(slip.to)), \(leaveWords(slip.revision.leave))"
    let reason = slip.revision.reason.map { ": \(unstopped($0))" } ?? "; no reason recorded"
    switch slip.what {
    case .action(let action):
        return [.text("Action "), .link(action.id, to: actionPlace(action.id)), .text(" \(moved)\(reason).")]
    case .planAction(let action):
        return [.text("Plan action "), .link(action.id, to: planPlace(action.id)), .text(" \(moved)\(reason).")]
    }
}

private func revisedItem(_ revised: RevisedFigure) -> [Inline] {
    [
        .link(revised.metric.title, to: measurePlace(revised.metric.id)),
        .text(
            ", \(periodName(revised.observation.period)): was \(readingWords(revised.before.reading, of: revised.metric)), now \(readingWords(revised.observation.reading, of: revised.metric))."
        ),
    ]
}

func readingWords(_ reading: Reading, of metric: Metric) -> String {
    switch reading {
    case .observed(let value, _): figure(value, of: metric)
    case .withheld(let symbol): "withheld (\(symbol))"
    case .blank: "no figure"
    }
}
