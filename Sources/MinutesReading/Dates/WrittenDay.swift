import BoardDomain

/// A date as minutes print it, before anyone asks whether the calendar has it.
struct WrittenDay: Hashable, Sendable {
    /// The words it takes up.
    let range: Range<Int>
    let weekday: Weekday?
    let day: Int
    let month: Int
    let year: Int?

    /// Every date in a phrase, from left to right.
    static func all(in phrase: Phrase) -> [WrittenDay] {
        var found: [WrittenDay] = []
        var index = 0
        while index < phrase.count {
            if let written = at(index, in: phrase) {
                found.append(written)
                index = written.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// The date that begins with this very word: "Wednesday 11 June 2031", "11th of June", "March 28th, 2018",
    /// "28/03/2018", "28-Mar-18", "2018-03-28".
    static func at(_ start: Int, in phrase: Phrase) -> WrittenDay? {
        let weekday = weekdayNamed(by: phrase.key(start))
        var index = start + (weekday == nil ? 0 : 1)
        if weekday != nil, phrase.key(index) == "the" { index += 1 }
        guard let first = phrase.word(index), first.hasDigit || first.isCapitalised else { return nil }
        if let (day, month, year) = inOneWord(first) {
            return WrittenDay(range: start..<index + 1, weekday: weekday, day: day, month: month, year: year)
        }
        if let day = dayOfMonth(first) {
            let monthAt = index + (phrase.key(index + 1) == "of" ? 2 : 1)
            guard let word = phrase.word(monthAt), let month = monthNamed(by: word) else { return nil }
            return finish(start, weekday, day, month, lastWord: monthAt, in: phrase)
        }
        if let month = monthNamed(by: first), let second = phrase.word(index + 1),
            let day = dayOfMonth(second)
        {
            return finish(start, weekday, day, month, lastWord: index + 1, in: phrase)
        }
        return nil
    }

    private static func finish(
        _ start: Int, _ weekday: Weekday?, _ day: Int, _ month: Int, lastWord: Int, in phrase: Phrase
    ) -> WrittenDay {
        let isCut = phrase.word(lastWord).map { $0.endsSentence && $0.key.utf8.count > 4 } ?? true
        let year = isCut ? nil : phrase.word(lastWord + 1).flatMap(yearNumber)
        let end = lastWord + (year == nil ? 1 : 2)
        return WrittenDay(range: start..<end, weekday: weekday, day: day, month: month, year: year)
    }

    /// "28" or "28th", and never a number with anything else to it.
    private static func dayOfMonth(_ word: Word) -> Int? {
        let digits = word.key.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count),
            ["", "st", "nd", "rd", "th"].contains(word.key.dropFirst(digits.count)),
            !word.raw.contains("%"), !word.raw.contains("£")
        else { return nil }
        return Int(digits)
    }

    /// "2018", or "18" with an apostrophe before it.
    private static func yearNumber(_ word: Word) -> Int? {
        guard let number = Int(word.key), number >= 0 else { return nil }
        if word.key.utf8.count == 4 { return (1900...2199).contains(number) ? number : nil }
        let isShort = word.key.utf8.count == 2 && (word.raw.hasPrefix("'") || word.raw.hasPrefix("’"))
        return isShort ? 2000 + number : nil
    }

    private static func inOneWord(_ word: Word) -> (day: Int, month: Int, year: Int?)? {
        let parts = word.key.split(omittingEmptySubsequences: false) { "/-.".contains($0) }.map(String.init)
        guard parts.count == 3, word.hasDigit else { return nil }
        if parts[0].utf8.count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2])
        {
            return (1900...2199).contains(year) ? (day, month, year) : nil
        }
        let named = monthNamed(by: Word(raw: parts[1], line: word.line, afterGap: false))
        guard let day = Int(parts[0]), let month = Int(parts[1]) ?? named, let year = Int(parts[2]) else {
            return nil
        }
        switch parts[2].utf8.count {
        case 2: return (day, month, 2000 + year)
        case 4: return (1900...2199).contains(year) ? (day, month, year) : nil
        default: return nil
        }
    }
}
