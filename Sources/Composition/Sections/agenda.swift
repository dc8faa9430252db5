import Analysis
import BoardDomain
import PackDocument

func agenda(_ findings: BoardFindings, _ section: PackDefinition.Section) -> SectionContent {
    let snapshot = findings.snapshot
    var content = SectionContent()
    if snapshot.agenda.isEmpty {
        content.blocks.append(.notice([.text("No agenda is in the register for this meeting.")]))
    } else {
        let columns: [SectionColumn<AgendaItem>] = [
            SectionColumn("Item", weight: 1) { [.text($0.number)] },
            SectionColumn("Subject", weight: 5) { [.text($0.title)] },
            SectionColumn("Presenter", weight: 3) { [.text($0.presenter ?? "Not named")] },
            SectionColumn("Purpose", weight: 1) { [.text($0.purpose.map { "To \($0.rawValue)" } ?? "Not said")] },
            SectionColumn("Time", weight: 1) { [.text($0.start.map(clock) ?? "")] },
        ]
        content.blocks.append(
            .table(table("Agenda for \(plainDay(snapshot.meeting.day))", columns, snapshot.agenda, without: section.without)))
    }
    content.subsections = [previousMinutes(findings)]
    return content
}

private func previousMinutes(_ findings: BoardFindings) -> Section {
    let anchor = Anchor("previous-minutes")
    guard let previous = findings.previous else {
        return Section(
            anchor: anchor, title: "Previous minutes",
            blocks: [.paragraph([.text("No earlier meeting is in the register.")])])
    }
    let status =
        switch previous.minutes {
        case .notReceived: "have not been received"
        case .draft: "are in draft, for the board to agree"
        case .agreed(let day): "were agreed on \(plainDay(day))"
        }
    var blocks: [Block] = [
        .paragraph([.text("The minutes of the meeting of \(plainDay(previous.day)) \(status).")])
    ]
    let attendance = findings.snapshot.previousAttendance
    if attendance.isEmpty {
        blocks.append(.paragraph([.text("Its attendance is not recorded.")]))
    } else {
        let counts = Attendance.Kind.allCases.map { kind in
            let people = attendance.filter { $0.kind == kind }.count
            return kind == .apologies ? counted(people, "apology", "apologies") : "\(people) \(kind.rawValue)"
        }
        blocks.append(.paragraph([.text("Attendance: \(joined(counts)).")]))
        let apologies = attendance.filter { $0.kind == .apologies }.map(\.name)
        if !apologies.isEmpty { blocks.append(.paragraph([.text("Apologies came from \(joined(apologies)).")])) }
    }
    return Section(anchor: anchor, title: "Previous minutes", blocks: blocks)
}
