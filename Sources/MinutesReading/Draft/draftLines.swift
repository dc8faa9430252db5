import BoardDomain

/// The skeleton as lines: headings after `#`, people with a tab before their role, actions as a table with borders.
/// Reading these lines gives back what they were made from.
package func draftLines(_ draft: MinutesDraft) -> [String] {
    var lines = ["# \(draft.board)", "", "Minutes of the meeting of \(printed(draft.day))", ""]
    let times = [draft.start?.iso, draft.end?.iso].compactMap(\.self)
    if !times.isEmpty { lines.append("Time: \(times.joined(separator: " to "))") }
    if let place = draft.place { lines.append("Venue: \(place)") }
    if !times.isEmpty || draft.place != nil { lines.append("") }
    lines += list("Present", draft.present) + list("In attendance", draft.inAttendance)
    lines += ["# Apologies", "", "None", ""]
    lines += ["# Actions from earlier meetings", ""]
    if draft.openActions.isEmpty {
        lines += ["None.", ""]
    } else {
        lines += ["| Ref | Action | Owner | Due | Status |"]
        lines += draft.openActions.map { row in
            let cells = [row.reference, row.words, row.owners.joined(separator: "; "), row.due, "Open"]
            return "| " + cells.map { $0.replacing("|", with: "/") }.joined(separator: " | ") + " |"
        }
        lines.append("")
    }
    for (index, item) in draft.items.enumerated() { lines += ["# \(index + 1). \(item)", ""] }
    lines += ["# Date of next meeting", ""]
    lines.append(draft.next.map(announced) ?? "To be confirmed")
    return lines
}

private func list(_ label: String, _ people: [Attendance]) -> [String] {
    if people.isEmpty { return [] }
    return ["# \(label)", ""] + people.map { $0.name + ($0.role.map { "\t\($0)" } ?? "") } + [""]
}

private func announced(_ meeting: Meeting) -> String {
    let times = [meeting.start?.iso, meeting.end?.iso].compactMap(\.self).joined(separator: " to ")
    return [printed(meeting.day), times, meeting.place ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
}

private func printed(_ day: Day) -> String {
    let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November",
        "December",
    ]
    return "\(day.weekday.name) \(day.parts.day) \(months[day.month - 1]) \(day.year)"
}
