import BoardDomain

/// Reads the minutes of one meeting: line 1 is `lines[0]`. It proposes and records nothing.
///
/// Head and lists of names are found first, for they say whose board it is and who may own an action; what remains is
/// the body, from which everything else is read. The same lines always give the same reading, and no text makes it fail.
///
/// `people` are those the register knows, for owners whom the lists of names do not name.
package func readMinutes(_ lines: [String], knowing people: RegisterPeople = .nobody) -> MinutesAsRead {
    let printed = withBorders(lines).enumerated().map { PrintedLine($0.element, number: $0.offset + 1) }
    let names = readAttendance(printed)
    let head = Head(printed, before: names.taken)
    let used = head.taken.union(names.taken)
    let plainBody = Body(printed, without: used)
    let meeting = readMeeting(head, names.lines, body: plainBody)
    let owners = OwnerReader(
        roll: Roll(names.lines, chair: meeting.facts.chair), ownBody: head.ownBody, register: people)
    let near = DueContext(meeting: meeting.facts.date, nextMeeting: nil, ownBody: head.ownBody)
    let tables = TablesRead(printed, without: used, owners: owners, dues: near)
    let body = Body(tables.lines, without: used.union(tables.taken))
    let next = readNextMeeting(body, after: meeting.facts.date)

    let dues = DueContext(meeting: meeting.facts.date, nextMeeting: next.facts?.date, ownBody: head.ownBody)
    var search = ActionSearch(
        body, owners: owners, dues: dues, closedLines: next.lines,
        tableLines: Set(tables.taken.map { $0 + 1 }))
    search.takeEarlier()
    search.takeMarked()
    search.takeToAction()
    search.takeDetailed()
    search.takeMargins()
    search.takeResolved()
    search.takeItems()
    search.takeRows(tables.actions, lines: printed)
    search.takeRequests()
    let proposals = search.drafts.map { search.proposal(from: $0) }

    let warnings =
        names.warnings + meeting.warnings + next.warnings + search.warnings + proposals.flatMap(\.warnings)
        + overallWarnings(printed, names.lines, proposals.map(\.action))
    return MinutesAsRead(
        meeting: meeting.facts, nextMeeting: next.facts,
        previousMinutes: readPreviousMinutes(body, before: meeting.facts.date), attendance: names.lines,
        sections: body.sections, actions: proposals.map(\.action).sorted { $0.line < $1.line },
        updates: search.updates.sorted { $0.line < $1.line },
        warnings: warnings.sorted { $0.line < $1.line },
        saysAnyDay: printed.contains { !WrittenDay.all(in: $0.phrase).isEmpty })
}

/// What is amiss with the document as a whole.
private func overallWarnings(
    _ printed: [PrintedLine], _ names: [AttendanceLine], _ actions: [ProposedAction]
) -> [MinutesWarning] {
    guard printed.contains(where: { !$0.isBlank }) else {
        return [MinutesWarning(line: 1, kind: .nothingToRead)]
    }
    var kinds: [MinutesWarning.Kind] = []
    if looksLikeAgenda(printed) { kinds.append(.looksLikeAgenda) }
    if names.isEmpty { kinds.append(.noAttendance) }
    if actions.isEmpty { kinds.append(.noActions) }
    return kinds.map { MinutesWarning(line: 1, kind: $0) } + [secondMeeting(printed)].compactMap(\.self)
}

/// Minutes begin with what they are, the day, and soon after it those present. Where that comes twice, with two days,
/// the file holds two meetings.
private func secondMeeting(_ printed: [PrintedLine]) -> MinutesWarning? {
    let openings = printed.indices.filter { index in
        let phrase = printed[index].phrase
        guard (4...25).contains(phrase.count), phrase.upTo(6).contains(anyOf: ["minutes", "notes"]),
            phrase.first?.isCapitalised == true, printed[index].mark.isNone,
            !phrase.contains(anyOf: [
                "previous", "last", "agreed", "approved", "confirmed", "accuracy", "record",
            ])
        else { return false }
        return printed[index..<min(printed.count, index + 15)].contains { line in
            AttendanceLabel.opening(line)?.kind == .present
        }
    }
    func day(_ index: Int) -> (Int, Int)? {
        printed[index..<min(printed.count, index + 4)].lazy.compactMap { WrittenDay.all(in: $0.phrase).first }
            .first.map { ($0.day, $0.month) }
    }
    guard let first = openings.first, let one = day(first),
        let second = openings.dropFirst().first(where: { index in
            index > first + 12 && day(index).map { $0 != one } == true
        })
    else { return nil }
    return MinutesWarning(line: printed[second].number, kind: .twoMeetings(words: printed[second].text))
}

/// An agenda says so near its top, and nothing there speaks of minutes but the item that will agree the last ones.
private func looksLikeAgenda(_ printed: [PrintedLine]) -> Bool {
    let top = printed.lazy.filter { !$0.isBlank }.prefix(8)
    let saysAgenda = top.contains { $0.phrase.contains(anyOf: ["agenda"]) && $0.phrase.count <= 8 }
    let saysMinutes = top.contains { line in
        let phrase = line.phrase
        return line.mark.isNone && phrase.contains(anyOf: ["minutes", "notes"])
            && !phrase.contains(anyOf: ["previous", "last"])
    }
    return saysAgenda && !saysMinutes
}
