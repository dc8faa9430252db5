import BoardDomain

/// A later date and who agreed to it, from the columns that actions and plan share.
func dueRevision(of row: inout SheetRow) -> DueRevision? {
    guard !row.isBlank(.revisedDue) else {
        row.onlyBeside(.revisedDue, [.revisedOn, .reason, .leave, .grantedBy])
        return nil
    }
    let decidedOn = row.need(.revisedOn, or: "the day on which the due date was revised", readDay)
    let term = row.read(.revisedDue) { cell throws(Expectation) in try readDue(cell, saidOn: decidedOn) }
    let reason = row.words(.reason)
    let leave = leave(of: &row)
    guard let decidedOn, let term, let leave else { return nil }
    return DueRevision(term: term, decidedOn: decidedOn, reason: reason, leave: leave)
}

/// The due date first given; blank, it is what an earlier row said, or else missing.
func originalDue(of row: inout SheetRow, saidOn day: Day?, first: DueTerm?) -> DueTerm? {
    guard !row.isBlank(.due) else { return first ?? DueTerm(.missing) }
    return row.read(.due) { cell throws(Expectation) in try readDue(cell, saidOn: day) }
}

private func leave(of row: inout SheetRow) -> DueRevision.Leave? {
    let granter = row.words(.grantedBy)
    switch (folded(row.text(.leave)), granter) {
    case ("granted", .some(let granter)), ("", .some(let granter)): return .granted(by: granter)
    case ("granted", nil):
        row.fault(.grantedBy, "who granted the later date")
        return nil
    case ("asked", nil), ("requested", nil): return .asked
    case ("asked", .some), ("requested", .some):
        row.fault(.leave, "granted, since granted_by is filled")
        return nil
    case ("", nil): return .notRecorded
    case _:
        row.fault(.leave, "one of: granted, asked")
        return nil
    }
}
