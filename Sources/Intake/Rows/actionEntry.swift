import BoardDomain

/// A row of an actions file. A further row of the same reference may leave blank what an earlier one said.
func actionEntry(of row: inout SheetRow, after earlier: inout EarlierRows) -> ActionEntry? {
    let board = row.neededBoard()
    let reference = row.neededWords(.ref)
    let name = board.flatMap { board in reference.map { EarlierRows.Name(board: board, code: $0) } }
    let first = name.flatMap { earlier.actions[$0] }
    let words = row.words(.action) ?? first?.entry.words
    if words == nil, row.isBlank(.action) { row.fault(.action, "the words of the action, as minuted") }
    let meeting = row.day(.meeting) ?? first?.entry.raisedAt
    let raised = raisedDay(of: &row, meeting: meeting, first: first?.entry)
    let original = originalDue(of: &row, saidOn: raised ?? meeting, first: first?.entry.original)
    let revision = dueRevision(of: &row)
    let note = note(of: &row)
    let step = closureStep(of: &row)
    let owners = row.isBlank(.owner) ? first?.entry.owners ?? [] : row.list(.owner)
    guard let name, let words, let raised, let original else { return nil }
    let entry = ActionEntry(
        board: name.board, reference: name.code, words: words, owners: owners, raisedOn: raised,
        raisedAt: meeting, original: original, revision: revision, note: note, step: step)
    if let first {
        compare(entry, with: first, in: &row)
    } else {
        earlier.actions[name] = (row.number, entry)
    }
    return entry
}

private func raisedDay(of row: inout SheetRow, meeting: Day?, first: ActionEntry?) -> Day? {
    if !row.isBlank(.raised) { return row.day(.raised) }
    if let day = first?.raisedOn ?? meeting { return day }
    if row.isBlank(.meeting) { row.fault(.raised, "the day it was raised, here or in meeting") }
    return nil
}

/// Two rows of one file that contradict each other are not a history: one of them is wrong.
private func compare(
    _ entry: ActionEntry, with first: (row: Int, entry: ActionEntry), in row: inout SheetRow
) {
    if entry.words != first.entry.words {
        row.fault(.action, "the same words as in row \(first.row), or another ref")
    }
    if entry.raisedOn != first.entry.raisedOn {
        row.fault(.raised, "the same day as in row \(first.row): \(first.entry.raisedOn.iso)")
    }
    if entry.raisedAt != first.entry.raisedAt, first.entry.raisedAt != nil {
        row.fault(.meeting, "the same meeting as in row \(first.row)")
    }
    if entry.original != first.entry.original {
        row.fault(.due, "the same due as in row \(first.row), and a later one in revised_due")
    }
}

private func note(of row: inout SheetRow) -> Note? {
    guard let words = row.words(.note) else {
        row.onlyBeside(.note, [.noteOn, .noteBy])
        return nil
    }
    let by = row.words(.noteBy)
    return row.need(.noteOn, or: "the day of the note", readDay).map { Note(on: $0, by: by, words: words) }
}

private func closureStep(of row: inout SheetRow) -> ClosureStep? {
    guard !row.isBlank(.step) else {
        row.onlyBeside(.step, [.stepOn, .stepBy, .stepNote])
        return nil
    }
    let kind = row.read(.step, ChoiceSpellings.step.read)
    let day = row.need(.stepOn, or: "the day of the step", readDay)
    let by = row.words(.stepBy)
    let words = row.words(.stepNote)
    guard let kind, let day else { return nil }
    return ClosureStep(kind: kind, on: day, by: by, words: words)
}
