import BoardDomain

func calendarEntry(of row: inout SheetRow) -> CalendarEntry? {
    let day = row.neededDay(.date)
    let spellings = ChoiceSpellings.calendar
    let kind = row.need(.kind, or: spellings.expectation.words, spellings.read)
    let name = row.neededWords(.name)
    guard let day, let kind, let name else { return nil }
    return CalendarEntry(day: day, kind: kind, name: name)
}
