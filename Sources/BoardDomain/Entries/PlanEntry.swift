/// One row of a plan file: a plan action, or a milestone of the plan action it names.
package enum PlanEntry: Hashable, Sendable {
    case action(PlanActionEntry)
    case milestone(MilestoneEntry)
}

package struct PlanActionEntry: Hashable, Sendable {
    package let board: Board.ID
    package let planTitle: String?
    package let priority: Priority
    package let reference: PlanAction.ID
    package let words: String
    package let owners: [String]
    package let starts: Day?
    package let original: DueTerm
    package let revision: DueRevision?
    package let update: PlanUpdate?
    package let recommendations: [Recommendation]
    package let successMeasure: String?
    package let metrics: [Metric.ID]

    package init(
        board: Board.ID, planTitle: String?, priority: Priority, reference: PlanAction.ID, words: String,
        owners: [String], starts: Day?, original: DueTerm, revision: DueRevision?, update: PlanUpdate?,
        recommendations: [Recommendation], successMeasure: String?, metrics: [Metric.ID]
    ) {
        self.board = board
        self.planTitle = planTitle
        self.priority = priority
        self.reference = reference
        self.words = words
        self.owners = owners
        self.starts = starts
        self.original = original
        self.revision = revision
        self.update = update
        self.recommendations = recommendations
        self.successMeasure = successMeasure
        self.metrics = metrics
    }
}

package struct MilestoneEntry: Hashable, Sendable {
    package let board: Board.ID
    package let action: PlanAction.ID
    package let milestone: Milestone

    package init(board: Board.ID, action: PlanAction.ID, milestone: Milestone) {
        self.board = board
        self.action = action
        self.milestone = milestone
    }
}
