import BoardDomain

/// Said against done, in the order of the kinds: rated well but late, complete without evidence,
/// silent.
func contradictions(in rows: [PlanRow], diary: Diary, by rules: PlanRatingRules) -> [Contradiction] {
    worstFirst(rows.compactMap(ratedWellButLate)) { $0.weight }.map(\.contradiction)
        + rows.compactMap(completeWithoutEvidence)
        + worstFirst(rows.compactMap { silent($0, diary: diary, by: rules) }) { $0.weight }
        .map(\.contradiction)
}

private typealias Weighed = (contradiction: Contradiction, weight: Int)

private func ratedWellButLate(_ row: PlanRow) -> Weighed? {
    guard let claim = row.claim, claim.rating == .onTrack else { return nil }
    let verdict = row.finding.verdict
    let days = daysBehind(verdict)
    guard severity(verdict.rating) > 0, days > 0 else { return nil }
    return (
        Contradiction(action: row.finding.action, kind: .ratedWellButLate(claim.rating, days: days)), days
    )
}

private func completeWithoutEvidence(_ row: PlanRow) -> Contradiction? {
    guard case .completed(let day) = row.finding.verdict.reason else { return nil }
    let shown = row.finding.action.updates.contains { !isBlank($0.evidence) }
    return shown ? nil : Contradiction(action: row.finding.action, kind: .completeWithoutEvidence(on: day))
}

/// An action that is yet to start owes no update. Without any update its boards count from its
/// start.
private func silent(_ row: PlanRow, diary: Diary, by rules: PlanRatingRules) -> Weighed? {
    let action = row.finding.action
    let startsLater = action.starts.map { $0 > diary.now.day } ?? false
    guard row.finding.verdict.rating != .complete, !startsLater, rules.silentAfterBoards > 0 else {
        return nil
    }
    let since = row.finding.lastUpdate?.on
    let boards = diary.boardsGoneBy(since: since ?? action.starts)
    guard boards >= rules.silentAfterBoards else { return nil }
    return (Contradiction(action: action, kind: .silent(since: since, boards: boards)), boards)
}

/// Nothing but white space says nothing.
func isBlank(_ words: String?) -> Bool {
    words?.allSatisfy(\.isWhitespace) ?? true
}
