/// How names of persons look on the page, so that they can be told from roles, bodies and topics.
enum PersonName {
    static let titles: Set<String> = [
        "cllr", "councillor", "cllrs", "councillors", "ch", "det", "dci", "di", "ds", "ci", "acc", "supt",
        "fr", "dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "rev",
        "revd",
        "sir", "dame", "lord", "lady", "baroness", "alderman", "superintendent", "supt", "inspector", "insp",
        "sergeant", "sgt", "pc", "canon", "judge", "mayor",
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
        return rest.words.indices.allSatisfy { index in
            let word = rest.words[index]
            let isLast = index == rest.words.endIndex - 1 && rest.count > 1
            if word.key.utf8.count == 1, word.isCapitalised {
                return hasTitle || !isLast && word.raw != "A" || word.raw == "A."
            }
            guard !word.hasDigit, !word.key.isEmpty, !word.opensBracket, !word.closesBracket,
                !word.raw.contains("/"), !word.raw.contains("&"),
                !isPossessive(word)
            else { return false }
            if particles.contains(word.key) { return true }
            return word.isCapitalised && !wordsOfRoles.contains(word.key) && !wordsOfTopics.contains(word.key)
                && !Self.smallWords.contains(word.key)
                && (monthNamed(by: word) == nil || isLast || hasTitle || namesOfPeople.contains(word.key))
                && weekdayNamed(by: word.key) == nil
        }
    }

    /// Months that people are called by.
    private static let namesOfPeople: Set<String> = ["april", "may", "june", "august", "jan", "jun"]

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
        while let first = rest.first,
            titles.contains(first.key) || (first.key == "chief" && titles.contains(rest.key(1)))
        {
            rest = rest.from(1)
            // "PC 4417 Rob Hale".
            if rest.count > 1, let number = rest.first, number.hasDigit,
                number.key.utf8.allSatisfy({ (0x30...0x39).contains($0) })
            {
                rest = rest.from(1)
            }
        }
        return rest
    }

    /// "Cllrs" and "Councillors" stand before several names; each of these has the title.
    static func singularTitle(of word: Word?) -> Word? {
        guard let word else { return nil }
        switch word.key {
        case "cllrs": return Word(raw: "Cllr", line: word.line, afterGap: word.afterGap)
        case "councillors": return Word(raw: "Councillor", line: word.line, afterGap: word.afterGap)
        default: return nil
        }
    }

    /// "JH", "AHa", "SvW": begins as the name does, and is too short to be a word of its own.
    static func areInitials(_ word: Word, of name: Phrase) -> Bool {
        let letters = word.key.replacing(".", with: "")
        guard (2...4).contains(letters.utf8.count), word.isCapitalised, !word.hasDigit,
            word.raw.utf8.count(where: { (0x41...0x5A).contains($0) }) >= 2,
            let first = withoutTitles(name).first?.key.first ?? name.first?.key.first
        else { return false }
        return letters.first == first
    }

    /// The first and the last letter are those of the name, so that "AB", "RCp" and "MWh" are surely meant.
    static func areOwnInitials(_ word: Word, of name: Phrase) -> Bool {
        guard areInitials(word, of: name) else { return false }
        let capitals = word.raw.unicodeScalars.filter(\.properties.isUppercase).map { Character($0) }
        return String(capitals).uppercased() == initials(of: name)
            || capitals.last.map { String($0).lowercased() }
                == withoutTitles(name).last?.key.first.map(String.init)
    }

    /// The first letters of the names, in capitals: "Ada Mary-Jane Brook" gives `AMB`.
    static func initials(of phrase: Phrase) -> String {
        String(withoutTitles(phrase).words.compactMap { $0.key.first }).uppercased()
    }
}
