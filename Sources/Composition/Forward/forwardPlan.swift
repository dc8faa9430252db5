import Analysis
import BoardDomain
import PackDocument

/// When the board meets again, and what is owed to it then.
func forwardPlan(_ brief: Brief) -> SectionContent {
    SectionContent(subsections: [laterMeetings(brief), owedLater(brief)])
}

private func laterMeetings(_ brief: Brief) -> Section {
    let later = brief.findings.later.map { meeting -> [Inline] in
        let details = [hours(from: meeting.start, to: meeting.end), said(meeting.place)].compactMap(\.self)
        let moved = meeting.wasMoved ? ["first set for \(plainDay(meeting.id.firstSetFor))"] : []
        return [.text(([fullDay(meeting.day)] + details + moved).joined(separator: ", ") + ".")]
    }
    let cancelled = brief.snapshot.meetings.filter { $0.day > brief.snapshot.standpoint && $0.isCancelled }
    var blocks = [bulleted(later, ifNone: "No later meeting is in the diary.")]
    if !cancelled.isEmpty {
        let days = cancelled.map { plainDay($0.day) }
        blocks.append(.paragraph([.text("Cancelled: \(joined(days)).")]))
    }
    return Section(anchor: Anchor("latermeetings"), title: "Next meetings", blocks: blocks)
}

/// Open actions with a day to come or promised to a meeting to come, by the meeting that will find them due.
private func owedLater(_ brief: Brief) -> Section {
    let anchor = Anchor("owedlater")
    let title = "Actions due to later boards"
    let standpoint = brief.snapshot.standpoint
    let open = ActionGroup.allCases.filter { $0 != .closedSinceLastBoard && $0 != .proposedForClosure }
        .flatMap { brief.findings.actions.rows($0) }
    let dated = open.filter { $0.current.day.map { $0 > standpoint } ?? false }
        .sorted { ($0.current.day ?? standpoint) < ($1.current.day ?? standpoint) }
    let undated = open.filter { $0.current.day == nil && isForSomeMeeting($0.current.term.due) }
    guard !dated.isEmpty || !undated.isEmpty else {
        let words = "No open action is due to a later board."
        return Section(anchor: anchor, title: title, blocks: [.paragraph([.text(words)])])
    }
    let rows = byMeeting(dated, brief.findings.later) + undated.map { ("No meeting is set", $0) }
    let columns: [SectionColumn<(board: String, finding: ActionFinding)>] = [
        .text("Board", weight: 3) { $0.board },
        SectionColumn("Reference", weight: 2) {
            [.link($0.finding.action.id, to: .action($0.finding.action.id))]
        },
        .text("Action", weight: 6) { $0.finding.action.words },
        .text("Owner", weight: 3) { ownerWords($0.finding.action.owners) },
        .text("Due", weight: 3) { dueWords($0.finding.current) },
    ]
    return Section(
        anchor: anchor, title: title,
        blocks: [.table(table("Open actions due to later boards", columns, rows))])
}

/// Each with the first meeting on or after its day. Both lists run in the order of their days.
private func byMeeting(
    _ findings: [ActionFinding], _ later: [Meeting]
) -> [(board: String, finding: ActionFinding)] {
    var meetings = later[...]
    return findings.map { finding in
        while let next = meetings.first, let due = finding.current.day, next.day < due {
            meetings.removeFirst()
        }
        return (meetings.first.map { plainDay($0.day) } ?? "No meeting is set", finding)
    }
}

private func isForSomeMeeting(_ due: Due) -> Bool {
    switch due {
    case .nextMeeting, .futureMeeting: true
    case .on, .standing, .missing: false
    }
}
