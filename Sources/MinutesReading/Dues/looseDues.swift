/// Times that come to no day without guessing: "as soon as possible", "by Friday", "within two weeks", "by June".
/// The words are kept and the secretary is asked.
func looseDues(_ phrase: Phrase, _ context: DueContext) -> [DueMention] {
    (0..<phrase.count).compactMap { index in
        guard let length = looseLength(at: index, in: phrase) else { return nil }
        let range = index..<min(phrase.count, index + length)
        let words = phrase.part(range).bareText
        let due = ProposedDue(words: words, anchor: .none, isBareDate: false)
        return DueMention(range, due, doubt: .dueComesToNoDay(words))
    }
}

private func looseLength(at index: Int, in phrase: Phrase) -> Int? {
    switch phrase.key(index) {
    case "asap", "immediately": return 1
    case "as": return phrase.part(index..<index + 4).keys == ["as", "soon", "as", "possible"] ? 4 : nil
    case "urgently": return index == phrase.count - 1 ? 1 : nil
    case "in": return phrase.part(index..<index + 3).keys == ["in", "due", "course"] ? 3 : nil
    case "within": return span(at: index, in: phrase)
    case "by", "before": return limit(at: index, in: phrase)
    case "w/c", "commencing": return WrittenDay.at(index + 1, in: phrase).map { $0.range.count + 1 }
    default: return nil
    }
}

/// "within two weeks", "within the next 10 working days".
private func span(at index: Int, in phrase: Phrase) -> Int? {
    let units: Set<String> = ["day", "days", "week", "weeks", "month", "months", "fortnight", "hours"]
    return (2...6).first { units.contains(phrase.key(index + $0)) }.map { $0 + 1 }
}

/// "by Friday", "by next Tuesday", "by June", "by the end of the week", "before Easter".
private func limit(at index: Int, in phrase: Phrase) -> Int? {
    let at =
        ["the", "next", "this", "early", "mid", "late"].contains(phrase.key(index + 1))
        ? index + 2 : index + 1
    guard let word = phrase.word(at) else { return nil }
    if weekdayNamed(by: word.key) != nil || monthNamed(by: word) != nil { return at - index + 1 }
    if ["easter", "christmas", "summer", "autumn", "spring", "tomorrow"].contains(word.key) {
        return at - index + 1
    }
    guard word.key == "end" else { return nil }
    let units: Set<String> = ["week", "month", "year", "term", "quarter"]
    return (1...4).first { units.contains(phrase.key(at + $0)) }.map { at - index + $0 + 1 }
}
