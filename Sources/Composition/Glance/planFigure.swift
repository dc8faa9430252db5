import Analysis
import BoardDomain
import PackDocument

func planFigure(_ brief: Brief) -> HeadFigure {
    let label = "Plan actions on track"
    guard let plan = brief.findings.plan else {
        return .nothing(label, "No plan", "No improvement plan is in the register.")
    }
    let now = plan.total.count(.onTrack)
    let others = PlanRating.allCases.filter { $0 != .onTrack }.map {
        "\(figure(plan.total.count($0))) \($0.words)"
    }
    let before = plan.total.before.map { compared(now, with: $0[.onTrack] ?? 0, "on track") }
    return HeadFigure(
        label: label, value: "\(figure(now)) of \(figure(plan.total.total))", words: "\(joined(others)).",
        moved: before.map { [$0] }, leadsTo: .section(.plan))
}

func actionsFigure(_ brief: Brief) -> HeadFigure {
    let stock = brief.findings.actions.stock
    let (open, overdue) = (openActions(brief.findings.actions), brief.findings.actions.rows(.overdue).count)
    let before = stock.count > 1 ? stock[stock.count - 2] : nil
    let moved = before.map {
        [compared(overdue, with: $0.overdue, "overdue"), compared(open, with: $0.open, "open")]
    }
    let proposed = brief.findings.actions.rows(.proposedForClosure).filter { $0.daysLate != nil }.count
    let late =
        proposed == 0
        ? ""
        : "\(figure(proposed)) more past \(proposed == 1 ? "its date is" : "their dates are") proposed for closure."
    return HeadFigure(
        label: "Open actions overdue", value: "\(figure(overdue)) of \(figure(open))", words: late,
        moved: moved, leadsTo: .section(.actions))
}

/// All that the board has not closed.
func openActions(_ actions: ActionFindings) -> Int {
    ActionGroup.allCases.filter { $0 != .closedSinceLastBoard }.reduce(0) { $0 + actions.rows($1).count }
}

func measuresFigure(_ brief: Brief) -> HeadFigure {
    let label = "Measures off target"
    let metrics = brief.findings.performance.metrics
    guard !metrics.isEmpty else {
        return .nothing(label, "No measures", "No measure is in the register.")
    }
    let off = metrics.filter { $0.rating == .offTarget }.count
    let rated = metrics.filter(\.rating.isRated).count
    let worse = metrics.filter { $0.short?.direction == .worse }.count
    let before = metrics.filter { $0.ratingBefore == .offTarget }.count
    let compares = metrics.contains { $0.ratingBefore != nil }
    return HeadFigure(
        label: label, value: "\(figure(off)) of \(figure(metrics.count))",
        words:
            "\(figure(rated)) \(rated == 1 ? "is" : "are") rated; \(figure(worse)) \(worse == 1 ? "is" : "are") worse than the figure before.",
        moved: compares ? [compared(off, with: before, "off target")] : nil, leadsTo: .section(.performance))
}
