import BoardDomain

/// How the plan stands by its printed rules, now and as the board before found it.
func analysePlan(_ plan: ImprovementPlan, in diary: Diary, by rules: PlanRatingRules) -> PlanFindings {
    let rows = plan.actions.map { PlanRow(of: $0, in: diary, by: rules) }
    let findings = rows.map(\.finding)
    let ofPriority = Dictionary(grouping: findings, by: \.action.priority)
    return PlanFindings(
        rules: rules, total: progress(of: findings, in: diary),
        priorities: priorities(of: plan).map { priority in
            PriorityProgress(
                priority: priority, progress: progress(of: ofPriority[priority.id] ?? [], in: diary))
        },
        actions: findings, saidAgainstDone: contradictions(in: rows, diary: diary, by: rules),
        coming: comingDue(in: findings, after: diary.now.day),
        pace: planPace(of: findings, in: diary))
}

/// A finding with the claim that its contradictions are judged by.
struct PlanRow {
    let finding: PlanActionFinding
    let claim: Claim?

    init(of action: PlanAction, in diary: Diary, by rules: PlanRatingRules) {
        let now = PlanStanding(of: action, at: diary.now, in: diary, by: rules)
        let before = diary.before.map { PlanStanding(of: action, at: $0, in: diary, by: rules).verdict }
        claim = now.claim
        finding = PlanActionFinding(
            action: action, verdict: now.verdict, before: before, original: now.dates.first,
            current: now.dates.current, daysLate: now.daysLate, slips: now.dates.slips,
            lastUpdate: action.updates.last)
    }
}

private func progress(of findings: [PlanActionFinding], in diary: Diary) -> PlanProgress {
    func counts(_ ratings: some Sequence<PlanRating>) -> [PlanRating: Int] {
        Dictionary(ratings.map { ($0, 1) }, uniquingKeysWith: +)
    }
    return PlanProgress(
        now: counts(findings.lazy.map(\.verdict.rating)),
        before: diary.before.map { _ in counts(findings.lazy.compactMap(\.before?.rating)) })
}

/// The plan's own, then any that an action names and the plan does not, so that the lines add up
/// to the total.
private func priorities(of plan: ImprovementPlan) -> [Priority] {
    var named = Set<Priority.ID>()
    let own = plan.priorities.filter { named.insert($0.id).inserted }
    let stray = plan.actions.filter { named.insert($0.priority).inserted }
    return own + stray.map { Priority(id: $0.priority, title: "") }
}
