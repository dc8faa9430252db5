package import BoardDomain

/// One way in which a later edition of a pack says something other than an earlier one.
package enum Difference: Hashable, Sendable {
    case meetingMoved(from: Day, to: Day)
    case meetingDetails
    case actionAdded(ActionFinding)
    case actionGone(ActionFinding)
    case actionRegrouped(ActionFinding, from: ActionGroup)
    case actionDue(ActionFinding, from: ResolvedDue)
    case actionOwners(ActionFinding, from: [Owner])
    case actionWord(ActionFinding, Note)
    case planActionAdded(PlanActionFinding)
    case planActionGone(PlanActionFinding)
    case planRating(PlanActionFinding, from: PlanVerdict)
    case planDue(PlanActionFinding, from: ResolvedDue)
    case planUpdate(PlanActionFinding, PlanUpdate)
    case metricAdded(MetricFinding)
    case metricGone(MetricFinding)
    case metricFigure(MetricFinding, from: Observation?)
    case metricRating(MetricFinding, from: MetricRating)
}
