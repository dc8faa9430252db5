import Analysis
import BoardDomain
import PackDocument

func askTitle(_ group: ActionGroup) -> String {
    switch group {
    case .overdue: "Overdue"
    case .dueAtThisMeeting: "Due at this meeting"
    case .withoutOwnerOrDate: "Without a day: please name one"
    case .openNotYetDue, .proposedForClosure, .closedSinceLastBoard: group.title
    }
}

func askedItem(_ finding: ActionFinding, _ group: ActionGroup) -> [Inline] {
    let late = finding.daysLate.map { ", \(counted($0, "day")) late" } ?? ""
    let due =
        switch group {
        case .overdue: "First due \(dueWords(finding.original))\(late)."
        case .dueAtThisMeeting: "Due \(dueWords(finding.current))\(late)."
        case .withoutOwnerOrDate, .openNotYetDue, .proposedForClosure, .closedSinceLastBoard:
            closed(dueWords(finding.current))
        }
    return action(finding, saying: [due, putOff(finding), lastWordSentence(finding)])
}

/// What is not yet due is only told of.
func laterItem(_ finding: ActionFinding) -> [Inline] {
    action(finding, saying: [closed("Due: \(dueWords(finding.current))")])
}

func waitingItem(_ finding: ActionFinding) -> [Inline] { action(finding, saying: []) }

func behindItem(_ behind: OwnActions.Behind) -> [Inline] {
    let finding = behind.finding
    let said = behind.contradictions.map { "It \(closed(contradictionWords($0)))" }
    let due = "Due \(closed(dueWords(finding.current)))"
    let verdict = sentence(
        "\(finding.verdict.rating.rawValue.lowercased()), \(verdictWords(finding.verdict))")
    let word = finding.lastUpdate.map { "Last update: \(plainDay($0.on))." }
    let sentences = [closed(finding.action.words), due, verdict] + said + [word].compactMap(\.self)
    return [
        .strong("Plan action \(finding.action.id): "),
        .text(sentences.joined(separator: " ")),
    ]
}

func comingOwnItem(_ coming: ComingDue) -> [Inline] {
    let what = coming.milestone.map { "Milestone “\($0.words)” of: " } ?? ""
    return [
        .strong("Plan action \(coming.action.id): "),
        .text("\(what)\(closed(coming.action.words)) Due \(plainDay(coming.due))."),
    ]
}

private func action(_ finding: ActionFinding, saying sentences: [String?]) -> [Inline] {
    let words = [closed(finding.action.words)] + sentences.compactMap(\.self)
    return [
        .strong("\(finding.action.id): "),
        .text((words + [sharedWith(finding)].compactMap(\.self)).joined(separator: " ")),
    ]
}

private func putOff(_ finding: ActionFinding) -> String? {
    guard finding.slips > 0 else { return nil }
    return "Put off \(timesWords(finding.slips)), now \(closed(dueWords(finding.current)))"
}

private func lastWordSentence(_ finding: ActionFinding) -> String {
    finding.lastWord == nil ? "Nothing has been said of it yet." : "Last word: \(lastWord(finding.lastWord))"
}

/// Two owners each have it on their list, and each is told that there is another.
private func sharedWith(_ finding: ActionFinding) -> String? {
    finding.action.owners.count > 1 ? ownerSentence(finding.action.owners) : nil
}
