import BoardDomain

/// What the minutes say of the next meeting, the lines that say it, and what is wrong with them.
struct NextMeetingRead: Sendable {
    var facts: NextMeetingFacts?
    var warnings: [MinutesWarning] = []
    /// Line numbers: nothing in them is an action.
    var lines: ClosedRange<Int>?
}

func readNextMeeting(_ body: Body, after meeting: Day?) -> NextMeetingRead {
    guard let words = announcement(in: body) else { return NextMeetingRead() }
    var read = NextMeetingRead()
    let line = words.first?.line ?? 1
    read.lines = line...max(line, words.last?.line ?? line)
    let sitting = Sitting(words)
    guard let written = sitting.day else {
        read.warnings = [MinutesWarning(line: line, kind: .nextMeetingWithoutDate)]
        read.facts = facts(sitting, line: line, date: nil)
        return read
    }
    let dateLine = words.word(written.range.lowerBound)?.line ?? line
    let reading = written.reading(from: meeting.map { $0 + 1 })
    var date = reading.day
    if let warning = reading.warning(on: written, words: sitting.dayWords, line: dateLine) {
        read.warnings.append(warning)
    } else if let found = date, let meeting, found <= meeting {
        read.warnings.append(MinutesWarning(line: dateLine, kind: .beforeMeeting(words: sitting.dayWords)))
        date = nil
    }
    if sitting.time != nil, sitting.time?.start == nil {
        read.warnings.append(MinutesWarning(line: dateLine, kind: .timeUnclear(words: sitting.timeWords)))
    }
    read.facts = facts(sitting, line: line, date: date)
    return read
}

private func facts(_ sitting: Sitting, line: Int, date: Day?) -> NextMeetingFacts {
    NextMeetingFacts(
        line: line, words: sitting.phrase.bareText, date: date, start: sitting.time?.start,
        end: sitting.time?.end,
        venue: sitting.place)
}

/// The words under a heading such as "Date of next meeting", or of a line that begins so, or of a sentence that says
/// when the next meeting will be. The last such place counts, for earlier ones speak of it in passing.
private func announcement(in body: Body) -> Phrase? {
    if let section = body.sections.last(where: {
        isAnnouncement(Phrase(WordCutter.words(of: $0.title, line: $0.line)))
    }) {
        let paragraphs = body.paragraphs.filter { $0.section?.line == section.line }
        let title = Phrase(WordCutter.words(of: section.title, line: section.line))
        if !WrittenDay.all(in: title).isEmpty { return title }
        let start = paragraphs.firstIndex { !WrittenDay.all(in: $0.phrase).isEmpty } ?? paragraphs.startIndex
        let near = paragraphs[min(start, paragraphs.count)...].prefix(4).enumerated()
            .prefix { $0.offset == 0 || HeadFact.fits($0.element.phrase) }.map(\.element.phrase)
        return near.isEmpty ? title : datedSentence(of: Phrase(near.flatMap(\.words)))
    }
    let said = body.paragraphs.lastIndex { paragraph in
        let opening = paragraph.phrase.upTo(6)
        return isAnnouncement(opening) && opening.first?.isCapitalised == true && !opensWithMarker(opening)
            && !WrittenDay.all(in: paragraph.phrase).isEmpty
    }
    guard let said else { return announcedInPassing(body) }
    let facts = body.paragraphs.dropFirst(said + 1).prefix(3).prefix {
        !$0.isSetApart && HeadFact.fits($0.phrase)
    }
    return datedSentence(of: Phrase(([body.paragraphs[said]] + facts).flatMap(\.phrase.words)))
}

/// "… 4. Next meeting: Wednesday 11 June": a sentence among others, where a page was printed without its breaks.
private func announcedInPassing(_ body: Body) -> Phrase? {
    for paragraph in body.paragraphs.reversed() {
        let phrase = paragraph.phrase
        for day in WrittenDay.all(in: phrase).reversed() {
            let before = max(0, day.range.lowerBound - 12)..<day.range.lowerBound
            guard let next = before.last(where: { phrase.key($0) == "next" }),
                isAnnouncement(phrase.part(next..<min(next + 5, day.range.lowerBound))),
                !(next..<day.range.lowerBound).contains(where: { phrase.word($0)?.endsSentence == true }),
                phrase.word(next)?.isCapitalised == true || ["the", "of"].contains(phrase.key(next - 1)),
                !["to", "at", "by", "for"].contains(phrase.key(next - 1)),
                !["to", "at", "by", "for", "until", "before"].contains(phrase.key(next - 2))
            else { continue }
            return datedSentence(of: phrase.from(next))
        }
    }
    return nil
}

/// What follows the sentence with the date speaks of papers and parking, unless it names the time or the place.
private func datedSentence(of phrase: Phrase) -> Phrase {
    guard let day = WrittenDay.all(in: phrase).first,
        let sentence = phrase.sentences.first(where: { $0.contains(day.range.lowerBound) })
    else { return phrase }
    let rest = phrase.from(sentence.upperBound)
    return HeadFact.fits(rest) ? phrase.from(sentence.lowerBound) : phrase.part(sentence)
}

private func isAnnouncement(_ phrase: Phrase) -> Bool {
    guard let next = phrase.firstIndex(ofKey: "next") ?? phrase.firstIndex(ofKey: "future") else {
        return false
    }
    // "Next Board" alone is a heading; in a sentence it is the board that is next.
    if next == 0, Head.bodies.contains(phrase.key(1)),
        phrase.count == 2 || phrase.word(2)?.isDash == true || phrase.word(1)?.endsInColon == true
    {
        return true
    }
    return (next + 1...next + 4).contains { ["meeting", "meetings"].contains(phrase.key($0)) }
}

extension HeadFact {
    /// "Time: 2pm" and "Venue: Town Hall" on lines of their own belong to the date above them.
    static func fits(_ phrase: Phrase) -> Bool {
        guard let colon = (0..<min(3, phrase.count)).first(where: { phrase.word($0)?.endsInColon == true })
        else { return false }
        return phrase.upTo(colon + 1).contains(anyOf: Sitting.placeLabels.union(["time", "date"]))
    }
}
