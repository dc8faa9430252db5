import BoardDomain

/// A row of a plan file: a plan action, a milestone of one, or both.
func planEntries(of row: inout SheetRow, after earlier: inout EarlierRows) -> [PlanEntry] {
    let board = row.neededBoard()
    let reference = row.neededWords(.ref)
    let name = board.flatMap { board in reference.map { EarlierRows.Name(board: board, code: $0) } }
    let isMilestone = !row.isBlank(.milestone)
    if !isMilestone {
        row.onlyBeside(
            .milestone,
            [.milestoneWords, .milestoneDue, .milestoneReached, .milestoneDropped, .milestoneReason])
    }
    var entries: [PlanEntry] = []
    if !isMilestone || actionColumns.contains(where: { !row.isBlank($0) }) {
        entries += planActionEntry(of: &row, named: name, after: &earlier).map { [.action($0)] } ?? []
    }
    if isMilestone {
        entries += milestoneEntry(of: &row, named: name, after: &earlier).map { [.milestone($0)] } ?? []
    }
    return entries
}

private func planActionEntry(
    of row: inout SheetRow, named name: EarlierRows.Name?, after earlier: inout EarlierRows
) -> PlanActionEntry? {
    let first = name.flatMap { earlier.planActions[$0] }
    let title = row.words(.plan) ?? first?.entry.planTitle
    let priority = planPriority(of: &row, first: first?.entry.priority, after: &earlier)
    let words = row.words(.action) ?? first?.entry.words
    if words == nil, row.isBlank(.action) { row.fault(.action, "the words of the plan action") }
    let starts = row.day(.start) ?? first?.entry.starts
    let update = planUpdate(of: &row)
    let original = originalDue(of: &row, saidOn: starts ?? update?.on, first: first?.entry.original)
    let revision = dueRevision(of: &row)
    let recommendations = recommendations(of: &row)
    let success = row.words(.successMeasure)
    guard let name, let priority, let words, let original else { return nil }
    let entry = PlanActionEntry(
        board: name.board, planTitle: title, priority: priority, reference: name.code, words: words,
        owners: row.isBlank(.owner) ? first?.entry.owners ?? [] : row.list(.owner), starts: starts,
        original: original, revision: revision, update: update,
        recommendations: recommendations.isEmpty ? first?.entry.recommendations ?? [] : recommendations,
        successMeasure: success ?? first?.entry.successMeasure,
        metrics: row.isBlank(.metrics) ? first?.entry.metrics ?? [] : row.list(.metrics))
    if let first {
        compare(entry, with: first, in: &row)
    } else {
        earlier.planActions[name] = (row.number, entry)
    }
    return entry
}

private func compare(
    _ entry: PlanActionEntry, with first: (row: Int, entry: PlanActionEntry), in row: inout SheetRow
) {
    if entry.words != first.entry.words {
        row.fault(.action, "the same words as in row \(first.row), or another ref")
    }
    if entry.priority.id != first.entry.priority.id {
        row.fault(.priority, "the same priority as in row \(first.row): \(first.entry.priority.id)")
    }
    if entry.original != first.entry.original {
        row.fault(.due, "the same due as in row \(first.row), and a later one in revised_due")
    }
}

private func planUpdate(of row: inout SheetRow) -> PlanUpdate? {
    let claim = row.read(.rating, ChoiceSpellings.rating.read)
    let words = row.words(.update)
    let evidence = row.words(.evidence)
    if row.isBlank(.rating), words == nil, evidence == nil {
        row.onlyBeside(.update, [.updatedOn, .updatedBy])
        return nil
    }
    let by = row.words(.updatedBy)
    return row.need(.updatedOn, or: "the day of the rating, update or evidence", readDay).map {
        PlanUpdate(on: $0, by: by, claim: claim, words: words, evidence: evidence)
    }
}

/// The columns that speak of a plan action, besides its reference and its place in the plan.
private let actionColumns: [SheetColumn] = [
    .action, .owner, .start, .due, .revisedDue, .revisedOn, .reason, .leave, .grantedBy, .rating, .update,
    .updatedOn, .updatedBy, .evidence, .recommendation, .recommendationWords, .successMeasure, .metrics,
]
