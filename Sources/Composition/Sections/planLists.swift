import Analysis
import BoardDomain
import PackDocument

/// Where an owner's words and the plan's dates do not agree.
func saidAgainstDone(_ contradictions: [Contradiction]) -> Section {
    let items = contradictions.map { contradiction -> [Inline] in
        [
            .link(contradiction.action.id, to: planPlace(contradiction.action.id)),
            .text(" \(contradictionWords(contradiction.kind)). \(ownerWords(contradiction.action.owners)): \(sentence(contradiction.action.words))"),
        ]
    }
    return Section(
        anchor: Anchor("plan-said-done"), title: "Said against done",
        blocks: items.isEmpty
            ? [.paragraph([.text("Nothing said of the plan goes against its dates, evidence or updates.")])]
            : [.list(List(.bulleted, items))])
}

/// What falls due in the next 30, 60 and 90 days.
func coming(_ due: [ComingDue]) -> Section {
    let subsections = [30, 60, 90].map { window -> Section in
        let items = due.filter { $0.window == window }.map { item -> [Inline] in
            let what = item.milestone.map { "milestone “\(unstopped($0.words))” of " } ?? ""
            return [
                .text("\(shortDay(item.due)): \(what)"), .link(item.action.id, to: planPlace(item.action.id)),
                .text(" \(unstopped(item.action.words)) (\(ownerWords(item.action.owners)))."),
            ]
        }
        let from = window == 30 ? "In the next 30 days" : "In \(window - 29) to \(window) days"
        return Section(
            anchor: Anchor("plan-coming-\(window)"), title: from,
            blocks: items.isEmpty ? [.paragraph([.text("Nothing falls due.")])] : [.list(List(.bulleted, items))])
    }
    return Section(anchor: Anchor("plan-coming"), title: "Falling due", blocks: [], subsections: subsections)
}

/// Every other action of the plan, a row each.
func remaining(_ findings: [PlanActionFinding]) -> Section {
    let title = "All other plan actions"
    let anchor = Anchor("plan-others")
    guard !findings.isEmpty else {
        return Section(anchor: anchor, title: title, blocks: [.paragraph([.text("There is no other plan action.")])])
    }
    let columns: [SectionColumn<PlanActionFinding>] = [
        SectionColumn("Reference", weight: 1) { [.text($0.action.id)] },
        SectionColumn("Action", weight: 6) { [.text($0.action.words)] },
        SectionColumn("Owner", weight: 2) { [.text(ownerWords($0.action.owners))] },
        SectionColumn("Due", weight: 2) { [.text(dueWords($0.current))] },
        SectionColumn("Rating", weight: 2) { [.mark($0.verdict.rating.mark)] },
        SectionColumn("Evidence", weight: 3) { [.text(evidenceWords($0.action))] },
    ]
    return Section(anchor: anchor, title: title, blocks: [.table(table(title, columns, findings) { planPlace($0.action.id) })])
}

private func evidenceWords(_ action: PlanAction) -> String {
    action.updates.last { $0.evidence != nil }?.evidence ?? "None recorded"
}
