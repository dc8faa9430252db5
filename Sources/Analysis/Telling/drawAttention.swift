import BoardDomain

/// What the board has to hear first: kind by kind in the order of `AttentionPoint`, the worst of
/// each kind first.
///
/// Nothing is said twice: an action that is off track is not named again as rated well, nor an
/// overdue action as without an owner.
func drawAttention(
    to actions: ActionFindings, plan: PlanFindings?, performance: PerformanceFindings, gaps: [Gap],
    atMost limit: Int
) -> Attention {
    let overdue = actions.rows(.overdue)
    let offTarget = worstFirst(performance.metrics.filter { $0.rating == .offTarget }, by: relativeShortfall)
    var points: [AttentionPoint] = []
    points += overdue.filter { $0.slips > 0 }.map { .actionSlippedAndOverdue($0) }
    points += offTrack(in: plan).map { .planActionOffTrack($0) }
    points += overdue.filter { $0.slips == 0 }.map { .actionOverdue($0) }
    points += offTarget.filter(isWorsening).map { .metricOffTargetAndWorse($0) }
    points += offTarget.filter { !isWorsening($0) }.map { .metricOffTarget($0) }
    points += ratedWellButLate(in: plan).map { .ratedWellButLate($0) }
    points += withoutOwner(in: actions).map { .actionWithoutOwner($0) }
    points += figuresOwed(gaps).map { .figureMissing($0) }
    let shown = max(0, limit)
    return Attention(points: Array(points.prefix(shown)), leftOut: max(0, points.count - shown))
}

private func offTrack(in plan: PlanFindings?) -> [PlanActionFinding] {
    let rows = (plan?.actions ?? []).filter { $0.verdict.rating == .offTrack }
    return inOrder(rows) { left, right in
        let (days, others) = (daysBehind(left.verdict), daysBehind(right.verdict))
        return days == others ? left.slips > right.slips : days > others
    }
}

private func isWorsening(_ finding: MetricFinding) -> Bool { finding.short?.direction == .worse }

private func ratedWellButLate(in plan: PlanFindings?) -> [Contradiction] {
    guard let plan else { return [] }
    let alreadyNamed = Set(plan.actions.lazy.filter { $0.verdict.rating == .offTrack }.map(\.action.id))
    return plan.saidAgainstDone.filter { contradiction in
        switch contradiction.kind {
        case .ratedWellButLate: !alreadyNamed.contains(contradiction.action.id)
        case .completeWithoutEvidence, .silent: false
        }
    }
}

/// Those due at this meeting or proposed for closure, then those that stand in group F for it.
private func withoutOwner(in actions: ActionFindings) -> [ActionFinding] {
    actions.ownerlessElsewhere.filter { $0.group != .overdue }
        + actions.rows(.withoutOwnerOrDate).filter(\.action.owners.isEmpty)
}

/// Metrics with no figure at all, then the figures longest past their day.
private func figuresOwed(_ gaps: [Gap]) -> [Gap] {
    let owed = gaps.compactMap { gap -> (gap: Gap, expectedBy: Day?)? in
        switch gap {
        case .neverReported: (gap, nil)
        case .late(_, _, let expectedBy): (gap, expectedBy)
        case .minutesMissing, .agendaMissing, .planMissing, .holes, .provisional, .beyondWhole,
            .withoutTarget,
            .withoutDefinition, .planActionWithoutOwner, .planActionWithoutDate:
            nil
        }
    }
    return inOrder(owed) { left, right in
        guard let day = left.expectedBy else { return right.expectedBy != nil }
        return right.expectedBy.map { day < $0 } ?? false
    }.map(\.gap)
}
