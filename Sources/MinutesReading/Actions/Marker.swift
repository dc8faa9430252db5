/// A mark by which minutes call something an action: "ACTION:", "(Action AB)", "ACTION – Ada Brook:".
struct Marker: Hashable, Sendable {
    /// The words of the mark itself.
    let range: Range<Int>
    /// What the mark speaks of: up to the closing bracket, the next mark or the end of the paragraph.
    let content: Range<Int>
    let isBracketed: Bool
    let isPlural: Bool

    /// Every mark in a paragraph, from left to right.
    static func all(in phrase: Phrase, knowing owners: OwnerReader) -> [Marker] {
        var starts: [MarkerOpening] = []
        var index = 0
        while index < phrase.count {
            if let opening = MarkerOpening.at(index, in: phrase, knowing: owners) {
                starts.append(opening)
                index = max(index + 1, opening.range.upperBound)
            } else {
                index += 1
            }
        }
        return starts.enumerated().map { position, opening in
            let next = position + 1 < starts.count ? starts[position + 1].range.lowerBound : phrase.count
            let end = opening.isBracketed ? closing(of: opening, before: next, in: phrase) : next
            return Marker(
                range: opening.range, content: opening.range.upperBound..<max(opening.range.upperBound, end),
                isBracketed: opening.isBracketed, isPlural: opening.isPlural)
        }
    }

    private static func closing(of opening: MarkerOpening, before next: Int, in phrase: Phrase) -> Int {
        if phrase.word(opening.range.upperBound - 1)?.closesBracket == true {
            return opening.range.upperBound
        }
        var depth = 1
        for index in opening.range.upperBound..<max(opening.range.upperBound, next) {
            guard let word = phrase.word(index) else { break }
            depth += word.raw.unicodeScalars.count { $0 == "(" || $0 == "[" }
            depth -= word.raw.unicodeScalars.count { $0 == ")" || $0 == "]" }
            if depth <= 0 { return index + 1 }
        }
        return next
    }
}

/// Whether a line opens with a mark or announces a list of actions; such a line is no heading and no name.
func opensWithMarker(_ phrase: Phrase) -> Bool {
    ActionLabel.fits(phrase) || MarkerOpening.at(0, in: phrase, knowing: .withoutRoll) != nil
}
