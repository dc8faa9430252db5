import Analysis
import BoardDomain
import PackDocument

/// How the minutes of the board before stand, and who was there.
func previousMinutes(_ brief: Brief) -> Section {
    var blocks: [Block] = [.paragraph([.text(standing(of: brief.findings.previous))])]
    if brief.findings.previous != nil { blocks += attendance(brief.snapshot) }
    return Section(
        anchor: Anchor("previousminutes"), title: "Minutes of the previous meeting", blocks: blocks)
}

private func standing(of previous: Meeting?) -> String {
    guard let previous else { return "No earlier meeting is in the register." }
    let minutes = "The minutes of the meeting of \(fullDay(previous.day))"
    switch previous.minutes {
    case .notReceived: return "\(minutes) have not been received."
    case .draft: return "\(minutes) are in draft."
    case .agreed(let day): return "\(minutes) were agreed on \(plainDay(day))."
    }
}

/// Of the last meeting held, which the register keeps; it need not be the last one planned.
private func attendance(_ snapshot: BoardSnapshot) -> [Block] {
    let rows = snapshot.previousAttendance
    guard !rows.isEmpty else { return [.paragraph([.text("Attendance is not recorded.")])] }
    let held = snapshot.meetings.last { $0.day < snapshot.meeting.day && $0.status == .held }
    let meeting = held.map { " on \(plainDay($0.day))" } ?? ""
    let facts = Attendance.Kind.allCases.map { kind in
        let people = rows.filter { $0.kind == kind }
        let names = people.isEmpty ? "None recorded" : people.map(\.name).joined(separator: "; ")
        return Fact("\(kind.rawValue.capitalisedFirst) (\(people.count))", [.text(names)])
    }
    let counts = Attendance.Kind.allCases.map { kind in
        let people = rows.filter { $0.kind == kind }.count
        return kind == .apologies
            ? counted(people, "apology", "apologies") : "\(figure(people)) \(kind.rawValue)"
    }
    return [.paragraph([.text("Attendance\(meeting): \(joined(counts)).")]), .facts(facts)]
}
