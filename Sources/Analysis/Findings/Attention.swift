/// What a chair has to know in two minutes, worst first.
package struct Attention: Hashable, Sendable {
    package let points: [AttentionPoint]
    /// How many more the rule found beyond the limit.
    package let leftOut: Int

    package init(points: [AttentionPoint], leftOut: Int) {
        self.points = points
        self.leftOut = leftOut
    }
}

/// One thing that needs the board, by the printed order of the cases below.
package enum AttentionPoint: Hashable, Sendable {
    /// Overdue, and moved before.
    case actionSlippedAndOverdue(ActionFinding)
    case planActionOffTrack(PlanActionFinding)
    case actionOverdue(ActionFinding)
    /// Off target, and worse than the reading before.
    case metricOffTargetAndWorse(MetricFinding)
    case metricOffTarget(MetricFinding)
    case ratedWellButLate(Contradiction)
    case actionWithoutOwner(ActionFinding)
    case figureMissing(Gap)
}
