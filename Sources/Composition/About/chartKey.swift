import Analysis
import PackDocument

/// Which measures open their section, in the order of the rule.
func exceptionKey() -> Section {
    let order = MetricException.allCases.map { exception in
        switch exception {
        case .offTargetGettingWorse: "Off target, and getting worse, which is not by chance."
        case .offTargetForGood: "Off target, and the target will be missed if nothing changes."
        case .offTarget: "Other measures off target."
        case .gettingWorse: "Getting worse, which is not by chance, though not off target."
        case .slipping:
            "Within tolerance, or off target and no worse than a year before, and worse than the figure before."
        }
    }
    return Section(
        anchor: .exceptionKey, title: "Which measures need attention",
        blocks: [
            .paragraph([
                .text("In this order; among equals, those furthest from their targets for their size first:")
            ]),
            .list(List(.numbered, order.map { [.text($0)] })),
        ])
}

/// How charts are made and read, from the rules in force.
func chartKey(_ rules: ChartRules) -> Section {
    let run = spelled(rules.run)
    let base =
        rules.baseline.map { "the first \(figure($0)) figures since the last step change" }
        ?? "all figures since the last step change"
    let screen =
        rules.screensOutliers
        ? ", from which differences of 3.267 times their mean or more are left out once" : ""
    let nearRule =
        rules.profile == .plotthedots
        ? "two of three figures in a row between two thirds of the way to a limit and the limit, all three on one side of the mean"
        : "two of three figures in a row more than two thirds of the way to a limit or beyond it, all three on one side of the mean"
    return Section(
        anchor: .chartKey, title: "How charts are read",
        blocks: [
            .paragraph([
                .text(
                    "Charts are of individual values (XmR), by the Making Data Count rules \(profileWords(rules)). The mean and the limits come from \(base): the limits lie to either side of it by 2.66 times the mean difference between neighbours\(screen). They are drawn from \(figure(rules.fewestValues)) figures on."
                )
            ]),
            .paragraph([.text("A change is more than chance where there is, in this order:")]),
            .list(
                List(
                    .numbered,
                    [
                        "a figure beyond a limit;", "\(run) figures in a row that each rise, or each fall;",
                        "\(nearRule);",
                        "\(run) figures in a row on one side of the mean.",
                    ].map { [.text($0)] })),
            .list(
                List(
                    .bulleted,
                    [
                        "A circle is a figure within what is usual, a diamond a change for the better, a triangle one for the worse, a square a change of a measure that has no better side; an open shape is provisional, a cross a period without a figure.",
                        "A target beyond a limit will be met, or missed, if nothing changes; on a limit or between them it may be missed by chance. While a measure gets better its limits may still miss the target, and while it gets worse still meet it: they take in the figures from before, and it is said so.",
                        "A series that stands still has its limits on its mean, and meets its target if the mean does. Where the latest figure is missing, the last one reported speaks.",
                        "A period without a figure keeps its place and breaks a run. Nothing begins anew but at a step change that somebody vouches for.",
                    ].map { [.text($0)] })),
        ])
}

/// The rule set in the words of a line beside a chart.
func profileName(_ rules: ChartRules) -> String {
    switch rules.profile {
    case .plotthedots: "as the package NHSRplotthedots computes them"
    case .mdc: "as NHS England’s own tools apply them"
    }
}

private func profileWords(_ rules: ChartRules) -> String {
    switch rules.profile {
    case .plotthedots:
        "as NHSRplotthedots 0.2.2 computes them, but for flat series, short series and missing latest figures"
    case .mdc: "as NHS England’s own tools apply them"
    }
}
