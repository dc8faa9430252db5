import Analysis
import BoardDomain
import PackDocument

/// What is owed to later boards, and when they sit.
func forwardPlan(_ findings: BoardFindings) -> SectionContent {
    let later = findings.later.map { meeting -> [Inline] in
        let time = meeting.start.map { ", \(clock($0))" } ?? ""
        return [.text("\(fullDay(meeting.day))\(time)\(meeting.place.map { ", \($0)" } ?? "")")]
    }
    let owed = findings.actions.rows(.openNotYetDue) + findings.actions.rows(.withoutOwnerOrDate)
    let items = owed.filter { isOwedToABoard($0.current.term.due) }.map { finding -> [Inline] in
        [
            .link(finding.action.id, to: actionPlace(finding.action.id)),
            .text(" \(unstopped(finding.action.words)) (\(ownerWords(finding.action.owners)); \(dueWords(finding.current)))."),
        ]
    }
    return SectionContent(subsections: [
        Section(
            anchor: Anchor("forward-meetings"), title: "Next meetings",
            blocks: later.isEmpty
                ? [.paragraph([.text("No later meeting is in the diary.")])] : [.list(List(.bulleted, later))]),
        Section(
            anchor: Anchor("forward-owed"), title: "Owed to later boards",
            blocks: items.isEmpty
                ? [.paragraph([.text("Nothing in the action log is promised to a later board.")])]
                : [.list(List(.bulleted, items))]),
    ])
}

private func isOwedToABoard(_ due: Due) -> Bool {
    switch due {
    case .nextMeeting, .futureMeeting: true
    case .on, .standing, .missing: false
    }
}
