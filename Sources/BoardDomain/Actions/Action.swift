/// Something a board asked for at a meeting: one row of its action log, with its whole history.
package struct Action: Identifiable, Hashable, Sendable {
    /// The reference printed in the log, unique within a board, such as `2018-02-28/3` or `A17`.
    package typealias ID = String

    package let id: ID
    /// As minuted.
    package let words: String
    package let owners: [Owner]
    package let raisedOn: Day
    /// The day of the meeting that asked for it, as that meeting was first set; nil when none is recorded.
    package let raisedAt: Day?
    package let original: DueTerm
    /// In the order they were decided.
    package let revisions: [DueRevision]
    /// In the order of their days.
    package let notes: [Note]
    /// In the order they happened.
    package let steps: [ClosureStep]

    package init(
        id: ID, words: String, owners: [Owner], raisedOn: Day, raisedAt: Day?, original: DueTerm,
        revisions: [DueRevision], notes: [Note], steps: [ClosureStep]
    ) {
        self.id = id
        self.words = words
        self.owners = owners
        self.raisedOn = raisedOn
        self.raisedAt = raisedAt
        self.original = original
        self.revisions = revisions
        self.notes = notes
        self.steps = steps
    }

    /// The term in force on a day: the last revision decided by then, or else the first date given.
    package func term(on day: Day) -> DueTerm {
        revisions.last { $0.decidedOn <= day }?.term ?? original
    }

    /// How it stood at the end of a day; nil before it was raised.
    package func standing(on day: Day) -> ActionStanding? {
        guard raisedOn <= day else { return nil }
        return steps.reduce(.open) { standing, step in
            guard step.on <= day else { return standing }
            switch step.kind {
            case .proposed: return .proposedForClosure(since: step.on)
            case .closed: return .closed(on: step.on)
            case .reopened: return .open
            }
        }
    }
}

/// One step on the way to closure. Anyone may propose; the board closes, and can open again.
package struct ClosureStep: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case proposed, closed, reopened
    }

    package let kind: Kind
    package let on: Day
    package let by: String?
    package let words: String?

    package init(kind: Kind, on: Day, by: String?, words: String?) {
        self.kind = kind
        self.on = on
        self.by = by
        self.words = words
    }
}

/// Where an action stands on its way from being asked for to being closed by the board.
package enum ActionStanding: Hashable, Sendable {
    case open
    case proposedForClosure(since: Day)
    case closed(on: Day)
}
