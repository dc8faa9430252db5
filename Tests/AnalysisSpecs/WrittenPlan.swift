import BoardDomain

func plan(_ actions: [PlanAction]) -> ImprovementPlan {
    ImprovementPlan(
        title: "Improvement plan",
        priorities: [
            Priority(id: "1", title: "Help and protection"), Priority(id: "2", title: "Leadership"),
        ],
        recommendations: [], actions: actions)
}

func planAction(
    _ id: PlanAction.ID = "1.1", priority: Priority.ID = "1", owners: [String] = ["Ines Okafor"],
    starts: Day? = nil, due: Due = .on(Hambleford.nextBoard), revisions: [DueRevision] = [],
    updates: [PlanUpdate] = [], milestones: [Milestone] = []
) -> PlanAction {
    PlanAction(
        id: id, priority: priority, words: "Do \(id)", owners: owners.map { Owner(words: $0) },
        starts: starts, original: DueTerm(due), revisions: revisions, updates: updates,
        milestones: milestones, recommendations: [], successMeasure: nil, metrics: [])
}

func said(_ claim: ClaimedRating?, on day: Day, evidence: String? = nil) -> PlanUpdate {
    PlanUpdate(on: day, by: "Ines Okafor", claim: claim, words: nil, evidence: evidence)
}

func milestone(_ id: String = "a", due: Day?, _ state: Milestone.State = .planned) -> Milestone {
    Milestone(id: id, words: "Milestone \(id)", due: due, state: state)
}
