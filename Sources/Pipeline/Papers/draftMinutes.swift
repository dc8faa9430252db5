package import BoardDomain
import CouncilRegister
import FlowRenderers
import MinutesReading

/// A skeleton of the minutes of a meeting to come, as text and as a Word document.
package struct MinutesSkeleton: Sendable {
    package let text: String
    package let word: [UInt8]
}

/// Who is expected, what is on the agenda and what is still to be done, for the meeting asked for or else the next one.
package func draftMinutes(of asked: Day?, board name: String?, with assembly: Assembly) throws
    -> MinutesSkeleton
{
    let register = try assembly.register()
    let board = try assembly.board(name, in: register)
    let meetings = try register.meetings(of: board, asOf: nil)
    let meeting = try chooseMeeting(asked, among: meetings, on: assembly.clock.stamp.local.day)
    let snapshot = try register.read(for: meeting.id).snapshot
    let lines = draftLines(draft(of: snapshot))
    let title = "\(snapshot.board.name): minutes of \(meeting.day.iso)"
    return MinutesSkeleton(
        text: lines.joined(separator: "\n"), word: renderWord(lines, title: title, language: "en-GB"))
}

private func draft(of snapshot: BoardSnapshot) -> MinutesDraft {
    let day = snapshot.meeting.day
    let seats = snapshot.memberships.filter { $0.holds(on: day) }
    func people(_ capacities: [Membership.Capacity], as kind: Attendance.Kind) -> [Attendance] {
        capacities.flatMap { capacity in
            seats.filter { $0.capacity == capacity }.compactMap { seat in
                snapshot.people.first { $0.id == seat.person }.map {
                    Attendance(name: $0.name, role: role(of: $0, in: capacity), kind: kind)
                }
            }
        }
    }
    let open = snapshot.actions.filter { isOpen($0, on: day) }
    return MinutesDraft(
        board: snapshot.board.name, day: day, start: snapshot.meeting.start, end: snapshot.meeting.end,
        place: snapshot.meeting.place, present: people([.chair, .member], as: .present),
        inAttendance: people([.officer, .adviser, .observer, .secretary], as: .inAttendance),
        items: items(of: snapshot), openActions: open.map { row($0, on: day) },
        next: snapshot.nextMeeting(after: day))
}

/// The chair is called so, whatever else they are.
private func role(of person: Person, in capacity: Membership.Capacity) -> String? {
    guard capacity == .chair, person.role?.lowercased().contains("chair") != true else { return person.role }
    return ["Chair", person.role].compactMap(\.self).joined(separator: ", ")
}

private func items(of snapshot: BoardSnapshot) -> [String] {
    let titles = snapshot.agenda.map(\.title)
    return titles.isEmpty ? ["Minutes of the previous meeting", "Any other business"] : titles
}

private func row(_ action: Action, on day: Day) -> MinutesDraft.Row {
    let term = action.term(on: day)
    let due: String =
        switch term.due {
        case .on(let day): day.iso
        case .nextMeeting: term.words ?? "next meeting"
        case .futureMeeting: term.words ?? "a future meeting"
        case .standing: "ongoing"
        case .missing: term.words ?? ""
        }
    return MinutesDraft.Row(
        reference: action.id, words: action.words, owners: action.owners.map { $0.name ?? $0.words }, due: due
    )
}
