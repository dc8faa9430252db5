import BoardDomain
import CouncilRegister
import MinutesReading

/// What accepting a file of minutes recorded.
package struct MinutesReceipt: Sendable {
    /// The day the meeting was held, as the minutes say, in ISO 8601.
    package let day: String
    /// Reference and words, one an action.
    package let recordedLines: [String]
    /// Words of the proposals not chosen.
    package let leftLines: [String]
    /// Chosen actions of this file that the register already holds.
    package let alreadyThere: Int
    package let attendance: Int
    /// In ISO 8601; nil when none is announced with a date.
    package let next: String?
    package let changedAnything: Bool
}

/// Records the meeting, its attendance, the next meeting and the chosen actions, all or none.
///
/// Actions are numbered by their order on the page, chosen or not, so that the same file gives the same references
/// whenever it comes, and choosing more of it later adds only those.
/// - Parameter chosen: 1-based places in the list of proposals.
package func acceptMinutes(
    _ file: MinutesFile, choosing chosen: Set<Int>, board asked: String?, with assembly: Assembly
) throws -> MinutesReceipt {
    let register = try assembly.register()
    let board = try assembly.board(asked, in: register)
    let proposals = file.reading.actions
    guard let day = file.reading.meeting.date else {
        throw Refusal(
            .wrongInput,
            "\(file.path) does not say on which day the meeting was held, so nothing was recorded: write the day into its heading and try again."
        )
    }
    if let beyond = chosen.first(where: { $0 < 1 || $0 > proposals.count }) {
        throw Refusal(.usage, "\(file.path) has no action \(beyond): it has \(proposals.count).")
    }
    let known = try register.meetings(of: board, asOf: nil)
    let meeting = known.first { $0.day == day }?.id ?? Meeting.ID(board: board, firstSetFor: day)
    let there = try known.last.map { Set(try register.read(for: $0.id).snapshot.actions.map(\.id)) } ?? []
    let wanted = proposals.enumerated().filter { chosen.contains($0.offset + 1) }
        .map { (reference: "\(day.iso)/\($0.offset + 1)", action: $0.element) }.filter {
            !there.contains($0.reference)
        }
    let changed = try register.edit(
        by: assembly.author, at: assembly.clock.stamp,
        because: "minutes of \(day.iso): \(nameOnly(file.path))"
    ) { edit in
        try record(
            file, as: meeting, known: known,
            with: wanted.map { entry($0.action, reference: $0.reference, raisedOn: day, at: meeting) },
            in: edit)
    }.contains { $0 != .unchanged }
    return MinutesReceipt(
        day: day.iso, recordedLines: wanted.map { "\($0.reference)  \($0.action.text)" },
        leftLines: proposals.enumerated().filter { !chosen.contains($0.offset + 1) }.map(\.element.text),
        alreadyThere: chosen.count - wanted.count, attendance: file.reading.attendance.count,
        next: file.reading.nextMeeting?.date?.iso, changedAnything: changed)
}

private func record(
    _ file: MinutesFile, as meeting: Meeting.ID, known: [Meeting], with actions: [ActionEntry],
    in edit: RegisterEditing
) throws -> [Recorded] {
    try recordMeeting(file.reading, as: meeting, known: known, in: edit)
        + file.reading.attendance.map {
            try edit.record(AttendanceEntry(meeting: meeting, attendance: $0.attendance))
        }
        + actions.map { try edit.record($0) } + [try edit.recordMinutesTaken(file.fingerprint, for: meeting)]
}

/// The meeting as held, its minutes in draft; the one before agreed where these say so; the next one in the diary.
private func recordMeeting(
    _ reading: MinutesAsRead, as meeting: Meeting.ID, known: [Meeting], in edit: RegisterEditing
) throws -> [Recorded] {
    var outcomes: [Recorded] = []
    let facts = reading.meeting
    let before = known.first { $0.id == meeting }
    outcomes.append(
        try edit.record(
            MeetingEntry(
                meeting: meeting, movedTo: nil, start: before?.start ?? facts.start,
                end: before?.end ?? facts.end,
                place: before?.place ?? facts.place, status: .held,
                minutes: before?.minutes.afterMinutesCame ?? .draft)))
    if let day = facts.date, let previous = reading.previousMinutes, previous.isAgreement,
        let earlier = known.last(where: { $0.day < day && !$0.isCancelled }),
        previous.date ?? earlier.day == earlier.day
    {
        outcomes.append(
            try edit.record(
                MeetingEntry(
                    meeting: earlier.id, movedTo: nil, start: nil, end: nil, place: nil, status: .held,
                    minutes: .agreed(at: day))))
    }
    guard let next = reading.nextMeeting, let day = next.date else { return outcomes }
    let planned = known.first { $0.day == day || $0.id.firstSetFor == day }
    guard planned == nil else { return outcomes }
    outcomes.append(
        try edit.record(
            MeetingEntry(
                meeting: Meeting.ID(board: meeting.board, firstSetFor: day), movedTo: nil, start: next.start,
                end: next.end,
                place: next.venue, status: .planned, minutes: .notReceived)))
    return outcomes
}

private func entry(_ action: ProposedAction, reference: String, raisedOn day: Day, at meeting: Meeting.ID)
    -> ActionEntry
{
    ActionEntry(
        board: meeting.board, reference: reference, words: action.text,
        owners: action.owners.map { $0.attendee ?? $0.words },
        raisedOn: day, raisedAt: meeting.firstSetFor, original: action.due.term(raisedOn: day), revision: nil,
        note: nil,
        step: nil)
}

extension Meeting.MinutesStatus {
    fileprivate var afterMinutesCame: Meeting.MinutesStatus {
        switch self {
        case .notReceived: .draft
        case .draft, .agreed: self
        }
    }
}

extension PreviousMinutesFacts {
    fileprivate var isAgreement: Bool {
        switch verdict {
        case .agreed, .agreedWithChanges: true
        case .notAgreed, .notSaid: false
        }
    }
}
