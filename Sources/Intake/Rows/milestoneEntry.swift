import BoardDomain

func milestoneEntry(
    of row: inout SheetRow, named name: EarlierRows.Name?, after earlier: inout EarlierRows
) -> MilestoneEntry? {
    let code = row.neededWords(.milestone)
    let words = milestoneWords(of: &row, code: code, under: name, after: &earlier)
    let due = row.day(.milestoneDue)
    let state = milestoneState(of: &row)
    guard let name, let code, let words else { return nil }
    return MilestoneEntry(
        board: name.board, action: name.code,
        milestone: Milestone(id: code, words: words, due: due, state: state))
}

/// Its words, those of an earlier row, or the code itself where that is words rather than a number.
private func milestoneWords(
    of row: inout SheetRow, code: String?, under name: EarlierRows.Name?, after earlier: inout EarlierRows
) -> String? {
    guard let code, let name else { return nil }
    let own = EarlierRows.Name(board: name.board, code: "\(name.code)\u{1F}\(code)")
    let known = earlier.milestones[own]
    if let words = row.words(.milestoneWords) {
        if let known, known.words != words {
            row.fault(.milestoneWords, "the same words as in row \(known.row), or another milestone")
        }
        if known == nil { earlier.milestones[own] = (row.number, words) }
        return words
    }
    if let known { return known.words }
    if code.contains(" ") { return code }
    if row.isBlank(.milestoneWords) { row.fault(.milestoneWords, "what milestone \(code) is") }
    return nil
}

private func milestoneState(of row: inout SheetRow) -> Milestone.State {
    let reached = row.day(.milestoneReached)
    let dropped = row.day(.milestoneDropped)
    let why = row.words(.milestoneReason)
    if row.isBlank(.milestoneDropped) { row.onlyBeside(.milestoneDropped, [.milestoneReason]) }
    switch (reached, dropped) {
    case (nil, nil): return .planned
    case (.some(let day), nil): return .reached(on: day)
    case (nil, .some(let day)): return .dropped(on: day, why: why)
    case (.some, .some(let day)):
        row.fault(.milestoneDropped, "either a day it was reached or a day it was dropped")
        return .dropped(on: day, why: why)
    }
}
