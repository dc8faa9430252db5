package import BoardDomain

/// The groups A to F of the action log. Every open action stands in exactly one.
package enum ActionGroup: String, CaseIterable, Sendable {
    case overdue = "A"
    case dueAtThisMeeting = "B"
    case proposedForClosure = "C"
    case openNotYetDue = "D"
    case closedSinceLastBoard = "E"
    /// Open, in none of A to C, and with no owner or no date.
    case withoutOwnerOrDate = "F"
}

package struct ActionFindings: Hashable, Sendable {
    /// Each group's rows, worst first.
    package let groups: [ActionGroup: [ActionFinding]]
    /// Actions in groups A to C that have no owner either, named under F with a reference to their
    /// row.
    package let ownerlessElsewhere: [ActionFinding]
    /// One entry a past board, then this one, oldest first.
    package let stock: [ActionStock]

    package init(
        groups: [ActionGroup: [ActionFinding]], ownerlessElsewhere: [ActionFinding], stock: [ActionStock]
    ) {
        self.groups = groups
        self.ownerlessElsewhere = ownerlessElsewhere
        self.stock = stock
    }

    package func rows(_ group: ActionGroup) -> [ActionFinding] { groups[group] ?? [] }
}

package struct ActionFinding: Hashable, Sendable {
    package let action: Action
    package let group: ActionGroup
    package let standing: ActionStanding
    /// The first term that comes to a day, or else the one first written.
    package let original: ResolvedDue
    /// The term in force.
    package let current: ResolvedDue
    /// Days from the first day given (or from the day in force, where it was brought forward) to
    /// the standpoint, where that day has passed; of a closed action, to the day it was closed.
    package let daysLate: Int?
    /// How often the date has been moved later, or given up for none.
    package let slips: Int
    /// Days since it was raised.
    package let age: Int
    package let lastWord: Note?

    package init(
        action: Action, group: ActionGroup, standing: ActionStanding, original: ResolvedDue,
        current: ResolvedDue, daysLate: Int?, slips: Int, age: Int, lastWord: Note?
    ) {
        self.action = action
        self.group = group
        self.standing = standing
        self.original = original
        self.current = current
        self.daysLate = daysLate
        self.slips = slips
        self.age = age
        self.lastWord = lastWord
    }
}

/// A due date with the day it comes to in the diary as it stands.
package struct ResolvedDue: Hashable, Sendable {
    package let term: DueTerm
    /// Nil where no day follows: no date, a future meeting, standing, or no next meeting in the
    /// diary.
    package let day: Day?

    package init(term: DueTerm, day: Day?) {
        self.term = term
        self.day = day
    }
}

/// The action log as one board found it: by what was dated before its day, lateness counted on its
/// day.
///
/// At the board the pack is for, what is dated on its own day counts too. So a past board's row is
/// the one its own pack printed, and `open` here is `open` there with `opened` added and `closed`
/// taken away.
package struct ActionStock: Hashable, Sendable {
    package let meeting: Day
    /// Raised, or opened again, at or after the board before and not yet when that board met.
    package let opened: Int
    /// Closed at or after the board before. Closed and opened again between two boards counts as
    /// neither.
    package let closed: Int
    package let open: Int
    /// Past its day, open and not proposed for closure: what group A held.
    package let overdue: Int
    package let ages: AgeBands
    /// Past its day and proposed for closure: named in group C with its days late, and not in
    /// `overdue`.
    package let lateProposed: Int

    package init(
        meeting: Day, opened: Int, closed: Int, open: Int, overdue: Int, ages: AgeBands, lateProposed: Int = 0
    ) {
        self.meeting = meeting
        self.opened = opened
        self.closed = closed
        self.open = open
        self.overdue = overdue
        self.ages = ages
        self.lateProposed = lateProposed
    }
}

/// Open actions by days since they were raised.
package struct AgeBands: Hashable, Sendable {
    package let upTo30: Int
    package let from31To90: Int
    package let from91To180: Int
    package let over180: Int

    package init(upTo30: Int, from31To90: Int, from91To180: Int, over180: Int) {
        self.upTo30 = upTo30
        self.from31To90 = from31To90
        self.from91To180 = from91To180
        self.over180 = over180
    }
}
