import BoardDomain

/// What the head says of the meeting itself, and what is wrong with it.
func readMeeting(_ head: Head, _ attendance: [AttendanceLine], body: Body)
    -> (facts: MeetingFacts, warnings: [MinutesWarning])
{
    var warnings: [MinutesWarning] = []
    let facts = head.lines.compactMap(HeadFact.init)
    let sittings = head.lines.map { Sitting($0.phrase) }
    let dated = sittings.first { $0.day != nil && !speaksOfAnother($0.phrase) } ?? heldOn(body)
    let date = dated?.day.flatMap { written -> Day? in
        let line = dated?.phrase.first?.line ?? 1
        let reading = written.reading(from: nil)
        if let warning = reading.warning(on: written, words: dated?.dayWords ?? "", line: line) {
            warnings.append(warning)
        }
        return reading.day
    }
    let labelled = date == nil ? labelledDay(body) : nil
    if dated == nil, labelled == nil { warnings.append(MinutesWarning(line: 1, kind: .noMeetingDate)) }
    let timed = sittings.first { $0.time != nil } ?? (dated?.time == nil ? nil : dated)
    if let timed, timed.time?.start == nil {
        warnings.append(
            MinutesWarning(line: timed.phrase.first?.line ?? 1, kind: .timeUnclear(words: timed.timeWords)))
    }
    let place = facts.first { $0.subject == .place }.map(\.words.bareText) ?? dated?.place ?? timed?.place
    return (
        MeetingFacts(
            date: date ?? labelled?.day, dateLine: (labelled?.line ?? dated?.phrase.first?.line),
            title: boardTitle(head),
            start: timed?.time?.start,
            end: timed?.time?.end, place: place.flatMap { isPageNumber($0) ? nil : $0 },
            chair: facts.first { $0.subject == .chair }.flatMap(chairNamed) ?? chair(among: attendance, head)),
        warnings
    )
}

/// "Date and time of meeting / Tuesday 7 December 2031" further down, where the head says none that can be right.
private func labelledDay(_ body: Body) -> (day: Day, line: Int)? {
    body.paragraphs.lazy.map(\.phrase).compactMap { phrase -> (day: Day, line: Int)? in
        guard phrase.key(0) == "date", phrase.upTo(6).contains(anyOf: ["meeting"]),
            !phrase.upTo(6).contains(anyOf: ["next", "last", "previous"]),
            let written = WrittenDay.all(in: phrase).first, written.year != nil,
            let day = written.reading(from: nil).day
        else { return nil }
        return (day, phrase.first?.line ?? 1)
    }.first
}

/// "1 of 2" and "Page 3" stand at the head of printed pages.
private func isPageNumber(_ text: String) -> Bool {
    text.isEmpty || text.lowercased().hasPrefix("page ")
        || text.allSatisfy { $0.isNumber || " of/".contains($0) }
}

private func speaksOfAnother(_ phrase: Phrase) -> Bool {
    phrase.contains(anyOf: [
        "previous", "last", "next", "issued", "published", "draft", "version", "approved",
    ])
        && !phrase.contains(anyOf: ["held"])
}

/// Some minutes give their date in the first sentence and not in the head.
private func heldOn(_ body: Body) -> Sitting? {
    body.paragraphs.prefix(6).lazy.map(\.phrase)
        .filter { $0.contains(anyOf: ["held", "met"]) && !$0.contains(anyOf: ["previous", "last", "next"]) }
        .map { Sitting($0) }.first { $0.day?.year != nil }
}

private func chairNamed(_ fact: HeadFact) -> String? {
    let (name, _) = withoutBrackets(fact.words)
    let text = name.bareText
    return text.isEmpty ? nil : text
}

/// "Chair", "Chair of the Board", "Chair of the Improvement Board/Adviser"; not the chair of some other body.
private func chair(among attendance: [AttendanceLine], _ head: Head) -> String? {
    let chairs: Set<String> = ["chair", "chairman", "chairwoman", "chairperson"]
    return attendance.first { line in
        guard line.attendance.kind == .present, let role = line.attendance.role else { return false }
        // "East Fenland, Chair": the office may stand behind the body.
        if role.lowercased().hasSuffix("(chair)") { return true }
        let offices = role.split(whereSeparator: { "/,".contains($0) })
        let office =
            offices.dropFirst().first { chairs.contains(trimmed(String($0)).lowercased()) } ?? offices.first
            ?? ""
        var phrase = Phrase(WordCutter.words(of: String(office), line: line.line))
        if ["independent", "interim", "acting", "board"].contains(phrase.key(0)) { phrase = phrase.from(1) }
        guard chairs.contains(phrase.key(0)) || phrase.keys.suffix(3) == ["in", "the", "chair"] else {
            return false
        }
        let rest = phrase.upTo(
            (1..<max(1, phrase.count)).first { phrase.word($0 - 1)?.endsPart == true }
                ?? phrase.count)
        return rest.words.dropFirst().allSatisfy {
            ["of", "the", "board", "in", "chair", "independent"].contains($0.key)
                || head.ownBody.contains($0.key)
        }
    }?.attendance.name
}

/// The line of the head that names a board, without "minutes of the meeting of" and without the date.
private func boardTitle(_ head: Head) -> String? {
    let plain = head.lines.filter { line in
        !WrittenDay.all(in: line.phrase).contains { $0.range.lowerBound == 0 } && HeadFact(line) == nil
    }
    let line = plain.first { $0.phrase.contains(anyOf: Head.bodies) } ?? plain.first
    guard var phrase = line?.phrase else { return nil }
    if let day = WrittenDay.all(in: phrase).first { phrase = phrase.upTo(day.range.lowerBound) }
    if let held = phrase.firstIndex(ofKey: "held") { phrase = phrase.upTo(held) }
    let lead: Set<String> = [
        "draft", "minutes", "minute", "notes", "note", "of", "the", "a", "meeting", "from", "",
    ]
    if phrase.words.contains(where: { !lead.contains($0.key) }) {
        while let first = phrase.first, lead.contains(first.key) { phrase = phrase.from(1) }
        while let last = phrase.last, lead.contains(last.key) || last.key == "on" {
            phrase = phrase.upTo(phrase.count - 1)
        }
    }
    let text = phrase.bareText
    return text.isEmpty ? nil : text
}
