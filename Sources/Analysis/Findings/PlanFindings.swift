package import BoardDomain

/// How a plan action stands, by the printed rule.
package enum PlanRating: String, CaseIterable, Sendable {
    case complete = "Complete"
    case onTrack = "On track"
    case atRisk = "At risk"
    case offTrack = "Off track"
    case notStarted = "Not started"
}

/// Why a plan action has its rating.
package enum PlanRatingReason: Hashable, Sendable {
    case completed(on: Day)
    /// By the date the rules count from.
    case late(days: Int, against: Day)
    case milestoneLate(Milestone, days: Int)
    case claimed(ClaimedRating, on: Day)
    case notYetStarted(starts: Day?)
    case withinItsDates
    /// No day to count from.
    case undated
}

package struct PlanVerdict: Hashable, Sendable {
    package let rating: PlanRating
    package let reason: PlanRatingReason

    package init(rating: PlanRating, reason: PlanRatingReason) {
        self.rating = rating
        self.reason = reason
    }
}

package struct PlanFindings: Hashable, Sendable {
    package let rules: PlanRatingRules
    package let total: PlanProgress
    /// In the plan's own order; one that only an action names stands last, without a title.
    package let priorities: [PriorityProgress]
    /// Every action, in the plan's own order.
    package let actions: [PlanActionFinding]
    package let saidAgainstDone: [Contradiction]
    /// Actions not complete and milestones not reached that fall due on the standpoint or in the
    /// 90 days after it, soonest first.
    package let coming: [ComingDue]
    package let pace: PlanPace

    package init(
        rules: PlanRatingRules, total: PlanProgress, priorities: [PriorityProgress],
        actions: [PlanActionFinding], saidAgainstDone: [Contradiction], coming: [ComingDue], pace: PlanPace
    ) {
        self.rules = rules
        self.total = total
        self.priorities = priorities
        self.actions = actions
        self.saidAgainstDone = saidAgainstDone
        self.coming = coming
        self.pace = pace
    }
}

/// Counts of ratings now and at the board before.
package struct PlanProgress: Hashable, Sendable {
    package let now: [PlanRating: Int]
    /// Nil when there was no board before.
    package let before: [PlanRating: Int]?

    package init(now: [PlanRating: Int], before: [PlanRating: Int]?) {
        self.now = now
        self.before = before
    }

    package var total: Int { now.values.reduce(0, +) }
    package func count(_ rating: PlanRating) -> Int { now[rating] ?? 0 }
}

package struct PriorityProgress: Hashable, Sendable {
    package let priority: Priority
    package let progress: PlanProgress

    package init(priority: Priority, progress: PlanProgress) {
        self.priority = priority
        self.progress = progress
    }
}

package struct PlanActionFinding: Hashable, Sendable {
    package let action: PlanAction
    package let verdict: PlanVerdict
    /// By the same rule, as the board before found it: lateness on its day, facts dated before its
    /// day.
    package let before: PlanVerdict?
    /// The first term that comes to a day, or else the one first written.
    package let original: ResolvedDue
    /// The term in force.
    package let current: ResolvedDue
    /// By the day the rules count from; nil when not late, and when complete.
    package let daysLate: Int?
    package let slips: Int
    package let lastUpdate: PlanUpdate?

    package init(
        action: PlanAction, verdict: PlanVerdict, before: PlanVerdict?, original: ResolvedDue,
        current: ResolvedDue, daysLate: Int?, slips: Int, lastUpdate: PlanUpdate?
    ) {
        self.action = action
        self.verdict = verdict
        self.before = before
        self.original = original
        self.current = current
        self.daysLate = daysLate
        self.slips = slips
        self.lastUpdate = lastUpdate
    }
}

/// Where the words of an owner and the dates of the plan do not agree.
package struct Contradiction: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Claimed on track or better, and late.
        case ratedWellButLate(ClaimedRating, days: Int)
        case completeWithoutEvidence(on: Day)
        /// Not complete, and this many boards have met since the last update, or without one since
        /// its start; `since` is nil when there was never one.
        case silent(since: Day?, boards: Int)
    }

    package let action: PlanAction
    package let kind: Kind

    package init(action: PlanAction, kind: Kind) {
        self.action = action
        self.kind = kind
    }
}

package struct ComingDue: Hashable, Sendable {
    package let action: PlanAction
    /// Nil when the action itself falls due.
    package let milestone: Milestone?
    package let due: Day
    /// 30, 60 or 90: the first of the windows from the standpoint on that holds the day.
    package let window: Int

    package init(action: PlanAction, milestone: Milestone?, due: Day, window: Int) {
        self.action = action
        self.milestone = milestone
        self.due = due
        self.window = window
    }
}
