import BoardDomain

func meetingEntry(of row: inout SheetRow) -> MeetingEntry? {
    let board = row.neededBoard()
    let day = row.neededDay(.date)
    let movedTo = row.day(.movedTo)
    let start = row.read(.start, readTime)
    let end = row.read(.end, readTime)
    if let start, let end, end <= start { row.fault(.end, "a time after the start (\(start.iso))") }
    let place = row.words(.place)
    let status = status(of: &row)
    let minutes = minutesStatus(of: &row)
    guard let board, let day, let status, let minutes else { return nil }
    return MeetingEntry(
        meeting: Meeting.ID(board: board, firstSetFor: day), movedTo: movedTo == day ? nil : movedTo,
        start: start, end: end, place: place, status: status, minutes: minutes)
}

func agendaEntry(of row: inout SheetRow) -> AgendaEntry? {
    let board = row.neededBoard()
    let meeting = row.neededDay(.meeting)
    let number = row.neededWords(.item)
    let title = row.neededWords(.title)
    let presenter = row.words(.presenter)
    let purpose = row.read(.purpose, ChoiceSpellings.purpose.read)
    let start = row.read(.start, readTime)
    guard let board, let meeting, let number, let title else { return nil }
    return AgendaEntry(
        meeting: Meeting.ID(board: board, firstSetFor: meeting),
        item: AgendaItem(number: number, title: title, presenter: presenter, purpose: purpose, start: start))
}

private func status(of row: inout SheetRow) -> Meeting.Status? {
    let why = row.words(.reason)
    switch folded(row.text(.status)) {
    case "cancelled", "canceled": return .cancelled(why: why)
    case "", "planned", "held":
        if why != nil { row.fault(.reason, "the status cancelled as well, or this cell blank") }
        return folded(row.text(.status)) == "held" ? .held : .planned
    case _:
        row.fault(.status, "one of: planned, held, cancelled")
        return nil
    }
}

private func minutesStatus(of row: inout SheetRow) -> Meeting.MinutesStatus? {
    let word = folded(row.text(.minutes))
    if word == "agreed" || word == "approved" {
        return row.need(.agreedOn, or: "the day the minutes were agreed", readDay).map { .agreed(at: $0) }
    }
    if !row.isBlank(.agreedOn) { row.fault(.agreedOn, "minutes set to agreed as well, or this cell blank") }
    switch word {
    case "", "not received", "none": return .notReceived
    case "draft": return .draft
    case _:
        row.fault(.minutes, "one of: not received, draft, agreed")
        return nil
    }
}
