package import BoardDomain

/// What a board's papers amount to on the day of its meeting; every rule is in plain words in
/// `docs/analysis.md`.
///
/// Pure and total: any snapshot has findings, the same snapshot has the same ones, and what is
/// dated after the meeting's day changes nothing. The work grows with the number of rows, not with
/// its square.
package func analyse(_ snapshot: BoardSnapshot, by rules: AnalysisRules) -> BoardFindings {
    let known = knownAtStandpoint(snapshot)
    let diary = Diary(of: known)
    let previous = known.previousMeeting

    let records = known.actions.map { ActionRecord(of: $0, in: diary) }
    let actions = analyseActions(records, in: diary)
    let plan = known.plan.map { analysePlan($0, in: diary, by: rules.plan) }
    let performance = analysePerformance(known.metrics, for: known.board, in: diary, by: rules)

    let changes = compareWithLastBoard(records: records, plan: plan, performance: performance, in: diary)
    let gaps = listGaps(in: known, previous: previous, plan: plan, performance: performance)
    let attention = drawAttention(
        to: actions, plan: plan, performance: performance, gaps: gaps, atMost: rules.attentionLimit)

    return BoardFindings(
        snapshot: known, previous: previous,
        later: known.meetings.filter { $0.day > known.standpoint && !$0.isCancelled },
        attention: attention, changes: changes, actions: actions, plan: plan, performance: performance,
        gaps: gaps)
}
