import Analysis
import BoardDomain
import PackDocument

func improvementPlan(_ brief: Brief, _ section: PackDefinition.Section) -> SectionContent {
    guard let plan = brief.findings.plan else {
        return SectionContent(blocks: [.notice([.text("No improvement plan is in the register.")])])
    }
    let wanted = Set(section.priorities)
    let isShown = { (priority: Priority.ID) in wanted.isEmpty || wanted.contains(priority) }
    let priorities = plan.priorities.filter { isShown($0.priority.id) }
    let rows = plan.actions.filter { isShown($0.action.priority) }
    var blocks: [Block] = []
    if let title = said(brief.snapshot.plan?.title) { blocks.append(.paragraph([.strong(title)])) }
    let unknown = section.priorities.filter { id in !plan.priorities.contains { $0.priority.id == id } }
    if !unknown.isEmpty {
        blocks.append(.notice([.text("The plan has no priority \(joined(unknown, by: "or")).")]))
    }
    blocks += progress(wanted.isEmpty ? plan.total : sum(of: priorities.map(\.progress)), brief)
    return SectionContent(
        blocks: blocks,
        subsections: [
            byPriority(priorities, brief), pace(plan, isWhole: wanted.isEmpty, rows, brief),
            notOnTrack(rows, brief),
            saidAgainstDone(
                plan.saidAgainstDone.filter { isShown($0.action.priority) }, brief, without: section.without),
            datesMoved(rows, without: section.without),
            coming(plan.coming.filter { isShown($0.action.priority) }),
            everyPlanAction(rows, of: plan.priorities.map(\.priority), without: section.without),
        ].compactMap(\.self))
}

private func sum(of parts: [PlanProgress]) -> PlanProgress {
    let now = parts.reduce(into: [PlanRating: Int]()) { $0.merge($1.now, uniquingKeysWith: +) }
    let before = parts.compactMap(\.before).reduce(into: [PlanRating: Int]()) {
        $0.merge($1, uniquingKeysWith: +)
    }
    return PlanProgress(now: now, before: parts.contains { $0.before != nil } ? before : nil)
}
