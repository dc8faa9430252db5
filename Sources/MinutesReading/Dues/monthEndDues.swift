import BoardDomain

/// "By the end of March", "end of April 2018": the last day of that month.
func monthEndDues(_ phrase: Phrase, _ context: DueContext) -> [DueMention] {
    (0..<phrase.count).compactMap { index in
        guard phrase.key(index) == "end" else { return nil }
        // "A rota to the end of March" says how long, not by when.
        let lead = phrase.key(index - 1) == "the" ? index - 2 : index - 1
        if ["to", "from", "since", "for"].contains(phrase.key(lead)) { return nil }
        let monthAt = phrase.key(index + 1) == "of" ? index + 2 : index + 1
        guard let word = phrase.word(monthAt), let month = monthNamed(by: word) else { return nil }
        let printed = word.endsSentence ? nil : phrase.word(monthAt + 1).flatMap { Int($0.key) }
        let year = printed.flatMap { (1900...2199).contains($0) ? $0 : nil }
        let range = index..<monthAt + (year == nil ? 1 : 2)
        let words = phrase.part(range).bareText
        guard let day = lastDay(of: month, year: year, from: context.meeting) else {
            let due = ProposedDue(words: words, anchor: .none, isBareDate: false)
            return DueMention(range, due, doubt: .dueComesToNoDay(words))
        }
        return DueMention(range, ProposedDue(words: words, anchor: .date(day), isBareDate: false))
    }
}

private func lastDay(of month: Int, year: Int?, from meeting: Day?) -> Day? {
    func last(in year: Int) -> Day? {
        Day(year: year, month: month, day: Day.length(ofMonth: month, in: year))
    }
    if let year { return last(in: year).flatMap { day in meeting.map { day >= $0 } ?? true ? day : nil } }
    guard let meeting else { return nil }
    return [last(in: meeting.year), last(in: meeting.year + 1)].compactMap(\.self)
        .first { $0 >= meeting && $0 - meeting <= DayReading.longestStretch }
}
