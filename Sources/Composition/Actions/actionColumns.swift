import Analysis
import BoardDomain
import PackDocument

typealias ActionColumn = SectionColumn<ActionFinding>

/// What a chair has to know of a row depends on what is to be decided about it.
func actionColumns(of group: ActionGroup) -> [ActionColumn] {
    let named: [ActionColumn] = [
        .text("Reference", weight: 2) { $0.action.id }, .text("Action", weight: 6) { $0.action.words },
        ActionColumn("Owner", weight: 3) { ownerCell($0.action.owners) },
    ]
    let due: ActionColumn = .text("Due", weight: 3) { dueWords($0.current) }
    let late: ActionColumn = .figures("Days late") { $0.daysLate.map { figure($0) } ?? "Not late" }
    let first: ActionColumn = .text("First due", weight: 2) { firstDue($0) }
    let slips: ActionColumn = .figures("Times put off") { figure($0.slips) }
    let word: ActionColumn = .text("Last word", weight: 5) { lastWord($0.lastWord) }
    switch group {
    case .overdue:
        // Seven columns: two more would turn the page on its side.
        let given: ActionColumn = .text("First due", weight: 3) { dueWords($0.original) }
        let leave: ActionColumn = .text("Later date granted", weight: 6) { leaveCell($0) }
        return named + [given, late, leave, word]
    case .dueAtThisMeeting: return named + [due, first, slips, word]
    case .proposedForClosure:
        return named + [due, late, .text("Proposed", weight: 5) { stepWords($0, .proposed) }, word]
    case .openNotYetDue: return named + [due, slips, word]
    case .closedSinceLastBoard:
        return named + [due, late, .text("Closed on", weight: 4) { stepWords($0, .closed) }]
    case .withoutOwnerOrDate:
        let missing: ActionColumn = .text("Missing", weight: 2) { missingWords($0) }
        return [named[0], named[1], missing] + [
            named[2], due, .text("Raised", weight: 2) { raisedWords($0) }, word,
        ]
    }
}

private func ownerCell(_ owners: [Owner]) -> [Inline] {
    owners.isEmpty ? [.strong("No owner")] : [.text(ownerWords(owners))]
}

/// The day alone where the words stand in the column beside it already.
private func firstDue(_ finding: ActionFinding) -> String {
    finding.original.term == finding.current.term ? dueDay(finding.original) : dueWords(finding.original)
}

func lastWord(_ note: Note?) -> String {
    guard let note else { return "None recorded" }
    return attributed(note.words, note.by, plainDay(note.on))
}

/// Whether the last later date was granted.
private func leaveCell(_ finding: ActionFinding) -> String {
    guard let last = finding.action.revisions.last else { return "Date not moved" }
    let times = finding.slips > 0 ? "Put off \(timesWords(finding.slips))" : "Moved, not later"
    let leave = "\(leaveWords(last.leave).capitalisedFirst) (\(plainDay(last.decidedOn)))."
    return "\(times), now \(dueWords(finding.current)). \(leave) \(reasonSentence(last))"
}

private func reasonSentence(_ revision: DueRevision) -> String {
    said(revision.reason).map { "Reason: \(closed($0))" } ?? "No reason is recorded."
}

private func stepWords(_ finding: ActionFinding, _ kind: ClosureStep.Kind) -> String {
    guard let step = finding.action.steps.last(where: { $0.kind == kind }) else { return "Not recorded" }
    let day = plainDay(step.on)
    if let words = said(step.words) { return attributed(words, step.by, day) }
    return said(step.by).map { "\(day), \($0)" } ?? day
}

private func missingWords(_ finding: ActionFinding) -> String {
    let undated = finding.current.term.due == .missing
    let missing = [finding.action.owners.isEmpty ? "owner" : nil, undated ? "date" : nil].compactMap(\.self)
    return joined(missing).capitalisedFirst
}

private func raisedWords(_ finding: ActionFinding) -> String {
    "\(plainDay(finding.action.raisedOn)), \(counted(finding.age, "day")) ago"
}
