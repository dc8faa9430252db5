package import BoardDomain

/// What the head of the minutes says of the meeting itself. What it does not say is nil.
package struct MeetingFacts: Hashable, Sendable {
    package let date: Day?
    /// The line the date stands on, 1-based.
    package let dateLine: Int?
    /// The board as the head of the minutes calls it.
    package let title: String?
    package let start: TimeOfDay?
    package let end: TimeOfDay?
    package let place: String?
    /// The name of the person who is said to chair the board.
    package let chair: String?
}

/// What the minutes say of the next meeting.
package struct NextMeetingFacts: Hashable, Sendable {
    /// The line its words begin on, 1-based.
    package let line: Int
    /// As printed.
    package let words: String
    /// Nil where the printed date cannot be trusted; a warning says why.
    package let date: Day?
    package let start: TimeOfDay?
    package let end: TimeOfDay?
    package let venue: String?
}

/// What the minutes say of those of the meeting before.
package struct PreviousMinutesFacts: Hashable, Sendable {
    package enum Verdict: String, CaseIterable, Sendable {
        case agreed
        case agreedWithChanges = "agreed with changes"
        case notAgreed = "not agreed"
        case notSaid = "not said"
    }

    /// The line that says so, 1-based.
    package let line: Int
    package let verdict: Verdict
    /// The day of the meeting they were taken at.
    package let date: Day?
}
