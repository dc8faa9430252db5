import Analysis
import PackDocument

/// The key to the plan's ratings, made from the rules in force.
func planKey(_ rules: PlanRatingRules) -> Section {
    let from =
        switch rules.latenessFrom {
        case .agreedDate: "the date now agreed"
        case .originalDate: "the first date agreed, so that a date that was moved stays late"
        }
    let owner =
        rules.worseClaimCounts
        ? "An owner’s own rating counts where it is worse than the dates, and never where it is better."
        : "An owner’s own rating of at risk or off track does not count."
    let claim = rules.worseClaimCounts ? ", or rated so by its owner" : ""
    let (amber, red) = (rules.atRiskFromDaysLate, rules.offTrackFromDaysLate)
    let late =
        red - 1 > amber ? "\(figure(amber)) to \(figure(red - 1)) days late" : "\(counted(amber, "day")) late"
    let atRisk =
        red > amber
        ? late + claim : rules.worseClaimCounts ? "rated so by its owner" : "not used by these rules"
    let words: [(PlanRating, String)] = [
        (.complete, "its owner says that it is complete"),
        (.offTrack, "\(counted(red, "day")) or more late\(claim)"), (.atRisk, atRisk),
        (
            .notStarted,
            "it starts after the day of this meeting, or its owner says that it has not started, and none of the above"
        ),
        (.onTrack, "none of the above"),
    ]
    return Section(
        anchor: Anchor("plankey"), title: "How plan actions are rated",
        blocks: [
            .paragraph([
                .text(
                    "Days late run from \(from) to the day of this meeting, or from the date of a milestone not reached where that is worse. \(owner)"
                )
            ]), .list(List(.bulleted, words.map { [.mark($0.0.mark), .text(": \($0.1).")] })),
        ])
}
