import Analysis
import BoardDomain
import PackDocument

/// The key to the measures' ratings, made from the rules in force.
func measureKey(_ performance: PerformanceFindings) -> Section {
    let rules = performance.rules
    let inForce = Set(performance.metrics.map { rules.ownRules[$0.metric.id] ?? rules.defaultRule })
        .union([rules.defaultRule])
    return Section(
        anchor: Anchor("measurekey"), title: "How measures are rated",
        blocks: [
            .list(
                List(.bulleted, ratingWords(rules, inForce).map { [.mark($0.0.mark), .text(": \($0.1).")] }))
        ]
            + ownRules(performance) + overrides(performance) + unknown(performance) + [
                .paragraph([
                    .text(
                        "Better and worse are judged on the figures as printed. A figure is compared with the one before it, and with that of the same period a year before."
                    )
                ])
            ])
}

private func ratingWords(_ rules: MetricRatingRules, _ inForce: Set<RatingRule>) -> [(MetricRating, String)] {
    let share = plainFigure(rules.defaultTolerance * 100)
    var words: [(MetricRating, String)] = [(.onTarget, "at the target or better")]
    if !inForce.isDisjoint(with: [.tolerance, .trend]) {
        words.append(
            (
                .withinTolerance,
                "short of the target by no more than the measure’s own tolerance, or by \(share) per cent of the target where it has none"
            ))
    }
    if inForce.contains(.trend) {
        words.append(
            (
                .offTargetNoWorse,
                "further from the target than that, and no worse than in the same period a year before"
            ))
    }
    words.append(
        (.offTarget, inForce == [.plain] ? "short of the target" : "further from the target than that"))
    words += [
        (.notRated(.contextual), "neither higher nor lower is better"),
        (.notRated(.noTarget), "no target is in force for the period"),
        (.notRated(.noFigure), "the register holds no figure"),
        (
            .notRated(.smallBase(0, below: rules.defaultSmallBase)),
            "the denominator is below the measure’s own smallest base, or below \(figure(rules.defaultSmallBase)) where it has none"
        ),
    ]
    if inForce.contains(.none) {
        words.append((.notRated(.byRule), "this pack’s rules say that it is not to be"))
    }
    return words
}

/// The measures that another rule than the pack's own holds for.
private func ownRules(_ performance: PerformanceFindings) -> [Block] {
    let rules = performance.rules
    let others = RatingRule.allCases.filter { $0 != rules.defaultRule }.compactMap { rule -> [Inline]? in
        let names = performance.metrics.filter { rules.ownRules[$0.metric.id] == rule }.map(\.metric.title)
        guard !names.isEmpty else { return nil }
        return [.text("\(rule.words.capitalisedFirst): \(joined(names)).")]
    }
    guard !others.isEmpty else { return [] }
    return [
        .paragraph([.text("The rule is \(rules.defaultRule.words), but for these measures:")]),
        .list(List(.bulleted, others)),
    ]
}

private func overrides(_ performance: PerformanceFindings) -> [Block] {
    let set = performance.metrics.filter { $0.override != nil }
    guard !set.isEmpty else { return [] }
    return [.list(List(.bulleted, set.map { [.text("\($0.metric.title): \(overrideSentence($0))")] }))]
}

/// A rule for a measure that is not there is most likely meant for another.
private func unknown(_ performance: PerformanceFindings) -> [Block] {
    let known = Set(performance.metrics.map(\.metric.id))
    let named = Set(performance.rules.ownRules.keys).union(performance.rules.overrides.map(\.metric))
    let unknown = named.subtracting(known).sorted()
    guard !unknown.isEmpty else { return [] }
    let words = "The rules of this pack name \(joined(unknown, by: "and")), which the register does not hold."
    return [.notice([.text(words)])]
}

/// "Rated on target by Ana Silva: the return was late. By the rule it is off target."
func overrideSentence(_ finding: MetricFinding) -> String {
    guard let override = finding.override else { return "" }
    return
        "Rated \(override.rating.rawValue) by \(unstopped(override.by)): \(closed(override.reason)) By the rule it is \(finding.ratingByRule.mark.word.lowercasedFirst)."
}

extension RatingRule {
    fileprivate var words: String {
        switch self {
        case .plain: "on target or off target, with nothing between"
        case .tolerance: "on target, within tolerance or off target"
        case .trend: "as with tolerance, and beyond it by the same period a year before"
        case .none: "not rated"
        }
    }
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
