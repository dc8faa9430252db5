import BoardDomain

/// Dues that are a date: "by Friday 16 March", "no later than 12/05/2018", "(28 March)".
///
/// A date inside the words may be what the action is about. It is the due after a word that sets a limit, or where
/// it closes the words.
func dateDues(_ phrase: Phrase, _ context: DueContext) -> [DueMention] {
    WrittenDay.all(in: phrase).compactMap { written in
        guard setsLimit(before: written.range.lowerBound, in: phrase) || closes(written, in: phrase) else {
            return nil
        }
        guard
            !["commencing", "beginning", "w/c", "ending", "w/e"].contains(
                phrase.key(written.range.lowerBound - 1))
        else { return nil }
        return mention(of: written, in: phrase, context)
    } + shortDays(in: phrase).map { mention(of: $0, in: phrase, context) }
}

/// "By 3/7" at the end of the words. In the middle it may as well be a share, and so may it after "cut" and "rise".
private func shortDays(in phrase: Phrase) -> [WrittenDay] {
    let measures: Set<String> = [
        "reduce", "reduced", "cut", "increase", "increased", "rise", "rose", "fall", "fell", "grow", "lower",
        "raise",
        "shrink", "drop",
    ]
    let at = phrase.count - 1
    guard let word = phrase.last, ["by", "before", "due"].contains(phrase.key(at - 1)),
        !phrase.contains(anyOf: measures)
    else { return [] }
    let parts = word.key.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let day = parts[0], let month = parts[1], word.key.utf8.count <= 5,
        (1...31).contains(day), (1...12).contains(month)
    else { return [] }
    return [WrittenDay(range: at..<at + 1, weekday: nil, day: day, month: month, year: nil)]
}

private func mention(of written: WrittenDay, in phrase: Phrase, _ context: DueContext) -> DueMention {
    let words = phrase.part(written.range).bareText
    let line = phrase.word(written.range.lowerBound)?.line ?? 1
    let reading = written.reading(from: context.meeting)
    if let day = reading.day, context.meeting.map({ day >= $0 }) ?? true {
        return DueMention(written.range, ProposedDue(words: words, anchor: .date(day), isBareDate: true))
    }
    let warning =
        reading.warning(on: written, words: words, line: line)
        ?? MinutesWarning(line: line, kind: .beforeMeeting(words: words))
    let due = ProposedDue(words: words, anchor: .none, isBareDate: false)
    return DueMention(written.range, due, doubt: .dueRefused(words), warning: warning)
}

private func setsLimit(before index: Int, in phrase: Phrase) -> Bool {
    let limits: Set<String> = [
        "by", "before", "until", "till", "due", "deadline", "than", "completion", "target",
    ]
    var at = index - 1
    while at >= 0,
        ["the", "date", "of", "on", "close", "end"].contains(phrase.key(at))
            || phrase.word(at)?.isDash == true
    {
        if phrase.key(at) == "end" { return false }
        at -= 1
    }
    return limits.contains(phrase.key(at))
}

/// Nothing follows but owners in brackets or after a dash.
private func closes(_ written: WrittenDay, in phrase: Phrase) -> Bool {
    let end = written.range.upperBound
    if end >= phrase.count || phrase.word(end - 1)?.closesBracket == true {
        return isPlaced(written, in: phrase)
    }
    guard let next = phrase.word(end), next.opensBracket || next.isDash || next.afterGap else { return false }
    return phrase.count - end <= 5 && isPlaced(written, in: phrase)
}

/// "the visit of 3 March", "minutes of 3 March", "since 3 March" speak of a day and set none.
private func isPlaced(_ written: WrittenDay, in phrase: Phrase) -> Bool {
    let before = phrase.word(written.range.lowerBound - 1)
    if before?.key == "on", isEvent(before: written.range.lowerBound - 1, in: phrase) { return false }
    return !["of", "from", "since", "dated", "held", "and", "between", "after", "for", "at"].contains(
        before?.key ?? "")
}

/// "A plan for the exercise on 9 August": the day is the exercise's own.
private func isEvent(before on: Int, in phrase: Phrase) -> Bool {
    // "At the meeting on 5 February" is when it is to be there.
    if ["meeting", "committee", "board", "panel"].contains(phrase.key(on - 1)) { return false }
    guard
        let article = (max(0, on - 4)..<on).last(where: {
            ["the", "a", "an", "this", "our"].contains(phrase.key($0))
        })
    else { return false }
    return ["for", "at", "of", "in", "from", "after", "following", "during", "about"]
        .contains(phrase.key(article - 1))
}

extension DayReading {
    /// The warning a date deserves that comes to no day; nil when it does.
    func warning(on written: WrittenDay, words: String, line: Int) -> MinutesWarning? {
        switch self {
        case .day: nil
        case .wrongWeekday(let actual):
            MinutesWarning(
                line: line,
                kind: .wrongWeekday(
                    words: words, printed: written.weekday ?? actual.weekday, actual: actual.weekday))
        case .impossible: MinutesWarning(line: line, kind: .impossibleDate(words: words))
        case .yearUnknown: MinutesWarning(line: line, kind: .yearUnknown(words: words))
        }
    }
}
