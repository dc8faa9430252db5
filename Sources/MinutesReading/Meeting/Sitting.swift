import BoardDomain

/// A date with its time and place, as one line announces a meeting: "Wednesday 11 June, 2.00-4.30pm, Town Hall".
struct Sitting: Sendable {
    let phrase: Phrase
    let day: WrittenDay?
    let time: WrittenTime?
    let place: String?

    init(_ phrase: Phrase) {
        self.phrase = phrase
        let days = WrittenDay.all(in: phrase)
        let day = days.first
        let time = WrittenTime.first(in: phrase, outside: days.map(\.range))
        self.day = day
        self.time = time
        place =
            Sitting.labelledPlace(phrase)
            ?? Sitting.place(in: phrase, around: [day?.range, time?.range].compactMap(\.self))
    }

    /// The words of the date as printed.
    var dayWords: String { day.map { phrase.part($0.range).bareText } ?? "" }
    var timeWords: String { time.map { phrase.part($0.range).bareText } ?? "" }

    static let placeLabels: Set<String> = ["venue", "location", "place", "where", "room"]

    private static func labelledPlace(_ phrase: Phrase) -> String? {
        guard
            let at = (0..<phrase.count).first(where: {
                placeLabels.contains(phrase.key($0)) && phrase.word($0)?.endsInColon == true
            })
        else { return nil }
        let end =
            (at + 1..<max(at + 1, phrase.count)).first { phrase.word($0)?.endsInColon == true }
            ?? phrase.count
        return named(phrase.part(at + 1..<end))
    }

    /// The place stands after the date and the time, or between them, or before them, in the same sentence.
    private static func place(in phrase: Phrase, around taken: [Range<Int>]) -> String? {
        let spans = taken.sorted { $0.lowerBound < $1.lowerBound }
        guard let first = spans.first, let last = spans.last else { return nil }
        var pieces = [sentenceStart(phrase.from(last.upperBound))]
        if spans.count == 2 { pieces.append(phrase.part(first.upperBound..<last.lowerBound)) }
        pieces.append(before(phrase.upTo(first.lowerBound)))
        return pieces.lazy.compactMap(named).first
    }

    private static func sentenceStart(_ phrase: Phrase) -> Phrase {
        guard let end = phrase.sentences.first else { return phrase }
        return phrase.part(end)
    }

    /// "The next meeting will be held at the Town Hall on": what follows "held".
    private static func before(_ phrase: Phrase) -> Phrase {
        if let held = phrase.firstIndex(ofKey: "held") { return phrase.from(held + 1) }
        let announcing: Set<String> = [
            "meeting", "meetings", "minutes", "next", "date", "will", "board", "committee",
        ]
        return phrase.contains(anyOf: announcing) ? Phrase([]) : phrase
    }

    private static func named(_ printed: Phrase) -> String? {
        let joints: Set<String> = [
            "at", "in", "on", "from", "to", "be", "held", "via", "the", "starting", "starts", "commencing",
            "and", "time",
            "date", "venue", "location", "place", "",
        ]
        var phrase = printed
        while let first = phrase.first, joints.contains(first.key) { phrase = phrase.from(1) }
        while let last = phrase.last, joints.contains(last.key) { phrase = phrase.upTo(phrase.count - 1) }
        let isOpen = ["tbc", "tba", "to be confirmed"].contains(phrase.keys.joined(separator: " "))
        let isPlace = phrase.first.map { $0.isCapitalised || $0.hasDigit } ?? false
        return isOpen || !isPlace || phrase.count > 16 ? nil : phrase.bareText
    }
}
