/// The words of an action as far as they tell it from others: without who is to do it, by when, and the small words.
///
/// A table at the end prints what the text said already, in nearly the same words. The same words for two places are
/// two actions, so a name or a number that only one of them has keeps them apart.
package struct Likeness: Hashable, Sendable {
    private let words: Set<String>
    private let names: Set<String>

    private static let small: Set<String> = [
        "", "a", "an", "the", "to", "of", "for", "and", "in", "on", "at", "by", "with", "be", "will", "would",
        "is",
        "are", "that", "this", "it", "its", "their", "as", "from", "should", "all", "any",
    ]

    /// `without` are the words that name owners, which may stand in a cell of their own elsewhere.
    init(_ phrase: Phrase, without owners: [OwnerReader.Found], _ due: String?) {
        let left = Set(
            (owners.flatMap { [$0.owner.words, $0.owner.called] } + [due ?? ""])
                .flatMap { WordCutter.words(of: $0, line: 1).map(\.key) })
        var words: Set<String> = []
        var names: Set<String> = []
        for (index, word) in phrase.words.enumerated()
        where !Self.small.contains(word.key) && !left.contains(word.key) {
            words.insert(Self.stem(word.key))
            let isName = index > 0 && word.isCapitalised && phrase.word(index - 1)?.endsSentence == false
            if isName || word.hasDigit { names.insert(Self.stem(word.key)) }
        }
        (self.words, self.names) = (words, names)
    }

    /// Three words in four agree, and no name or number speaks against it.
    func isLike(_ other: Likeness) -> Bool {
        guard words.count >= 2, other.words.count >= 2 else { return words == other.words && !words.isEmpty }
        let shared = words.intersection(other.words).count
        let names = self.names.symmetricDifference(other.names)
        return shared * 4 >= max(words.count, other.words.count) * 3
            && names.isDisjoint(with: words.symmetricDifference(other.words))
    }

    /// Whether two actions are the same in nearly the same words. The same words for two places are two actions.
    package static func joins(_ one: String, _ other: String) -> Bool {
        let likeness = [one, other].map {
            Likeness(Phrase(WordCutter.words(of: $0, line: 1)), without: [], nil)
        }
        return likeness[0].isLike(likeness[1])
    }

    private static func stem(_ key: String) -> String {
        key.count > 4 && key.hasSuffix("s") ? String(key.dropLast()) : key
    }
}
