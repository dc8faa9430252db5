import BoardDomain

func personEntry(of row: inout SheetRow) -> PersonEntry? {
    let person = row.need(
        .person, or: "a short code in lower-case letters, digits and hyphens, such as k-mehta", readCode)
    let name = row.neededWords(.name)
    let role = row.words(.role)
    let organisation = row.words(.organisation)
    let email = row.read(.email, readAddress)
    let seat = seat(of: &row)
    guard let person, let name else { return nil }
    return PersonEntry(
        person: Person.ID(person), name: name, role: role, organisation: organisation, email: email,
        aliases: row.list(.aliases), seat: seat)
}

private func seat(of row: inout SheetRow) -> PersonEntry.Seat? {
    guard !row.isBlank(.board) else {
        row.onlyBeside(.board, [.capacity, .from, .until])
        return nil
    }
    let board = row.neededBoard()
    let spellings = ChoiceSpellings.capacity
    let capacity = row.need(.capacity, or: spellings.expectation.words, spellings.read)
    let from = row.day(.from)
    let until = row.day(.until)
    if let from, let until, until < from { row.fault(.until, "a day not before from (\(from.iso))") }
    guard let board, let capacity else { return nil }
    return PersonEntry.Seat(board: board, capacity: capacity, from: from, until: until)
}

/// Only what no address can lack is asked for: the rest the mail server knows better.
private func readAddress(_ cell: String) throws(Expectation) -> String {
    let halves = cell.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, !halves[0].isEmpty, halves[1].contains("."), !halves[1].hasPrefix("."),
        !halves[1].hasSuffix("."), !cell.contains(where: { $0.isWhitespace || "<>,;".contains($0) })
    else { throw Expectation("one email address, such as kavita.mehta@hambleford.example") }
    return cell
}
