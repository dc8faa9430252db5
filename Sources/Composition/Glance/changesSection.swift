import Analysis
import BoardDomain
import PackDocument

/// What changed, kind by kind; what did not is said in one sentence at the end.
func changesSection(_ brief: Brief) -> Section {
    let title = "What changed since the last board"
    let changes = brief.findings.changes
    guard let since = changes.since else {
        let words = "No earlier board is in the register, so there is nothing to compare with."
        return Section(anchor: .changes, title: title, blocks: [.paragraph([.text(words)])])
    }
    let kinds = kindsOfChange(changes)
    let unmoved = kinds.filter(\.items.isEmpty)
    let words: String =
        if unmoved.count == kinds.count {
            "Nothing in the action log, the plan or the measures changed since \(theBoard(of: since))."
        } else if unmoved.isEmpty {
            "Since \(theBoard(of: since)):"
        } else {
            "Since \(theBoard(of: since)), \(joined(unmoved.map(\.none)))."
        }
    return Section(
        anchor: .changes, title: title, blocks: [.paragraph([.text(words)])],
        subsections: kinds.filter { !$0.items.isEmpty }.map { kind in
            Section(
                anchor: kind.anchor, title: "\(kind.title): \(figure(kind.items.count))",
                blocks: [.list(List(.bulleted, kind.items))])
        })
}

private struct KindOfChange {
    let anchor: Anchor
    let title: String
    /// Within a sentence, where there is none.
    let none: String
    let items: [[Inline]]

    init(_ name: String, _ title: String, none: String, _ items: [[Inline]]) {
        anchor = Anchor(name)
        self.title = title
        self.none = none
        self.items = items
    }
}

private func kindsOfChange(_ changes: ChangesSinceLastBoard) -> [KindOfChange] {
    [
        KindOfChange(
            "closed", "Actions closed", none: "no action was closed", changes.closed.map(closedItem)),
        KindOfChange(
            "opened", "Actions opened", none: "no action was opened", changes.opened.map(openedItem)),
        KindOfChange("slipped", "Dates put off", none: "no date was put off", changes.slipped.map(slipItem)),
        KindOfChange(
            "turnedofftrack", "Plan actions now off track", none: "no plan action went off track",
            changes.turnedOffTrack.map(planItem)),
        KindOfChange(
            "backontrack", "Plan actions back on track", none: "no plan action came back on track",
            changes.backOnTrack.map(planItem)),
        KindOfChange(
            "completed", "Plan actions completed", none: "no plan action was completed",
            changes.completed.map(planItem)),
        KindOfChange(
            "turnedoff", "Measures now off target", none: "no measure went off target",
            changes.metricsTurnedOff.map(measureItem)),
        KindOfChange(
            "turnedon", "Measures now on target", none: "no measure came on target",
            changes.metricsTurnedOn.map(measureItem)),
        KindOfChange(
            "revised", "Figures revised", none: "no figure was revised", changes.revised.map(revisedItem)),
    ]
}
