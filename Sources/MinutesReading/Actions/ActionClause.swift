/// Some words of a mark that make up one action.
struct ActionClause {
    let words: Phrase
    /// It runs over more than one sentence.
    let isLong: Bool
}

/// What follows a mark, cut into actions: a sentence or a half-sentence after a semicolon that asks somebody by name
/// begins a new one.
///
/// A mark at the head of a paragraph speaks for all of it; a mark further in speaks for its own sentence, and for those
/// after it only as long as they ask for something. `isOwned`: the mark has named somebody already.
func actionClauses(_ words: Phrase, takingAll: Bool, isOwned: Bool, knowing owners: OwnerReader)
    -> [ActionClause]
{
    var clauses: [(range: Range<Int>, sentences: Int)] = []
    for range in clauseRanges(words) {
        let clause = words.part(range)
        guard var last = clauses.last else {
            clauses.append((range, 1))
            continue
        }
        let opensNew = RequestForm.named(clause, knowing: owners) != nil
        let wasAsked = isOwned || RequestForm.named(words.part(last.range), knowing: owners) != nil
        if opensNew && wasAsked {
            clauses.append((range, 1))
            continue
        }
        let belongs =
            takingAll || words.word(range.lowerBound - 1)?.endsInSemicolon == true
            || RequestForm.of(clause, knowing: owners) != nil
        guard belongs else { break }
        last = (last.range.lowerBound..<range.upperBound, last.sentences + 1)
        clauses[clauses.count - 1] = last
    }
    return clauses.map { ActionClause(words: words.part($0.range), isLong: $0.sentences > 1) }
}

private func clauseRanges(_ words: Phrase) -> [Range<Int>] {
    words.sentences.flatMap { sentence in
        var ranges: [Range<Int>] = []
        var start = sentence.lowerBound
        for index in sentence {
            // "(1) Ada Brook to send it. (2) Tom Reed to read it."
            if index > start, isEnumerator(words.word(index)) {
                ranges.append(start..<index)
                start = index
            }
            if index == start, isEnumerator(words.word(index)) { start = index + 1 }
            if index >= start, words.word(index)?.endsInSemicolon == true {
                ranges.append(start..<index + 1)
                start = index + 1
            }
        }
        if start < sentence.upperBound { ranges.append(start..<sentence.upperBound) }
        return ranges
    }
}

private func isEnumerator(_ word: Word?) -> Bool {
    guard let word, word.closesBracket, word.raw.utf8.count <= 5, !word.isAllCapitals else { return false }
    return word.opensBracket && (word.hasDigit ? word.key.utf8.count <= 2 : isRoman(word.key))
}

private func isRoman(_ key: String) -> Bool {
    key.utf8.count == 1 || (!key.isEmpty && key.utf8.allSatisfy { "ivx".utf8.contains($0) })
}
