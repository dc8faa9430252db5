import BoardDomain

/// What a due date is read against.
struct DueContext: Sendable {
    let meeting: Day?
    let nextMeeting: Day?
    /// The words of the board's own name; empty when the head of the minutes does not give it.
    let ownBody: Set<String>
}
