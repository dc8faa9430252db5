import Analysis
import BoardDomain
import PackDocument

/// The chair's two minutes: three figures, what needs the board, and what changed.
func glance(_ findings: BoardFindings) -> SectionContent {
    var content = SectionContent()
    content.blocks = [.keyFigures([planFigure(findings), actionsFigure(findings), measuresFigure(findings)])]
    content.subsections = [attentionSection(findings), changesSection(findings)]
    return content
}

private func planFigure(_ findings: BoardFindings) -> KeyFigure {
    guard let plan = findings.plan, plan.total.total > 0 else {
        return KeyFigure(label: "Improvement plan", value: "None", words: [.text("No plan is in the register.")], leadsTo: nil)
    }
    let good = plan.total.count(.onTrack) + plan.total.count(.complete)
    let before = plan.total.before.map { ($0[.onTrack] ?? 0) + ($0[.complete] ?? 0) }
    let words = "plan actions complete or on track\(changeWords(good, since: before))."
    return KeyFigure(
        label: "Improvement plan", value: "\(good) of \(plan.total.total)", words: [.text(words)],
        leadsTo: Anchor(SectionKind.plan.rawValue))
}

private func actionsFigure(_ findings: BoardFindings) -> KeyFigure {
    let now = findings.actions.stock.last
    let before = findings.actions.stock.dropLast().last
    let open = now?.open ?? 0
    let overdue = now?.overdue ?? 0
    let words =
        "open\(changeWords(open, since: before?.open)); \(overdue == 0 ? "none" : "\(overdue)") overdue"
        + "\(changeWords(overdue, since: before?.overdue))."
    return KeyFigure(
        label: "Actions", value: "\(open)", words: [.text(words)], leadsTo: Anchor(SectionKind.actions.rawValue))
}

private func measuresFigure(_ findings: BoardFindings) -> KeyFigure {
    let metrics = findings.performance.metrics
    guard !metrics.isEmpty else {
        return KeyFigure(label: "Measures", value: "None", words: [.text("No measure is in the register.")], leadsTo: nil)
    }
    let off = metrics.filter { $0.rating == .offTarget }.count
    let before = findings.previous == nil ? nil : metrics.filter { $0.ratingBefore == .offTarget }.count
    let worse = metrics.filter { $0.short?.direction == .worse }.count
    let words =
        "off target\(changeWords(off, since: before)); \(worse == 0 ? "none" : "\(worse)") worse than the figure before."
    return KeyFigure(
        label: "Measures", value: "\(off) of \(metrics.count)", words: [.text(words)],
        leadsTo: Anchor(SectionKind.performance.rawValue))
}

/// " (2 more than at the last board)"; nothing where there was no board before.
private func changeWords(_ now: Int, since before: Int?) -> String {
    guard let before else { return "" }
    if now == before { return " (as at the last board)" }
    return " (\(abs(now - before)) \(now > before ? "more" : "fewer") than at the last board)"
}
