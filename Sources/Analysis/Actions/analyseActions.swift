import BoardDomain

/// The action log as the board finds it: groups A to F, and the stock and flow at each board so
/// far.
func analyseActions(_ records: [ActionRecord], in diary: Diary) -> ActionFindings {
    let groups = Dictionary(grouping: records.compactMap(\.finding), by: \.group)
        .mapValues { $0.sorted(by: comesFirst) }
    let named: [ActionGroup] = [.overdue, .dueAtThisMeeting, .proposedForClosure]
    let ownerless = named.flatMap { group in (groups[group] ?? []).filter(\.action.owners.isEmpty) }
    return ActionFindings(
        groups: groups, ownerlessElsewhere: ownerless, stock: actionStock(of: records, in: diary))
}

/// The order of two rows of one group.
func comesFirst(_ left: ActionFinding, _ right: ActionFinding) -> Bool {
    switch left.group {
    case .overdue, .proposedForClosure, .dueAtThisMeeting: isWorse(left, right)
    case .openNotYetDue: isDueSooner(left, right)
    case .closedSinceLastBoard: wasClosedSooner(left, right)
    case .withoutOwnerOrDate: isLessProvidedFor(left, right)
    }
}

/// Days late, then times put off, then the reference; rows that are not late stand after those
/// that are.
private func isWorse(_ left: ActionFinding, _ right: ActionFinding) -> Bool {
    let (days, others) = (left.daysLate ?? 0, right.daysLate ?? 0)
    if days != others { return days > others }
    if left.group != .dueAtThisMeeting, left.slips != right.slips { return left.slips > right.slips }
    return naturalOrder(left.action.id, right.action.id)
}

/// What has no day stands after what has one.
private func isDueSooner(_ left: ActionFinding, _ right: ActionFinding) -> Bool {
    switch (left.current.day, right.current.day) {
    case (let day?, let other?) where day != other: day < other
    case (.some, nil): true
    case (nil, .some): false
    case (.some, .some), (nil, nil): naturalOrder(left.action.id, right.action.id)
    }
}

private func wasClosedSooner(_ left: ActionFinding, _ right: ActionFinding) -> Bool {
    guard case .closed(let day) = left.standing, case .closed(let other) = right.standing, day != other
    else { return naturalOrder(left.action.id, right.action.id) }
    return day < other
}

/// Neither owner nor date, then the oldest.
private func isLessProvidedFor(_ left: ActionFinding, _ right: ActionFinding) -> Bool {
    let (bare, otherBare) = (lacksBoth(left), lacksBoth(right))
    if bare != otherBare { return bare }
    if left.age != right.age { return left.age > right.age }
    return naturalOrder(left.action.id, right.action.id)
}

private func lacksBoth(_ row: ActionFinding) -> Bool {
    row.action.owners.isEmpty && row.current.term.due == .missing
}
