import BoardDomain

/// What the dates alone say: the worse of the action's own lateness and that of its latest
/// milestone.
func verdictOfDates(
    on action: PlanAction, due: Day?, at vantage: Vantage, by rules: PlanRatingRules
) -> PlanVerdict {
    let own = verdictOfOwnDate(due, on: vantage.day, by: rules)
    guard let milestone = latestMilestone(of: action, at: vantage),
        let days = daysPast(milestone.due, on: vantage.day)
    else { return own }
    let verdict = PlanVerdict(
        rating: rating(daysLate: days, by: rules), reason: .milestoneLate(milestone, days: days))
    return severity(verdict.rating) > severity(own.rating) ? verdict : own
}

private func verdictOfOwnDate(_ due: Day?, on day: Day, by rules: PlanRatingRules) -> PlanVerdict {
    guard let due else { return PlanVerdict(rating: .onTrack, reason: .undated) }
    guard let days = daysPast(due, on: day) else {
        return PlanVerdict(rating: .onTrack, reason: .withinItsDates)
    }
    return PlanVerdict(rating: rating(daysLate: days, by: rules), reason: .late(days: days, against: due))
}

/// What the owner says counts where it is worse than the dates, and where nothing has begun.
func verdictOfOwner(
    on action: PlanAction, against dates: PlanVerdict, claim: Claim?, at vantage: Vantage,
    by rules: PlanRatingRules
) -> PlanVerdict {
    if let claim, rules.worseClaimCounts, let claimed = worseRating(claim.rating),
        severity(claimed) > severity(dates.rating)
    {
        return PlanVerdict(rating: claimed, reason: .claimed(claim.rating, on: claim.lastSaid))
    }
    let startsLater = action.starts.map { $0 > vantage.day } ?? false
    if severity(dates.rating) == 0, startsLater || claim?.rating == .notStarted {
        return PlanVerdict(rating: .notStarted, reason: .notYetStarted(starts: action.starts))
    }
    return dates
}

private func rating(daysLate: Int, by rules: PlanRatingRules) -> PlanRating {
    if daysLate >= rules.offTrackFromDaysLate { return .offTrack }
    return daysLate >= rules.atRiskFromDaysLate ? .atRisk : .onTrack
}

/// The unreached milestone with the earliest day; of two, the first in the plan's order.
private func latestMilestone(of action: PlanAction, at vantage: Vantage) -> Milestone? {
    action.milestones.reduce(Milestone?.none) { worst, milestone in
        guard let due = milestone.due, isAhead(milestone, on: vantage.knownUpTo) else { return worst }
        guard let earliest = worst?.due else { return milestone }
        return due < earliest ? milestone : worst
    }
}

/// The ratings an owner can give that are worse than saying nothing.
private func worseRating(_ claim: ClaimedRating) -> PlanRating? {
    switch claim {
    case .atRisk: .atRisk
    case .offTrack: .offTrack
    case .complete, .onTrack, .notStarted: nil
    }
}

/// How far a rating is from being well; ratings that are not judged bad are alike.
func severity(_ rating: PlanRating) -> Int {
    switch rating {
    case .complete, .onTrack, .notStarted: 0
    case .atRisk: 1
    case .offTrack: 2
    }
}

/// The days behind that a verdict rests on; 0 where it rests on something else.
func daysBehind(_ verdict: PlanVerdict) -> Int {
    switch verdict.reason {
    case .late(let days, _), .milestoneLate(_, let days): days
    case .completed, .claimed, .notYetStarted, .withinItsDates, .undated: 0
    }
}
