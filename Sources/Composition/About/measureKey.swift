import Analysis
import PackDocument

/// The key to the measures' ratings, made from the rules in force.
func measureKey(_ rules: MetricRatingRules) -> Section {
    let share = plainFigure(rules.defaultTolerance * 100)
    let words: [(MetricRating, String)] = [
        (.onTarget, "at the target or better"),
        (
            .withinTolerance,
            "short of the target by no more than the measure’s own tolerance, or by \(share) per cent of the target where it has none"
        ),
        (.offTarget, "further from the target than that"),
        (.notRated(.contextual), "neither higher nor lower is better"),
        (.notRated(.noTarget), "no target is in force for the period"),
        (.notRated(.noFigure), "the register holds no figure"),
        (
            .notRated(.smallBase(0, below: rules.defaultSmallBase)),
            "the denominator is below the measure’s own smallest base, or below \(figure(rules.defaultSmallBase)) where it has none"
        ),
    ]
    return Section(
        anchor: Anchor("measurekey"), title: "How measures are rated",
        blocks: [
            .list(List(.bulleted, words.map { [.mark($0.0.mark), .text(": \($0.1).")] })),
            .paragraph([
                .text(
                    "Better and worse are judged on the figures as printed. A figure is compared with the one before it, and with that of the same period a year before."
                )
            ]),
        ])
}

/// The order of the points on page two, with the limit in force.
func attentionKey(_ rules: AnalysisRules) -> Section {
    let order = [
        "Overdue actions whose date has been put off.", "Plan actions that are off track.",
        "Other overdue actions.",
        "Measures off target and worse than the figure before.", "Other measures off target.",
        "Plan actions that their owners rate on track and that are late.", "Actions without an owner.",
        "Figures that are missing or late.",
    ]
    return Section(
        anchor: .attentionKey, title: "How the points for attention are chosen",
        blocks: [
            .paragraph([
                .text("In this order, the worst of each kind first, at most \(figure(rules.attentionLimit)):")
            ]),
            .list(List(.numbered, order.map { [.text($0)] })),
        ])
}
