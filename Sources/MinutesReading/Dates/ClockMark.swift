/// A piece of a printed time: a clock reading, the half of the day, what joins two readings.
struct ClockMark: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case time(PrintedClock)
        case half(PrintedClock.Half)
        case dash
        case other
    }

    let kind: Kind
    /// The word it stands in.
    let word: Int

    /// The reading it gives by itself; "noon" gives one, "pm" does not.
    var clock: PrintedClock? {
        switch kind {
        case .time(let clock): clock
        case .half(.noon): PrintedClock("noon")
        case .half, .dash, .other: nil
        }
    }

    /// The pieces of one word; "2.00-4.30pm" has three.
    static func marks(in word: Word, at index: Int) -> [ClockMark] {
        if word.isDash || ["to", "until", "till"].contains(word.key) {
            return [ClockMark(kind: .dash, word: index)]
        }
        if let half = PrintedClock.Half(named: word.key[...]) {
            return [ClockMark(kind: .half(half), word: index)]
        }
        guard word.hasDigit else {
            return [ClockMark(kind: .other, word: index)]
        }
        let key = word.key.replacing("–", with: "-").replacing("—", with: "-")
        var kinds: [Kind] = []
        for (position, part) in key.split(separator: "-", omittingEmptySubsequences: false).enumerated() {
            if position > 0 { kinds.append(.dash) }
            kinds.append(PrintedClock(part).map { .time($0) } ?? .other)
        }
        if word.endsInDash { kinds.append(.dash) }
        return kinds.map { ClockMark(kind: $0, word: index) }
    }
}
