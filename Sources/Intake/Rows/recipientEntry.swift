import BoardDomain

func recipientEntry(of row: inout SheetRow, after earlier: inout EarlierRows) -> RecipientEntry? {
    let board = row.neededBoard()
    let address = row.need(
        .address, or: "one address to send to, such as clerk@hambleford.example", readMailAddress)
    let name = row.words(.name)
    let person = row.read(.person, readCode).map(Person.ID.init)
    let capacity = row.read(.capacity, ChoiceSpellings.capacity.read)
    let audience = row.read(.audience, readCode) ?? RecipientEntry.usualAudience
    let carriage = row.read(.format, ChoiceSpellings.carriage.read)
    let from = row.day(.from)
    let until = row.day(.until)
    if let from, let until, until < from { row.fault(.until, "a day not before from (\(from.iso))") }
    let status = listStatus(of: &row)
    guard let board, let address else { return nil }
    refuseSecond(address, audience, on: board, in: &row, after: &earlier)
    return RecipientEntry(
        board: board, address: address, audience: audience, name: name, person: person, capacity: capacity,
        carriage: carriage, from: from, until: until, status: status)
}

/// The exact rules of an envelope, since whatever stands here is sent to.
private func readMailAddress(_ cell: String) throws(Expectation) -> MailAddress {
    do throws(MailAddressFault) {
        return try MailAddress(cell)
    } catch {
        throw Expectation("one address to send to. \(error.sentence.dropLast())")
    }
}

/// One mailbox is told from another without regard to case: hardly a host tells them apart, and a pack sent to both
/// spellings would come twice.
private func refuseSecond(
    _ address: MailAddress, _ audience: String, on board: Board.ID, in row: inout SheetRow,
    after earlier: inout EarlierRows
) {
    let name = EarlierRows.Name(board: board, code: "\(address.text.lowercased())\u{1F}\(audience)")
    if let first = earlier.recipients[name] {
        row.fault(
            .address, "one row for each board, address and audience, and row \(first) has this one's")
    } else {
        earlier.recipients[name] = row.number
    }
}

private func listStatus(of row: inout SheetRow) -> RecipientEntry.Status? {
    switch folded(row.text(.status)) {
    case "removed", "taken off":
        return row.need(.reason, or: "why it is taken off the list", readWords).map { .removed(why: $0) }
    case "", "listed":
        if !row.isBlank(.reason) { row.fault(.reason, "the status removed as well, or this cell blank") }
        return row.isBlank(.status) ? nil : .listed
    case _:
        row.fault(.status, "one of: listed, removed")
        return nil
    }
}
