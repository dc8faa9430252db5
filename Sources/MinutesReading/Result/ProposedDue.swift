package import BoardDomain

/// When the minutes want it done, in their words and, where these allow, as a date or a meeting.
package struct ProposedDue: Hashable, Sendable {
    package enum Anchor: Hashable, Sendable {
        case date(Day)
        case nextMeeting
        case futureMeeting
        case standing
        /// Nothing is said, or nothing that comes to a day without guessing.
        case none
    }

    /// As printed, such as "45 minutes prior to the next Improvement Board"; nil when nothing is said.
    package let words: String?
    package let anchor: Anchor
    /// The words are a date and nothing else, so that they say no more than the day does.
    package let isBareDate: Bool

    package static let missing = ProposedDue(words: nil, anchor: .none, isBareDate: false)

    /// The name scripts see: `date`, `next_meeting`, `future_meeting`, `standing` or `none`.
    package var anchorName: String {
        switch anchor {
        case .date: "date"
        case .nextMeeting: "next_meeting"
        case .futureMeeting: "future_meeting"
        case .standing: "standing"
        case .none: "none"
        }
    }

    /// The day it comes to, given the day printed for the next meeting; nil where none follows.
    package func day(nextMeeting: Day?) -> Day? {
        switch anchor {
        case .date(let day): day
        case .nextMeeting: nextMeeting
        case .futureMeeting, .standing, .none: nil
        }
    }

    /// What the register keeps, for an action raised at a meeting on this day. Words that come to no day are kept.
    package func term(raisedOn meeting: Day) -> DueTerm {
        switch anchor {
        case .date(let day): DueTerm(.on(day), words: isBareDate ? nil : words)
        case .nextMeeting: DueTerm(.nextMeeting(after: meeting), words: words)
        case .futureMeeting: DueTerm(.futureMeeting, words: words)
        case .standing: DueTerm(.standing, words: words)
        case .none: DueTerm(.missing, words: words)
        }
    }
}
