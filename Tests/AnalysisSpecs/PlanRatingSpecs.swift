import Analysis
import BoardDomain
import Testing

@Suite("A plan action is rated")
struct PlanRatingSpecs {
    private let thisBoard = Hambleford.thisBoard

    private func row(
        _ action: PlanAction, by rules: PlanRatingRules = PlanRatingRules()
    ) -> PlanActionFinding? {
        Hambleford.findings(planActions: [action], by: AnalysisRules(plan: rules)).plan?.actions.first
    }

    @Test(
        "by the days since it was due",
        arguments: [
            (0, PlanRating.onTrack), (1, .atRisk), (31, .atRisk), (32, .offTrack), (-1, .onTrack),
        ])
    func lateness(days: Int, rating: PlanRating) {
        let row = row(planAction(due: .on(thisBoard - days)))
        #expect(row?.verdict.rating == rating)
        #expect(row?.daysLate == (days > 0 ? days : nil))
        if days > 0 { #expect(row?.verdict.reason == .late(days: days, against: thisBoard - days)) }
    }

    @Test(
        "by the date in force or the first one, as the rule says",
        arguments: [
            (PlanRatingRules.LatenessFrom.agreedDate, PlanRating.onTrack), (.originalDate, .offTrack),
        ])
    func whichDate(from: PlanRatingRules.LatenessFrom, rating: PlanRating) {
        let moved = planAction(
            due: .on(thisBoard - 50), revisions: [revised(to: .on(thisBoard + 50), on: thisBoard - 60)])
        let row = row(moved, by: PlanRatingRules(latenessFrom: from))
        #expect(row?.verdict.rating == rating)
        #expect(row?.slips == 1)
    }

    @Test("late within the grace the rules give, and says so")
    func grace() {
        let row = row(planAction(due: .on(thisBoard - 3)), by: PlanRatingRules(atRiskFromDaysLate: 8))
        #expect(row?.verdict == PlanVerdict(rating: .onTrack, reason: .late(days: 3, against: thisBoard - 3)))
    }

    @Test("by its latest unreached milestone when that is worse than its own date")
    func milestones() {
        let late = milestone("b", due: thisBoard - 40)
        let row = row(
            planAction(milestones: [
                milestone("a", due: thisBoard - 90, .reached(on: thisBoard - 80)), late,
                milestone("c", due: thisBoard - 5), milestone("d", due: nil),
                milestone("e", due: thisBoard - 99, .dropped(on: thisBoard - 98, why: nil)),
            ]))
        #expect(row?.verdict == PlanVerdict(rating: .offTrack, reason: .milestoneLate(late, days: 40)))
        #expect(row?.daysLate == nil)
    }

    @Test(
        "as the owner says where that is worse than the dates, and never where it is better",
        arguments: [
            (ClaimedRating.offTrack, 0, PlanRating.offTrack), (.atRisk, 0, .atRisk),
            (.onTrack, 40, .offTrack),
            (.atRisk, 40, .offTrack), (.notStarted, 5, .atRisk), (.notStarted, 0, .notStarted),
        ])
    func claims(claim: ClaimedRating, daysLate: Int, rating: PlanRating) {
        let row = row(planAction(due: .on(thisBoard - daysLate), updates: [said(claim, on: thisBoard - 3)]))
        #expect(row?.verdict.rating == rating)
    }

    @Test("by its dates alone where the rules leave the owner's word out")
    func claimsIgnored() {
        let row = row(
            planAction(updates: [said(.offTrack, on: thisBoard - 3)]),
            by: PlanRatingRules(worseClaimCounts: false))
        #expect(row?.verdict == PlanVerdict(rating: .onTrack, reason: .withinItsDates))
    }

    @Test("complete from the day that was first said and not taken back, however late")
    func complete() {
        let row = row(
            planAction(
                due: .on(thisBoard - 90),
                updates: [
                    said(.complete, on: thisBoard - 60), said(.onTrack, on: thisBoard - 50),
                    said(.complete, on: thisBoard - 40), said(nil, on: thisBoard - 30),
                    said(.complete, on: thisBoard - 20),
                ]))
        #expect(row?.verdict == PlanVerdict(rating: .complete, reason: .completed(on: thisBoard - 40)))
        #expect(row?.daysLate == nil)
    }

    @Test(
        "not started until the day it starts",
        arguments: [(1, PlanRating.notStarted), (0, .onTrack), (-1, .onTrack)])
    func starts(offset: Int, rating: PlanRating) {
        let row = row(planAction(starts: thisBoard + offset))
        #expect(row?.verdict.rating == rating)
    }

    @Test("on track and undated where no day follows from its date", arguments: [Due.missing, .standing])
    func undated(due: Due) {
        #expect(row(planAction(due: due))?.verdict == PlanVerdict(rating: .onTrack, reason: .undated))
    }

    @Test("for the board before on what was dated before its day, late as on its day")
    func before() {
        let lastBoard = Hambleford.lastBoard
        let row = row(
            planAction(
                due: .on(lastBoard - 1),
                updates: [said(.complete, on: lastBoard)], milestones: []))
        #expect(row?.verdict.rating == .complete)
        #expect(
            row?.before == PlanVerdict(rating: .atRisk, reason: .late(days: 1, against: lastBoard - 1)))
    }

    @Test("without a comparison when there was no board before")
    func noBoardBefore() {
        let plan = Hambleford.findings(
            diary: [Hambleford.meeting(thisBoard)], planActions: [planAction()]
        ).plan
        #expect(plan?.actions.first?.before == nil)
        #expect(plan?.total.before == nil)
    }
}
