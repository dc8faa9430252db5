import BoardDomain
import CouncilRegister
import MinutesReading

/// What accepting a file of minutes recorded.
package struct MinutesReceipt: Sendable {
    /// The day the meeting was held, as the minutes say, in ISO 8601.
    package let day: String
    /// Reference and words, one an action.
    package let recordedLines: [String]
    /// Words of the proposals not chosen, and of updates that fit no action.
    package let leftLines: [String]
    /// Reference and what was added to it, one an action that the register held from earlier meetings.
    package let addedLines: [String]
    /// Chosen actions of this file that the register already holds.
    package let alreadyThere: Int
    package let attendance: Int
    /// In ISO 8601; nil when none is announced with a date.
    package let next: String?
    package let changedAnything: Bool
}

/// Records the meeting, its attendance, the next meeting and what was chosen, all or none.
///
/// Actions are numbered by their order on the page, chosen or not, so that the same file gives the same references
/// whenever it comes, and choosing more of it later adds only those. What the register holds from an earlier meeting is
/// not recorded again.
package func acceptMinutes(
    _ file: MinutesFile, choosing choice: MinutesChoice, board asked: String?, with assembly: Assembly
) throws -> MinutesReceipt {
    if let fault = file.fault { throw Refusal(.wrongInput, fault) }
    let register = try assembly.register()
    let board = try assembly.board(asked, in: register)
    guard let day = file.reading.meeting.date else { throw Refusal(.wrongInput, file.dayless) }
    try check(choice, against: file)
    var known = try register.meetings(of: board, asOf: nil)
    if known.isEmpty, !file.reading.updates.isEmpty {
        // Without any meeting nobody could say what the register holds already.
        try register.edit(
            by: assembly.author, at: assembly.clock.stamp, because: "meeting of \(day.iso), from its minutes"
        ) { edit in
            _ = try recordMeeting(
                file.reading, as: Meeting.ID(board: board, firstSetFor: day), known: [], in: edit)
        }
        known = try register.meetings(of: board, asOf: nil)
    }
    let meeting = known.first { $0.day == day }?.id ?? Meeting.ID(board: board, firstSetFor: day)
    let there = try known.last.map { try register.read(for: $0.id).snapshot.actions } ?? []
    let plan = try AcceptancePlan(file, choice, known: there, heldOn: day, at: meeting)
    let changed = try register.edit(
        by: assembly.author, at: assembly.clock.stamp,
        because: "minutes of \(day.iso): \(nameOnly(file.path))"
    ) { edit in
        try record(file, as: meeting, known: known, plan, in: edit)
    }.contains { $0 != .unchanged }
    return MinutesReceipt(
        day: day.iso, recordedLines: plan.entries.map { "\($0.reference)  \($0.words)" },
        leftLines: plan.left, addedLines: plan.added, alreadyThere: plan.alreadyThere,
        attendance: file.reading.attendance.count, next: file.reading.nextMeeting?.date?.iso,
        changedAnything: changed)
}

private func check(_ choice: MinutesChoice, against file: MinutesFile) throws {
    let (actions, updates) = (file.reading.actions.count, file.reading.updates.count)
    if let beyond = choice.actions.first(where: { $0 < 1 || $0 > actions }) {
        throw Refusal(.usage, "\(file.path) has no action \(beyond): it has \(actions).")
    }
    if let beyond = choice.updates.first(where: { $0 < 1 || $0 > updates }) {
        throw Refusal(.usage, "\(file.path) has no update u\(beyond): it has \(updates).")
    }
}

private func record(
    _ file: MinutesFile, as meeting: Meeting.ID, known: [Meeting], _ plan: AcceptancePlan,
    in edit: RegisterEditing
) throws -> [Recorded] {
    try recordMeeting(file.reading, as: meeting, known: known, in: edit)
        + file.reading.attendance.map {
            try edit.record(AttendanceEntry(meeting: meeting, attendance: $0.attendance))
        }
        + plan.entries.map { try edit.record($0) } + plan.additions.map { try edit.record($0) }
        + [try edit.recordMinutesTaken(file.fingerprint, for: meeting)]
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
