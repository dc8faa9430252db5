package import BoardDomain

/// - Parameter isOwn: whether an owner, as the papers write one, is the one who is asked.
package func ownActions(_ findings: BoardFindings, where isOwn: (Owner) -> Bool) -> OwnActions {
    let open = ActionGroup.allCases.filter { $0 != .closedSinceLastBoard }
    let rows = open.map { group in
        (group, findings.actions.rows(group).filter { $0.action.owners.contains(where: isOwn) })
    }
    let plan = findings.plan
    let own = (plan?.actions ?? []).filter { $0.action.owners.contains(where: isOwn) }
    let said = Dictionary(grouping: plan?.saidAgainstDone ?? [], by: \.action.id)
    let behind = own.compactMap { finding -> OwnActions.Behind? in
        let kinds = (said[finding.action.id] ?? []).map(\.kind)
        guard isBehind(finding.verdict.rating) || !kinds.isEmpty else { return nil }
        return OwnActions.Behind(finding: finding, contradictions: kinds)
    }
    let told = Set(behind.map(\.finding.action.id))
    return OwnActions(
        actions: Dictionary(uniqueKeysWithValues: rows.filter { !$0.1.isEmpty }),
        behind: behind,
        coming: (plan?.coming ?? []).filter {
            $0.window == 30 && $0.action.owners.contains(where: isOwn)
                && ($0.milestone != nil || !told.contains($0.action.id))
        })
}

private func isBehind(_ rating: PlanRating) -> Bool {
    switch rating {
    case .atRisk, .offTrack: true
    case .complete, .onTrack, .notStarted: false
    }
}

/// How many answers are asked of each owner whom nobody on a list answers for, by the owner's name as it is printed, in the
/// order of the log and then of the plan.
package func unaskedOwners(_ findings: BoardFindings, besides asked: [OwnerIdentity]) -> [(
    name: String, count: Int
)] {
    let all = ownActions(findings) { _ in true }
    let owners =
        OwnActions.asked.flatMap { all.rows($0).flatMap(\.action.owners) }
        + all.behind.flatMap(\.finding.action.owners) + all.coming.flatMap(\.action.owners)
    var order: [String] = []
    var counts: [String: Int] = [:]
    for owner in owners where !asked.contains(where: { $0.answers(for: owner) }) {
        let name = owner.name ?? owner.words
        if counts[name] == nil { order.append(name) }
        counts[name, default: 0] += 1
    }
    return order.map { ($0, counts[$0] ?? 0) }
}
