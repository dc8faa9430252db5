import BoardDomain

/// Times counted from the meeting: "within two weeks", "in 10 days", "by Friday", "by the end of the month".
///
/// They come to a day by plain arithmetic and say so; where that could be read two ways, `looseDues` keeps the words.
func spanDues(_ phrase: Phrase, _ context: DueContext) -> [DueMention] {
    guard let meeting = context.meeting else { return [] }
    return (0..<phrase.count).compactMap { index in
        switch phrase.key(index) {
        case "within": within(at: index, in: phrase, from: meeting)
        case "by", "before": limit(at: index, in: phrase, from: meeting)
        default: nil
        }
    }
}

private func mention(_ range: Range<Int>, _ day: Day, in phrase: Phrase) -> DueMention {
    let words = phrase.part(range).bareText
    return DueMention(
        range, ProposedDue(words: words, anchor: .date(day), isBareDate: false), doubt: .dueReckoned(words))
}

/// Working days are left alone, for no calendar is at hand, and months are of many lengths.
private func within(at index: Int, in phrase: Phrase, from meeting: Day) -> DueMention? {
    var at = index + 1
    while ["the", "next", "a", "one"].contains(phrase.key(at)), at < index + 3,
        !["week", "fortnight"].contains(phrase.key(at))
    { at += 1 }
    let counts = ["two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10]
    let units = ["day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14]
    var count = 1
    if let number = counts[phrase.key(at)] ?? Int(phrase.key(at)) {
        count = number
        at += 1
    } else if !["week", "fortnight"].contains(phrase.key(at)) {
        return nil
    }
    guard let unit = units[phrase.key(at)], (1...60).contains(count), phrase.key(at + 1) != "of" else {
        return nil
    }
    return mention(index..<at + 1, meeting + count * unit, in: phrase)
}

/// "By Friday" is the first Friday after the meeting; "by next Friday" could be either of two.
private func limit(at index: Int, in phrase: Phrase, from meeting: Day) -> DueMention? {
    if let weekday = weekdayNamed(by: phrase.key(index + 1)), WrittenDay.at(index + 1, in: phrase) == nil {
        guard phrase.word(index + 2)?.hasDigit != true,
            let day = (1...6).map({ meeting + $0 }).first(where: { $0.weekday == weekday })
        else { return nil }
        return mention(index..<index + 2, day, in: phrase)
    }
    let start = phrase.key(index + 1) == "the" ? index + 2 : index + 1
    guard phrase.key(start) == "end", phrase.key(start + 1) == "of" else { return nil }
    let unitAt = ["the", "this"].contains(phrase.key(start + 2)) ? start + 3 : start + 2
    guard phrase.key(unitAt) == "month", !["next"].contains(phrase.key(unitAt - 1)),
        let last = Day(
            year: meeting.year, month: meeting.month,
            day: Day.length(ofMonth: meeting.month, in: meeting.year))
    else { return nil }
    return mention(index..<unitAt + 1, last, in: phrase)
}
