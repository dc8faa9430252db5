import Analysis
import BoardDomain
import PackDocument

/// One group of the log: what stands in it by which rule, and its rows or the sentence that there is none.
func actionGroup(_ group: ActionGroup, _ brief: Brief, without hidden: [String]) -> Section {
    let rows = brief.findings.actions.rows(group)
    let title = "\(group.rawValue). \(group.title)"
    var blocks: [Block] = []
    if rows.isEmpty {
        blocks.append(.paragraph([.text(group.none(since: brief.lastBoard))]))
    } else {
        blocks.append(.paragraph([.text(group.rule)]))
        let caption = "\(title): \(counted(rows.count, "action"))"
        blocks.append(
            .table(
                table(caption, actionColumns(of: group), rows, without: hidden) { .action($0.action.id) }))
    }
    switch group {
    case .withoutOwnerOrDate: blocks += ownerlessElsewhere(brief.findings.actions.ownerlessElsewhere)
    case .overdue, .dueAtThisMeeting, .proposedForClosure, .openNotYetDue, .closedSinceLastBoard: break
    }
    return Section(anchor: .group(group), title: title, blocks: blocks)
}

/// Their rows stand where a chair deals with them; here they are only named.
private func ownerlessElsewhere(_ findings: [ActionFinding]) -> [Block] {
    guard !findings.isEmpty else { return [] }
    let names = findings.map { finding -> [Inline] in
        [.link(finding.action.id, to: .action(finding.action.id)), .text(" in \(finding.group.rawValue)")]
    }
    return [.paragraph([.text("Also without an owner: ")] + joined(names) + [.text(".")])]
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

    /// Within a list in a sentence.
    var phrase: String {
        switch self {
        case .overdue, .dueAtThisMeeting, .proposedForClosure, .closedSinceLastBoard, .withoutOwnerOrDate:
            title.lowercasedFirst
        case .openNotYetDue: "not yet due"
        }
    }

    fileprivate var rule: String {
        switch self {
        case .overdue: "Past the first day given. A later day does not clear it."
        case .dueAtThisMeeting: "Promised for the day of this meeting."
        case .proposedForClosure: "The board closes an action; nobody else does."
        case .openNotYetDue: "Soonest first; what has no day stands last."
        case .closedSinceLastBoard: "In the order in which the board closed them."
        case .withoutOwnerOrDate: "Open, and in none of the groups A to C."
        }
    }

    fileprivate func none(since board: String?) -> String {
        switch self {
        case .overdue: "No action is overdue."
        case .dueAtThisMeeting: "No action is due at this meeting."
        case .proposedForClosure: "No action is proposed for closure."
        case .openNotYetDue: "No other action is open."
        case .closedSinceLastBoard: "No action was closed\(board.map { " since \($0)" } ?? "")."
        case .withoutOwnerOrDate: "No action outside the groups A to C is without an owner or a date."
        }
    }
}
