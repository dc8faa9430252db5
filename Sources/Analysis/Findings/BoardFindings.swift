package import BoardDomain

/// What a snapshot amounts to, in the order a pack tells it. Values only: every word is Composition's.
package struct BoardFindings: Hashable, Sendable {
    package let snapshot: BoardSnapshot
    package let previous: Meeting?
    /// Meetings after this one that are not cancelled, in order.
    package let later: [Meeting]
    package let attention: Attention
    package let changes: ChangesSinceLastBoard
    package let actions: ActionFindings
    package let plan: PlanFindings?
    package let performance: PerformanceFindings
    /// What is missing, late or revised, and who owes it.
    package let gaps: [Gap]

    package init(
        snapshot: BoardSnapshot, previous: Meeting?, later: [Meeting], attention: Attention,
        changes: ChangesSinceLastBoard, actions: ActionFindings, plan: PlanFindings?,
        performance: PerformanceFindings, gaps: [Gap]
    ) {
        self.snapshot = snapshot
        self.previous = previous
        self.later = later
        self.attention = attention
        self.changes = changes
        self.actions = actions
        self.plan = plan
        self.performance = performance
        self.gaps = gaps
    }
}
