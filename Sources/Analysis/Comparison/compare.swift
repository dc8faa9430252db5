import BoardDomain

/// What a later edition says that an earlier one did not, in the order of the pack.
package func compare(_ before: BoardFindings, with after: BoardFindings) -> [Difference] {
    meetingDifferences(before.snapshot.meeting, after.snapshot.meeting)
        + differences(before.actions.allRows, after.actions.allRows, by: \.action.id, compareActions)
        + differences(
            before.plan?.actions ?? [], after.plan?.actions ?? [], by: \.action.id, comparePlanActions)
        + differences(before.performance.metrics, after.performance.metrics, by: \.metric.id, compareMetrics)
}

extension ActionFindings {
    fileprivate var allRows: [ActionFinding] { ActionGroup.allCases.flatMap(rows) }
}

private func meetingDifferences(_ before: Meeting, _ after: Meeting) -> [Difference] {
    guard before.day == after.day else { return [.meetingMoved(from: before.day, to: after.day)] }
    let same = before.start == after.start && before.end == after.end && before.place == after.place
    return same ? [] : [.meetingDetails]
}

/// Rows are matched by name; `compareRow` says how one row became another, or appeared, or went.
private func differences<Row>(
    _ before: [Row], _ after: [Row], by name: KeyPath<Row, String>, _ compareRow: (Row?, Row?) -> [Difference]
) -> [Difference] {
    let earlier = Dictionary(before.map { ($0[keyPath: name], $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(after.map { $0[keyPath: name] })
    return after.flatMap { compareRow(earlier[$0[keyPath: name]], $0) }
        + before.filter { !kept.contains($0[keyPath: name]) }.flatMap { compareRow($0, nil) }
}

private func compareActions(_ before: ActionFinding?, _ after: ActionFinding?) -> [Difference] {
    guard let after else { return before.map { [.actionGone($0)] } ?? [] }
    guard let before else { return [.actionAdded(after)] }
    var found: [Difference] = []
    if before.group != after.group { found.append(.actionRegrouped(after, from: before.group)) }
    if before.current != after.current { found.append(.actionDue(after, from: before.current)) }
    if before.action.owners != after.action.owners {
        found.append(.actionOwners(after, from: before.action.owners))
    }
    if let word = after.lastWord, word != before.lastWord { found.append(.actionWord(after, word)) }
    return found
}

private func comparePlanActions(_ before: PlanActionFinding?, _ after: PlanActionFinding?) -> [Difference] {
    guard let after else { return before.map { [.planActionGone($0)] } ?? [] }
    guard let before else { return [.planActionAdded(after)] }
    var found: [Difference] = []
    if before.verdict.rating != after.verdict.rating {
        found.append(.planRating(after, from: before.verdict))
    }
    if before.current != after.current { found.append(.planDue(after, from: before.current)) }
    if let update = after.lastUpdate, update != before.lastUpdate { found.append(.planUpdate(after, update)) }
    return found
}

private func compareMetrics(_ before: MetricFinding?, _ after: MetricFinding?) -> [Difference] {
    guard let after else { return before.map { [.metricGone($0)] } ?? [] }
    guard let before else { return [.metricAdded(after)] }
    var found: [Difference] = []
    if before.latest?.period != after.latest?.period || before.latest?.reading != after.latest?.reading {
        found.append(.metricFigure(after, from: before.latest))
    }
    if before.rating != after.rating { found.append(.metricRating(after, from: before.rating)) }
    return found
}
