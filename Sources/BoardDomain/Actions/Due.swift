/// When something is to be done. Anything but a day keeps its meaning when meetings move.
package enum Due: Hashable, Sendable {
    case on(Day)
    /// The first meeting of the board, not cancelled, that comes after this day.
    case nextMeeting(after: Day)
    case futureMeeting
    /// No end: it goes on until the board says otherwise.
    case standing
    case missing
}

/// A due date as it was agreed, with the words that said so.
package struct DueTerm: Hashable, Sendable {
    package let due: Due
    /// As written, such as "30 minutes prior to the next Improvement Board"; nil when it was given as a bare date.
    package let words: String?

    package init(_ due: Due, words: String? = nil) {
        self.due = due
        self.words = words
    }
}

/// A later date for something already promised. The first date is never replaced, only followed.
package struct DueRevision: Hashable, Sendable {
    package enum Leave: Hashable, Sendable {
        case granted(by: String)
        case asked
        case notRecorded
    }

    package let term: DueTerm
    package let decidedOn: Day
    package let reason: String?
    package let leave: Leave

    package init(term: DueTerm, decidedOn: Day, reason: String?, leave: Leave) {
        self.term = term
        self.decidedOn = decidedOn
        self.reason = reason
        self.leave = leave
    }
}
