import Analysis
import BoardDomain
import PackDocument

/// The key to the plan's ratings, made from the rules in force.
func planKey(_ rules: PlanRatingRules) -> Section {
    let from =
        switch rules.latenessFrom {
        case .agreedDate: "the date now agreed"
        case .originalDate: "the date first given"
        }
    let claim = rules.worseClaimCounts ? ", or its owner rates it so" : ""
    let words: [(PlanRating, String)] = [
        (.complete, "its owner has said it is complete"),
        (.offTrack, "\(rules.offTrackFromDaysLate) days or more late\(claim)"),
        (.atRisk, "\(rules.atRiskFromDaysLate) to \(rules.offTrackFromDaysLate - 1) days late\(claim)"),
        (.notStarted, "its start lies ahead, or its owner says it has not started and it is not late"),
        (.onTrack, "none of these"),
    ]
    return Section(
        anchor: Anchor("plan-key"), title: "How plan actions are rated",
        blocks: [
            .paragraph([
                .text(
                    "Days late are counted from \(from), or from a milestone’s date where that is worse, to the day of the meeting. "
                        + "An owner’s own rating \(rules.worseClaimCounts ? "counts only where it is worse than the dates" : "does not count")."
                )
            ]),
            .list(List(.bulleted, words.map { [.mark($0.0.mark), .text(": \($0.1).")] })),
        ])
}

/// The key to the measures' ratings, made from the rules in force.
func measureKey(_ rules: MetricRatingRules) -> Section {
    let tolerance = figure(rules.defaultTolerance * 100, decimals: 0)
    let words: [(MetricRating, String)] = [
        (.onTarget, "at the target or better"),
        (.withinTolerance, "worse than the target by no more than the measure’s own tolerance, or by \(tolerance) per cent of the target where it has none"),
        (.offTarget, "worse than that"),
        (.notRated(.noTarget), "no target was agreed for the period"),
        (.notRated(.contextual), "the measure describes, and neither way is better"),
        (.notRated(.smallBase(0, below: 0)), "its base is below the measure’s own smallest base, or below \(rules.defaultSmallBase) where it has none"),
    ]
    return Section(
        anchor: Anchor("measure-key"), title: "How measures are rated",
        blocks: [.list(List(.bulleted, words.map { [.mark($0.0.mark), .text(": \($0.1).")] }))])
}

func attentionKey(_ rules: AnalysisRules) -> Section {
    let order = [
        "overdue actions whose date was moved before", "plan actions off track", "other overdue actions",
        "measures off target and worse than the figure before", "other measures off target",
        "plan actions rated well by their owners and late", "actions without an owner", "figures that are missing",
    ]
    return Section(
        anchor: Anchor("attention-key"), title: "How the points for attention are chosen",
        blocks: [
            .paragraph([.text("In this order, the worst first within each, and no more than \(rules.attentionLimit):")]),
            .list(List(.numbered, order.map { [.text(sentence($0))] })),
        ])
}
