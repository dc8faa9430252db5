/// A run of words of the minutes, which may reach over several lines. Asking past either end is harmless.
struct Phrase: Hashable, Sendable {
    private(set) var words: ArraySlice<Word>

    init(_ words: some Sequence<Word>) { self.words = ArraySlice(words) }
    init(_ words: ArraySlice<Word>) { self.words = words }

    var count: Int { words.count }
    var isEmpty: Bool { words.isEmpty }
    var first: Word? { words.first }
    var last: Word? { words.last }

    func word(_ index: Int) -> Word? {
        index >= 0 && index < words.count ? words[words.startIndex + index] : nil
    }

    /// Empty past either end.
    func key(_ index: Int) -> String {
        index >= 0 && index < words.count ? words[words.startIndex + index].key : ""
    }

    func part(_ range: Range<Int>) -> Phrase {
        let lower = min(max(range.lowerBound, 0), count)
        let upper = min(max(range.upperBound, lower), count)
        return Phrase(words[(words.startIndex + lower)..<(words.startIndex + upper)])
    }

    func from(_ index: Int) -> Phrase { part(index..<max(index, count)) }
    func upTo(_ index: Int) -> Phrase { part(0..<max(0, index)) }

    /// The words as printed, one space apart.
    var text: String { words.map(\.raw).joined(separator: " ") }

    /// The same without what only joins it to its neighbours: commas, stops, dashes, open-ended brackets.
    var bareText: String { trimmed(text) }

    mutating func append(_ other: Phrase) { words.append(contentsOf: other.words) }

    var keys: [String] { words.map(\.key) }

    func firstIndex(ofKey key: String, from start: Int = 0) -> Int? {
        (max(0, start)..<max(0, start, count)).first { self.key($0) == key }
    }

    func contains(anyOf keys: Set<String>) -> Bool { words.contains { keys.contains($0.key) } }

    /// Cut where a sentence ends and the next word does not begin small.
    var sentences: [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        for index in 0..<count where words[words.startIndex + index].endsSentence {
            if let next = word(index + 1), !next.isCapitalised, !next.hasDigit, !next.opensBracket {
                continue
            }
            found.append(start..<index + 1)
            start = index + 1
        }
        if start < count { found.append(start..<count) }
        return found
    }

    /// Cut before every word that stands after a gap.
    var cells: [Phrase] {
        var starts = [0]
        for index in 0..<count where index > 0 && words[words.startIndex + index].afterGap {
            starts.append(index)
        }
        return zip(starts, starts.dropFirst() + [count]).map { part($0..<$1) }.filter { !$0.isEmpty }
    }

    /// Cut after every word that ends a part in this way.
    func parts(endedBy ends: (Word) -> Bool) -> [Phrase] {
        var parts: [Phrase] = []
        var start = 0
        for index in 0..<count where ends(words[words.startIndex + index]) {
            parts.append(part(start..<index + 1))
            start = index + 1
        }
        if start < count { parts.append(from(start)) }
        return parts
    }
}
