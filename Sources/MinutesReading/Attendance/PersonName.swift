/// How names of persons look on the page, so that they can be told from roles, bodies and topics.
enum PersonName {
    static let titles: Set<String> = [
        "cllr", "councillor", "cllrs", "dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "rev",
        "revd",
        "sir", "dame", "lord", "lady", "baroness", "alderman", "superintendent", "supt", "inspector", "insp",
        "sergeant", "sgt", "pc", "canon", "judge",
    ]

    private static let particles: Set<String> = [
        "de", "da", "di", "del", "della", "van", "von", "der", "den", "la", "le", "bin", "ap", "ab", "al",
        "el",
    ]

    /// Two to four words that begin with a capital, or a title and one; no role, body or topic among them.
    static func fits(_ phrase: Phrase) -> Bool {
        let rest = withoutTitles(phrase)
        let hasTitle = rest.count < phrase.count
        guard (hasTitle ? 1...4 : 2...4).contains(rest.count) else { return false }
        return rest.words.allSatisfy { word in
            guard !word.hasDigit, !word.key.isEmpty, !word.raw.contains("/"), !word.raw.contains("&"),
                !isPossessive(word)
            else { return false }
            if particles.contains(word.key) { return true }
            return word.isCapitalised && !wordsOfRoles.contains(word.key) && !wordsOfTopics.contains(word.key)
                && !Self.smallWords.contains(word.key) && monthNamed(by: word) == nil
                && weekdayNamed(by: word.key) == nil
        }
    }

    /// "Tenants' Voice" and "Children's Trust" are bodies.
    private static func isPossessive(_ word: Word) -> Bool {
        word.key.hasSuffix("'s") || word.raw.hasSuffix("'") || word.raw.hasSuffix("’")
    }

    private static let smallWords: Set<String> = [
        "the", "a", "an", "of", "for", "and", "to", "in", "on", "at", "by", "with", "from", "this", "that",
        "all",
        "no", "none", "any", "our", "their", "each", "every", "new", "further", "it", "there", "as", "if",
    ]

    static func withoutTitles(_ phrase: Phrase) -> Phrase {
        var rest = phrase
        while let first = rest.first, titles.contains(first.key) { rest = rest.from(1) }
        return rest
    }

    /// The first letters of the names, in capitals: "Ada Mary-Jane Brook" gives `AMB`.
    static func initials(of phrase: Phrase) -> String {
        String(withoutTitles(phrase).words.compactMap { $0.key.first }).uppercased()
    }
}
