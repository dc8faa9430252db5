import BoardDomain
import CouncilRegister
import Testing

@Suite("Recording a plan") struct RecordPlanSpecs {
    private func ready() throws -> TemporaryRegister {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-01") { editing in
            try editing.setUp()
            _ = try editing.record(Hambleford.metric("repeat"))
        }
        return temporary
    }

    private func milestone(_ state: Milestone.State, due: String? = nil, words: String = "") throws
        -> PlanEntry
    {
        .milestone(
            MilestoneEntry(
                board: Hambleford.board, action: "1.1",
                milestone: Milestone(id: "a", words: words, due: try due.map(day), state: state)))
    }

    @Test("keeps its own order, headings and links")
    func whole() throws {
        let temporary = try ready()
        #expect(try temporary.snapshot().plan == nil)
        let care = Priority(id: "2", title: "Looked after")
        let answer = Recommendation(id: "R4", words: "Listen to children")
        try temporary.edit(on: "2018-03-05") { editing in
            _ = try editing.record(
                Hambleford.planAction("2.1", priority: care, recommendations: [answer], metrics: ["repeat"]))
            _ = try editing.record(Hambleford.planAction("1.1", owners: ["KM"], measure: "Fewer repeats"))
            _ = try editing.record(Hambleford.planAction("2.0", priority: Priority(id: "2", title: "")))
        }
        let plan = try #require(try temporary.snapshot().plan)
        #expect(plan.title == "Hambleford plan")
        #expect(plan.priorities == [care, Priority(id: "1", title: "Help and protection")])
        #expect(plan.recommendations == [answer])
        #expect(plan.actions.map(\.id) == ["2.1", "1.1", "2.0"])
        #expect(plan.actions.map(\.priority) == ["2", "1", "2"])
        #expect(plan.actions[0].recommendations == ["R4"] && plan.actions[0].metrics == ["repeat"])
        #expect(
            plan.actions[1].successMeasure == "Fewer repeats" && plan.actions[1].owners.map(\.words) == ["KM"]
        )
    }

    @Test("adds updates and dates from several rows of one reference, and takes nothing away")
    func severalRows() throws {
        let temporary = try ready()
        let first = PlanUpdate(
            on: try day("2018-02-01"), by: "KM", claim: .onTrack, words: "Begun", evidence: nil)
        let second = PlanUpdate(
            on: try day("2018-03-01"), by: "KM", claim: nil, words: "Going on", evidence: "Draft")
        let later = DueRevision(
            term: DueTerm(.on(try day("2018-06-01"))), decidedOn: try day("2018-03-01"), reason: nil,
            leave: .asked)
        let rows = [
            Hambleford.planAction(
                owners: ["KM"], due: DueTerm(.on(try day("2018-04-01"))), update: second,
                measure: "Fewer repeats"),
            Hambleford.planAction(revision: later, update: first),
        ]
        for outcome in [[Recorded.new, .changed(["revised_due", "update"])], [.unchanged, .unchanged]] {
            let recorded = try temporary.edit(on: "2018-03-05") { editing in try rows.map(editing.record) }
            #expect(recorded == outcome)
        }
        let action = try #require(try temporary.snapshot().plan?.actions.first)
        #expect(action.updates == [first, second])
        #expect(action.revisions == [later])
        #expect(action.successMeasure == "Fewer repeats" && action.owners.map(\.words) == ["KM"])
    }

    @Test("moves a milestone on, and never back by a blank")
    func milestones() throws {
        let temporary = try ready()
        try temporary.edit(on: "2018-03-05") { editing in
            _ = try editing.record(Hambleford.planAction())
            _ = try editing.record(try milestone(.planned, due: "2018-03-20", words: "Draft"))
        }
        let reached = Milestone.State.reached(on: try day("2018-03-21"))
        let outcomes = try [reached, .planned].map { state in
            try temporary.edit(on: "2018-03-22") { try $0.record(try milestone(state)) }
        }
        #expect(outcomes == [.changed(["milestone_reached"]), .unchanged])
        #expect(
            try temporary.snapshot().plan?.actions.first?.milestones
                == [Milestone(id: "a", words: "Draft", due: try day("2018-03-20"), state: reached)])
    }

    @Test("refuses a metric or a plan action that is not in the register")
    func unknown() throws {
        let temporary = try ready()
        let metric = #expect(throws: EntryFault.self) {
            try temporary.edit(on: "2018-03-05") { try $0.record(Hambleford.planAction(metrics: ["repaet"])) }
        }
        #expect(
            metric
                == EntryFault(
                    column: "metrics", value: "repaet", expectation: "a metric in the register: repeat"))
        let action = #expect(throws: EntryFault.self) {
            try temporary.edit(on: "2018-03-05") { try $0.record(try milestone(.planned)) }
        }
        #expect(
            action
                == EntryFault(
                    column: "ref", value: "1.1",
                    expectation: "a plan action in the register, which has none yet"))
    }
}
