import BoardDomain

/// What falls due on the standpoint or in the 90 days after it, soonest first, an action before
/// its milestones.
///
/// The standpoint's own day belongs to the first window: what is due on it is neither late nor to
/// be left out.
func comingDue(in findings: [PlanActionFinding], after standpoint: Day) -> [ComingDue] {
    let open = findings.filter { $0.verdict.rating != .complete }
    let rows = open.flatMap { finding -> [ComingDue] in
        let own = coming(finding.current.day, milestone: nil, of: finding.action, after: standpoint)
        let milestones = finding.action.milestones.lazy.filter { isAhead($0, on: standpoint) }
            .compactMap { coming($0.due, milestone: $0, of: finding.action, after: standpoint) }
        return [own].compactMap(\.self) + milestones
    }
    return inOrder(rows) { $0.due < $1.due }
}

private func coming(
    _ due: Day?, milestone: Milestone?, of action: PlanAction, after standpoint: Day
) -> ComingDue? {
    guard let due, due >= standpoint, let window = [30, 60, 90].first(where: { due <= standpoint + $0 })
    else { return nil }
    return ComingDue(action: action, milestone: milestone, due: due, window: window)
}
