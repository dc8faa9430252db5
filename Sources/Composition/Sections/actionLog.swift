import Analysis
import BoardDomain
import PackDocument

/// The action log in its groups, then its stock and flow.
func actionLog(_ findings: BoardFindings, _ section: PackDefinition.Section) -> SectionContent {
    var content = SectionContent()
    let open = findings.actions.stock.last?.open ?? 0
    content.blocks = [
        .paragraph([
            .text(
                sentence(
                    "\(counted(open, "action")) \(open == 1 ? "is" : "are") open on \(plainDay(findings.snapshot.standpoint)). "
                        + "Lateness is counted from the first date given: a date moved later does not make an action on time"))
        ])
    ]
    content.subsections = section.groups.map { groupSection($0, findings, without: section.without) }
    content.subsections.append(stockAndFlow(findings.actions.stock.suffix(section.boards)))
    return content
}

extension ActionGroup {
    package var title: String {
        switch self {
        case .overdue: "Overdue"
        case .dueAtThisMeeting: "Due at this meeting"
        case .proposedForClosure: "Proposed for closure"
        case .openNotYetDue: "Open, not yet due"
        case .closedSinceLastBoard: "Closed since the last board"
        case .withoutOwnerOrDate: "Without an owner or a date"
        }
    }

    fileprivate var empty: String {
        switch self {
        case .overdue: "No action is overdue."
        case .dueAtThisMeeting: "No action is due at this meeting."
        case .proposedForClosure: "No action is proposed for closure."
        case .openNotYetDue: "No other action is open."
        case .closedSinceLastBoard: "No action was closed since the last board."
        case .withoutOwnerOrDate: "Every open action has an owner and a date."
        }
    }
}

private func groupSection(_ group: ActionGroup, _ findings: BoardFindings, without hidden: [String]) -> Section {
    let rows = findings.actions.rows(group)
    var blocks: [Block] = []
    if group == .proposedForClosure, !rows.isEmpty {
        blocks.append(.paragraph([.text("Owners propose; the board closes.")]))
    }
    let elsewhere = group == .withoutOwnerOrDate ? findings.actions.ownerlessElsewhere : []
    if rows.isEmpty, elsewhere.isEmpty { blocks.append(.paragraph([.text(group.empty)])) }
    if !rows.isEmpty {
        blocks.append(
            .table(
                table("\(group.rawValue). \(group.title)", columns(group), rows, without: hidden) {
                    actionPlace($0.action.id)
                }))
    }
    if !elsewhere.isEmpty { blocks.append(.paragraph(ownerless(elsewhere))) }
    return Section(
        anchor: Anchor("actions-\(group.rawValue.lowercased())"), title: "\(group.rawValue). \(group.title)", blocks: blocks)
}

private func ownerless(_ findings: [ActionFinding]) -> [Inline] {
    var words: [Inline] = [.text("Also without an owner, in the groups above: ")]
    for (index, finding) in findings.enumerated() {
        if index > 0 { words.append(.text(index == findings.count - 1 ? " and " : ", ")) }
        words.append(.link(finding.action.id, to: actionPlace(finding.action.id)))
        words.append(.text(" (\(finding.group.rawValue))"))
    }
    return words + [.text(".")]
}

private func columns(_ group: ActionGroup) -> [SectionColumn<ActionFinding>] {
    let name = [
        SectionColumn<ActionFinding>("Reference", weight: 2) { [.text($0.action.id)] },
        SectionColumn<ActionFinding>("Action", weight: 6) { [.text($0.action.words)] },
        SectionColumn<ActionFinding>("Owner", weight: 2) { ownerCell($0.action.owners) },
    ]
    let word = SectionColumn<ActionFinding>("Last word", weight: 4) { [.text(noteWords($0.lastWord))] }
    let due = SectionColumn<ActionFinding>("Due", weight: 3) { [.text(dueWords($0.current))] }
    let moved = SectionColumn<ActionFinding>("Moved", weight: 2) { [.text(movedWords($0))] }
    let late = SectionColumn<ActionFinding>("Late", .figures, weight: 1) { [.text(lateWords($0))] }
    switch group {
    case .overdue:
        return name + [
            SectionColumn("First due", weight: 2) { [.text(dueWords($0.original))] }, late, moved, word,
        ]
    case .dueAtThisMeeting, .openNotYetDue: return name + [due, moved, word]
    case .proposedForClosure: return name + [due, late, SectionColumn("Proposed", weight: 3) { [.text(stepWords($0, .proposed))] }, word]
    case .closedSinceLastBoard: return name + [SectionColumn("First due", weight: 2) { [.text(dueWords($0.original))] }, SectionColumn("Closed", weight: 3) { [.text(stepWords($0, .closed))] }]
    case .withoutOwnerOrDate: return name + [due, SectionColumn("Raised", weight: 2) { [.text(shortDay($0.action.raisedOn))] }, word]
    }
}

private func ownerCell(_ owners: [Owner]) -> [Inline] {
    owners.isEmpty ? [.strong("No owner")] : [.text(ownerWords(owners))]
}

private func noteWords(_ note: Note?) -> String {
    guard let note else { return "No word yet" }
    return "\(shortDay(note.on))\(note.by.map { ", \($0)" } ?? ""): \(note.words)"
}

private func lateWords(_ finding: ActionFinding) -> String {
    finding.daysLate.map { counted($0, "day") } ?? "Not late"
}

private func movedWords(_ finding: ActionFinding) -> String {
    guard !finding.action.revisions.isEmpty, let last = finding.action.revisions.last else { return "Never" }
    let times = finding.slips == 0 ? "Not later" : timesWords(finding.slips).capitalisedFirst
    return "\(times); now \(dueWords(finding.current)), \(leaveWords(last.leave))\(last.reason.map { ": \(unstopped($0))" } ?? "")"
}

private func stepWords(_ finding: ActionFinding, _ kind: ClosureStep.Kind) -> String {
    guard let step = finding.action.steps.last(where: { $0.kind == kind }) else { return "" }
    return shortDay(step.on) + (step.by.map { ", \($0)" } ?? "") + (step.words.map { ": \($0)" } ?? "")
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
