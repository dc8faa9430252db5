import BoardDomain

/// A plan with an action of every rating, and owners' words that do not agree with the dates.
enum FullPlan {
    static let plan = ImprovementPlan(
        title: "Hambleford improvement plan 2017 to 2019",
        priorities: [
            Priority(id: "1", title: "Help and protection"), Priority(id: "2", title: "Leadership"),
        ],
        recommendations: [Recommendation(id: "R4", words: "Make supervision regular and recorded.")],
        actions: [
            PlanAction(
                id: "1.1", priority: "1", words: "Train every social worker in the practice model.",
                owners: [Owner(words: "SLO", person: nil, name: "Siân Llŷr-Owen")], starts: nil,
                original: DueTerm(.on(Hambleford.boardBeforeLast - 40)),
                revisions: [
                    DueRevision(
                        term: DueTerm(.on(Hambleford.boardBeforeLast + 1)),
                        decidedOn: Hambleford.boardBeforeLast - 30,
                        reason: "Trainer ill.", leave: .granted(by: "the board"))
                ],
                updates: [
                    PlanUpdate(
                        on: Hambleford.lastBoard, by: "SLO", claim: .onTrack,
                        words: "Two of three groups done", evidence: nil)
                ],
                milestones: [
                    Milestone(
                        id: "a", words: "First group", due: Hambleford.boardBeforeLast,
                        state: .reached(on: Hambleford.boardBeforeLast)),
                    Milestone(id: "b", words: "Third group.", due: Hambleford.lastBoard, state: .planned),
                    Milestone(
                        id: "c", words: "Film", due: nil,
                        state: .dropped(on: Hambleford.lastBoard, why: "no money")),
                ], recommendations: ["R4", "R9"], successMeasure: "All staff trained",
                metrics: ["sup", "gone"]),
            action("1.2", "1", due: Hambleford.thisBoard - 5, claim: .onTrack, "Nearly there."),
            action("1.10", "1", due: Hambleford.thisBoard + 20, claim: .onTrack, "In hand."),
            action("2.1", "2", due: Hambleford.thisBoard + 70, claim: .complete, nil),
            action("2.2", "2", due: Hambleford.thisBoard + 45, claim: .notStarted, nil),
            PlanAction(
                id: "2.3", priority: "2", words: "Appoint a permanent head of practice.", owners: [],
                starts: nil,
                original: DueTerm(.missing), revisions: [], updates: [], milestones: [], recommendations: [],
                successMeasure: nil, metrics: ["agency"]),
        ])

    private static func action(
        _ id: String, _ priority: String, due: Day, claim: ClaimedRating, _ words: String?
    ) -> PlanAction {
        PlanAction(
            id: id, priority: priority, words: "Do what \(id) asks.", owners: [Owner(words: "Tom Askew")],
            starts: nil,
            original: DueTerm(.on(due)), revisions: [],
            updates: [
                PlanUpdate(
                    on: Hambleford.thisBoard - 12, by: "Tom Askew", claim: claim, words: words, evidence: nil)
            ],
            milestones: [], recommendations: [], successMeasure: nil, metrics: [])
    }
}
