import BoardDomain

/// A plan action seen from one board: its dates, what its owner says, and the verdict of the rules
/// on both.
struct PlanStanding {
    let dates: DueHistory
    let claim: Claim?
    /// By the day the rules count from; nil when not late, and when complete.
    let daysLate: Int?
    let verdict: PlanVerdict

    init(of action: PlanAction, at vantage: Vantage, in diary: Diary, by rules: PlanRatingRules) {
        let known = vantage.knownUpTo
        dates = DueHistory(
            original: action.original, revisions: action.revisions, knownUpTo: known, in: diary)
        claim = Claim(in: action.updates, by: known)
        let due =
            switch rules.latenessFrom {
            case .agreedDate: dates.current.day
            case .originalDate: dates.first.day
            }
        if let claim, claim.rating == .complete {
            daysLate = nil
            verdict = PlanVerdict(rating: .complete, reason: .completed(on: claim.since))
        } else {
            daysLate = daysPast(due, on: vantage.day)
            let byDates = verdictOfDates(on: action, due: due, at: vantage, by: rules)
            verdict = verdictOfOwner(on: action, against: byDates, claim: claim, at: vantage, by: rules)
        }
    }
}

/// The rating an owner last gave.
struct Claim: Hashable {
    let rating: ClaimedRating
    /// The day it was first said of those on which nothing else was said since.
    let since: Day
    let lastSaid: Day

    init?(in updates: [PlanUpdate], by day: Day) {
        var rating: ClaimedRating?
        var days: (since: Day, lastSaid: Day)?
        for update in updates where update.on <= day {
            guard let said = update.claim else { continue }
            days = (said == rating ? days?.since ?? update.on : update.on, update.on)
            rating = said
        }
        guard let rating, let days else { return nil }
        self.rating = rating
        since = days.since
        lastSaid = days.lastSaid
    }
}
