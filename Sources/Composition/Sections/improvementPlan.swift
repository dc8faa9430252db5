import Analysis
import BoardDomain
import PackDocument

func improvementPlan(_ findings: BoardFindings, _ section: PackDefinition.Section) -> SectionContent {
    guard let plan = findings.plan else {
        return SectionContent(blocks: [.notice([.text("No improvement plan is in the register.")])])
    }
    let shown = { (priority: Priority.ID) in section.priorities.isEmpty || section.priorities.contains(priority) }
    var content = SectionContent()
    content.blocks = progress(plan, plan.priorities.filter { shown($0.priority.id) })
    let concerns = plan.actions.filter {
        shown($0.action.priority) && ($0.verdict.rating == .offTrack || $0.verdict.rating == .atRisk)
    }
    let metrics = Dictionary(
        findings.performance.metrics.map { ($0.metric.id, $0.metric.title) }, uniquingKeysWith: { first, _ in first })
    content.subsections = [
        concernsSection(.offTrack, concerns, metrics, without: section.without),
        concernsSection(.atRisk, concerns, metrics, without: section.without),
        saidAgainstDone(plan.saidAgainstDone.filter { shown($0.action.priority) }),
        coming(plan.coming.filter { shown($0.action.priority) }),
        remaining(plan.actions.filter { finding in shown(finding.action.priority) && !concerns.contains { $0.action.id == finding.action.id } }),
    ]
    return content
}

private func progress(_ plan: PlanFindings, _ priorities: [PriorityProgress]) -> [Block] {
    let counts = PlanRating.allCases.map { "\(plan.total.count($0)) \($0.rawValue.lowercased())" }
    let parts = PlanRating.allCases.map { Shares.Part($0.mark, plan.total.count($0)) }
    let words = "Of \(counted(plan.total.total, "plan action")), \(joined(counts))."
    let columns: [SectionColumn<PriorityProgress>] =
        [SectionColumn("Priority", weight: 5) { [.text("\($0.priority.id). \($0.priority.title)")] },
            SectionColumn("Actions", .figures, weight: 1) { [.text("\($0.progress.total)")] }]
        + PlanRating.allCases.map { rating in
            SectionColumn(rating.rawValue, .figures, weight: 1) { [.text(countWithChange($0.progress, rating))] }
        }
    var blocks: [Block] = [
        .paragraph([.text(words)]),
        .figure(Figure(caption: "All plan actions by rating", alternative: words, drawing: .shares(Shares(parts)))),
    ]
    if plan.total.before != nil {
        blocks.append(.paragraph([.text("In brackets: the change since the last board.")]))
    }
    blocks.append(.table(table("Progress by priority", columns, priorities)))
    return blocks
}

private func countWithChange(_ progress: PlanProgress, _ rating: PlanRating) -> String {
    let now = progress.count(rating)
    guard let before = progress.before else { return "\(now)" }
    let change = now - (before[rating] ?? 0)
    return change == 0 ? "\(now)" : "\(now) (\(change > 0 ? "+" : "\u{2212}")\(abs(change)))"
}

private func concernsSection(
    _ rating: PlanRating, _ findings: [PlanActionFinding], _ metrics: [Metric.ID: String], without hidden: [String]
) -> Section {
    let rows = findings.filter { $0.verdict.rating == rating }
    let title = "\(rating.rawValue) actions"
    let anchor = Anchor(rating == .offTrack ? "plan-off-track" : "plan-at-risk")
    guard !rows.isEmpty else {
        return Section(anchor: anchor, title: title, blocks: [.paragraph([.text("No plan action is \(rating.rawValue.lowercased()).")])])
    }
    let columns: [SectionColumn<PlanActionFinding>] = [
        SectionColumn("Reference", weight: 1) { [.text($0.action.id)] },
        SectionColumn("Action", weight: 5) { [.text($0.action.words)] },
        SectionColumn("Owner", weight: 2) { [.text(ownerWords($0.action.owners))] },
        SectionColumn("Why", weight: 3) { [.mark($0.verdict.rating.mark), .text(": \(verdictWords($0.verdict))")] },
        SectionColumn("Dates", weight: 4) { [.text(dateWords($0))] },
        SectionColumn("Owner’s last words", weight: 5) { [.text(updateWords($0.lastUpdate))] },
        SectionColumn("Measures", weight: 2) { measureLinks($0.action.metrics, metrics) },
    ]
    return Section(
        anchor: anchor, title: title,
        blocks: [.table(table(title, columns, rows, without: hidden) { planPlace($0.action.id) })])
}

private func dateWords(_ finding: PlanActionFinding) -> String {
    let first = "First due \(dueWords(finding.original))."
    guard !finding.action.revisions.isEmpty else { return first }
    return first + " Moved: " + revisionWords(finding.action.revisions).joined(separator: "; ") + "."
}

private func updateWords(_ update: PlanUpdate?) -> String {
    guard let update else { return "No update" }
    let claim = update.claim.map { "rated \($0.rawValue)" }
    let said = [claim, update.words].compactMap { $0 }.joined(separator: ". ")
    return "\(shortDay(update.on))\(update.by.map { ", \($0)" } ?? ""): \(said.isEmpty ? "no words" : said)"
}

private func measureLinks(_ codes: [Metric.ID], _ titles: [Metric.ID: String]) -> [Inline] {
    guard !codes.isEmpty else { return [.text("None named")] }
    return codes.enumerated().flatMap { index, code -> [Inline] in
        (index > 0 ? [.text("; ")] : []) + [.link(titles[code] ?? code, to: measurePlace(code))]
    }
}
