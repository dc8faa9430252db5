import BoardDomain

/// A time or a span of times as minutes print it: "2.00-4.30pm", "10 am to 12 noon", "14:00".
struct WrittenTime: Hashable, Sendable {
    /// The words it takes up.
    let range: Range<Int>
    /// Nil where morning and afternoon cannot be told apart.
    let start: TimeOfDay?
    let end: TimeOfDay?

    /// The first time in a phrase that lies outside the words of its dates.
    static func first(in phrase: Phrase, outside dates: [Range<Int>]) -> WrittenTime? {
        let marks = (0..<phrase.count).flatMap { index in
            dates.contains { $0.contains(index) }
                ? [] : ClockMark.marks(in: phrase.words[phrase.words.startIndex + index], at: index)
        }
        for (at, mark) in marks.enumerated() {
            guard case .time(let clock) = mark.kind else { continue }
            if let found = span(from: clock, at: at, in: marks, phrase) { return found }
        }
        return nil
    }

    private static func span(from clock: PrintedClock, at index: Int, in marks: [ClockMark], _ phrase: Phrase)
        -> WrittenTime?
    {
        var next = index + 1
        var start = clock
        start.takeHalf(from: marks, at: &next)
        if next + 1 < marks.count, marks[next].kind == .dash, let second = marks[next + 1].clock,
            marks[next + 1].word <= marks[next].word + 1, marks[next].word <= marks[index].word + 2
        {
            var end = second
            var after = next + 2
            end.takeHalf(from: marks, at: &after)
            guard start.isSurelyATime || end.isSurelyATime else { return nil }
            let times = PrintedClock.resolve(start, end)
            let range = marks[index].word..<marks[after - 1].word + 1
            return WrittenTime(range: range, start: times.start, end: times.end)
        }
        let isAnnounced = ["at", "from", "time", "starts", "starting", "commencing"]
            .contains(phrase.key(marks[index].word - 1))
        guard start.half != nil || (start.isSurelyATime && (isAnnounced || start.isFull)) else { return nil }
        return WrittenTime(
            range: marks[index].word..<marks[next - 1].word + 1, start: start.alone, end: nil)
    }
}
