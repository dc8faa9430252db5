/// Marks in other words than "action", and numbers after it without a colon.
extension MarkerOpening {
    /// Marks only where a colon follows.
    private static let shortHeads: Set<String> = [
        "ap", "aps", "task", "tasks", "todo", "to-do", "follow-up", "follow-ups",
    ]
    private static let arrows: Set<String> = ["→", "➔", "➜", "⇒", "=>", "->", "-->", ">>"]

    /// "Parveen to speak to", "draft a letter": an arrow may also point at what follows from what was said.
    static func asksPlainly(_ phrase: Phrase) -> Bool {
        requestVerbs.contains(phrase.key(0))
            || (1..<max(1, min(10, phrase.count))).contains {
                phrase.key($0) == "to" && requestVerbs.contains(phrase.key($0 + 1))
                    && !phrase.upTo($0).contains(anyOf: statingVerbs)
            }
    }

    /// "AP45 AB to show the figures", "→ AB to write", "AP: Jo to put up a notice".
    static func unusual(_ index: Int, in phrase: Phrase, knowing owners: OwnerReader) -> MarkerOpening? {
        guard let word = phrase.word(index) else { return nil }
        if index == 0, let reference = ActionReference.opening(phrase),
            word.endsInColon || RequestForm.named(phrase.from(reference.length), knowing: owners) != nil
                || requestVerbs.contains(phrase.key(reference.length))
        {
            return MarkerOpening(range: 0..<reference.length, isBracketed: false, isPlural: false)
        }
        if index == 0, arrows.contains(word.raw), asksPlainly(phrase.from(1)) {
            return MarkerOpening(range: 0..<1, isBracketed: false, isPlural: false)
        }
        if shortHeads.contains(word.key) {
            // "AP: Jo to put up a notice".
            guard word.endsInColon, word.isCapitalised, index == 0 || follows(index, in: phrase) else {
                return nil
            }
            return MarkerOpening(
                range: index..<index + 1, isBracketed: false, isPlural: word.key.hasSuffix("s"))
        }
        return nil
    }

    /// "Action 14.1 GP to find out".
    static func isNumber(at end: Int, before owners: OwnerReader, in phrase: Phrase) -> Bool {
        guard let number = phrase.word(end), number.hasDigit, number.key.utf8.count <= 6 else { return false }
        return RequestForm.named(phrase.from(end + 1), knowing: owners) != nil
            || requestVerbs.contains(phrase.key(end + 1))
    }
}
