import Analysis
import BoardDomain
import Testing

@Suite("The plan's progress")
struct PlanProgressSpecs {
    private let thisBoard = Hambleford.thisBoard
    private let lastBoard = Hambleford.lastBoard

    private func plan(_ actions: [PlanAction], by rules: PlanRatingRules = PlanRatingRules()) -> PlanFindings?
    {
        Hambleford.findings(planActions: actions, by: AnalysisRules(plan: rules)).plan
    }

    @Test("adds up line by line, and no action is lost for a priority the plan does not name")
    func priorities() {
        let plan = plan([
            planAction("1.1"), planAction("2.1", priority: "2", due: .on(thisBoard - 1)),
            planAction("9.1", priority: "9"),
        ])
        #expect(plan?.priorities.map(\.priority.id) == ["1", "2", "9"])
        #expect(plan?.priorities.map(\.progress.total) == [1, 1, 1])
        #expect(plan?.total.now == [.onTrack: 2, .atRisk: 1])
        #expect(plan?.total.before == [.onTrack: 3])
    }

    @Test("sets what an owner says against a date that has passed")
    func ratedWellButLate() {
        let plan = plan([
            planAction("1.1", due: .on(thisBoard - 3), updates: [said(.onTrack, on: thisBoard - 2)]),
            planAction("1.2", due: .on(thisBoard - 60), updates: [said(.onTrack, on: thisBoard - 2)]),
            planAction("1.3", due: .on(thisBoard - 60), updates: [said(.atRisk, on: thisBoard - 2)]),
            planAction("1.4", updates: [said(.onTrack, on: thisBoard - 2)]),
            planAction(
                "1.5", updates: [said(.onTrack, on: thisBoard - 2)],
                milestones: [milestone(due: thisBoard - 9)]),
        ])
        #expect(plan?.saidAgainstDone.map(\.action.id) == ["1.2", "1.5", "1.1"])
        #expect(plan?.saidAgainstDone.first?.kind == .ratedWellButLate(.onTrack, days: 60))
    }

    @Test("sets complete against no evidence, and blank words are none")
    func withoutEvidence() {
        let plan = plan([
            planAction("1.1", updates: [said(.complete, on: thisBoard - 2)]),
            planAction("1.2", updates: [said(.complete, on: thisBoard - 2, evidence: "Audit of March")]),
            planAction("1.3", updates: [said(.complete, on: thisBoard - 2, evidence: "  ")]),
        ])
        #expect(plan?.saidAgainstDone.map(\.action.id) == ["1.1", "1.3"])
        #expect(plan?.saidAgainstDone.first?.kind == .completeWithoutEvidence(on: thisBoard - 2))
    }

    @Test(
        "names an action silent once two boards have met since its last update",
        arguments: [(-57, 2), (-56, nil), (-29, nil), (0, nil)] as [(Int, Int?)])
    func silent(offset: Int, boards: Int?) {
        let plan = plan([planAction(updates: [said(.onTrack, on: thisBoard + offset)])])
        let expected = boards.map {
            Contradiction.Kind.silent(since: thisBoard + offset, boards: $0)
        }
        #expect(plan?.saidAgainstDone.first?.kind == expected)
    }

    @Test("counts the boards of an action that was never spoken of from its start")
    func neverUpdated() {
        #expect(plan([planAction()])?.saidAgainstDone.first?.kind == .silent(since: nil, boards: 2))
        #expect(plan([planAction(starts: lastBoard - 1)])?.saidAgainstDone.isEmpty == true)
        #expect(plan([planAction(starts: thisBoard + 1)])?.saidAgainstDone.isEmpty == true)
        #expect(
            plan([planAction()], by: PlanRatingRules(silentAfterBoards: 0))?.saidAgainstDone.isEmpty == true)
    }

    @Test(
        "names what falls due in the first window that holds its day",
        arguments: [
            (-1, nil), (0, 30), (30, 30), (31, 60), (60, 60), (61, 90), (90, 90), (91, nil),
        ] as [(Int, Int?)])
    func coming(offset: Int, window: Int?) {
        #expect(plan([planAction(due: .on(thisBoard + offset))])?.coming.first?.window == window)
        let ofMilestone = plan([planAction(due: .standing, milestones: [milestone(due: thisBoard + offset)])])
        #expect(ofMilestone?.coming.first?.window == window)
        #expect(ofMilestone?.coming.first?.milestone?.id == (window == nil ? nil : "a"))
    }

    @Test("leaves out of what is coming what is done, and lists the rest soonest first")
    func comingInOrder() {
        let plan = plan([
            planAction("1.1", due: .on(thisBoard + 40), milestones: [milestone("m", due: thisBoard + 4)]),
            planAction(
                "1.2", due: .on(thisBoard + 9),
                milestones: [milestone("r", due: thisBoard + 1, .reached(on: thisBoard - 1))]),
            planAction("1.3", due: .on(thisBoard + 2), updates: [said(.complete, on: thisBoard - 1)]),
        ])
        #expect(plan?.coming.map(\.due) == [thisBoard + 4, thisBoard + 9, thisBoard + 40])
    }
}
