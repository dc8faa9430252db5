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
    let kinds = kindsOfChange(changes).filter { $0.isAbout(brief) }
    let unmoved = kinds.filter(\.items.isEmpty)
    let words: String =
        if unmoved.count == kinds.count {
            "Nothing in the register changed since \(theBoard(of: since))."
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
    /// Where there is no plan or no measure, its not changing is nothing to say.
    enum Subject { case log, plan, measures }

    let subject: Subject
    let anchor: Anchor
    let title: String
    /// Within a sentence, where there is none.
    let none: String
    let items: [[Inline]]

    init(_ subject: Subject, _ name: String, _ title: String, none: String, _ items: [[Inline]]) {
        self.subject = subject
        anchor = Anchor(name)
        self.title = title
        self.none = none
        self.items = items
    }

    func isAbout(_ brief: Brief) -> Bool {
        switch subject {
        case .log: true
        case .plan: brief.findings.plan != nil || !items.isEmpty
        case .measures: !brief.metrics.isEmpty || !items.isEmpty
        }
    }
}

private func kindsOfChange(_ changes: ChangesSinceLastBoard) -> [KindOfChange] {
    [
        KindOfChange(
            .log, "closed", "Actions closed", none: "no action was closed", changes.closed.map(closedItem)),
        KindOfChange(
            .log, "opened", "Actions opened", none: "no action was opened", changes.opened.map(openedItem)),
        KindOfChange(
            .log, "slipped", "Dates put off", none: "no date was put off", changes.slipped.map(slipItem)),
        KindOfChange(
            .plan, "turnedofftrack", "Plan actions now off track", none: "no plan action went off track",
            changes.turnedOffTrack.map(planItem)),
        KindOfChange(
            .plan, "backontrack", "Plan actions back on track", none: "no plan action came back on track",
            changes.backOnTrack.map(planItem)),
        KindOfChange(
            .plan, "completed", "Plan actions completed", none: "no plan action was completed",
            changes.completed.map(planItem)),
        KindOfChange(
            .measures, "turnedoff", "Measures now off target", none: "no measure went off target",
            changes.metricsTurnedOff.map(measureItem)),
        KindOfChange(
            .measures, "turnedon", "Measures now on target", none: "no measure came on target",
            changes.metricsTurnedOn.map(measureItem)),
        KindOfChange(
            .measures, "revised", "Figures revised", none: "no figure was revised",
            changes.revised.map(revisedItem)),
    ]
}
