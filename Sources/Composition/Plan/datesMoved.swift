import Analysis
import BoardDomain
import PackDocument

/// Every date that was moved, with its reasons, whatever the rating.
func datesMoved(_ findings: [PlanActionFinding], without hidden: [String]) -> Section {
    let anchor = Anchor("datesmoved")
    let title = "Dates moved"
    let rows = findings.filter { !$0.action.revisions.isEmpty && $0.verdict.rating != .complete }
    guard !rows.isEmpty else {
        let words = "No date of an action that is not complete has been moved."
        return Section(anchor: anchor, title: title, blocks: [.paragraph([.text(words)])])
    }
    let columns: [SectionColumn<PlanActionFinding>] = [
        SectionColumn("Reference", weight: 2) { [.link($0.action.id, to: .planAction($0.action.id))] },
        .text("Action", weight: 5) { $0.action.words },
        .text("First due", weight: 2) { dueWords($0.original) },
        .text("Due", weight: 2) { dueWords($0.current) }, .figures("Times put off") { figure($0.slips) },
        .text("Reasons", weight: 10) { $0.action.revisions.map(revisionWords).joined(separator: " ") },
    ]
    return Section(
        anchor: anchor, title: title,
        blocks: [.table(table("Plan actions whose date has been moved", columns, rows, without: hidden))])
}

/// What falls due in the next 30, 60 and 90 days.
func coming(_ due: [ComingDue]) -> Section {
    let windows = [(30, "In the next 30 days"), (60, "In 31 to 60 days"), (90, "In 61 to 90 days")]
    let subsections = windows.map { window, title in
        let items = due.filter { $0.window == window }.map(comingItem)
        return Section(
            anchor: Anchor("coming\(window)"), title: title,
            blocks: [bulleted(items, ifNone: "Nothing in the plan falls due.")])
    }
    return Section(anchor: Anchor("coming"), title: "Falling due", blocks: [], subsections: subsections)
}

private func comingItem(_ item: ComingDue) -> [Inline] {
    let milestone = item.milestone.map { "milestone \($0.id), “\(unstopped($0.words))”, of " } ?? ""
    return [
        .text("\(plainDay(item.due)): \(milestone)"),
        .link(
            milestone.isEmpty ? "Plan action \(item.action.id)" : "plan action \(item.action.id)",
            to: .planAction(item.action.id)),
        .text(". \(closed(item.action.words)) \(ownerSentence(item.action.owners))"),
    ]
}

/// A row for every action, so that each owner finds theirs, priority by priority. What is told in full above is led to.
func everyPlanAction(
    _ findings: [PlanActionFinding], of priorities: [Priority], without hidden: [String]
) -> Section {
    let anchor = Anchor("everyplanaction")
    let title = "Every action of the plan"
    guard !findings.isEmpty else {
        return Section(
            anchor: anchor, title: title, blocks: [.paragraph([.text("The plan holds no action.")])])
    }
    let columns: [SectionColumn<PlanActionFinding>] = [
        SectionColumn("Reference", weight: 2) { finding in
            finding.isInFull
                ? [.link(finding.action.id, to: .planAction(finding.action.id))] : [.text(finding.action.id)]
        },
        .text("Action", weight: 6) { $0.action.words },
        .text("Owner", weight: 3) { ownerWords($0.action.owners) },
        .text("Due", weight: 3) { dueWords($0.current) },
        SectionColumn("Rating", weight: 2) { [.mark($0.verdict.rating.mark)] },
        .text("Evidence", weight: 3) { evidence(for: $0.action) },
    ]
    return Section(
        anchor: anchor, title: title,
        blocks: [
            .table(
                table(
                    "Every action, in the plan’s own order", columns, findings, without: hidden,
                    anchor: { $0.isInFull ? nil : .planAction($0.action.id) },
                    inGroups: { finding in
                        priorities.first { $0.id == finding.action.priority }.map(name(of:))
                    }))
        ])
}

private func evidence(for action: PlanAction) -> String {
    action.updates.last { !isBlank($0.evidence) }?.evidence ?? "None recorded"
}

extension PlanActionFinding {
    fileprivate var isInFull: Bool {
        switch verdict.rating {
        case .offTrack, .atRisk: true
        case .complete, .onTrack, .notStarted: false
        }
    }
}
