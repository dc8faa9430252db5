/// How a sentence asks for something, where it does.
enum RequestForm: Hashable, Sendable {
    /// "Ada Brook to attend the next meeting."
    case toName([OwnerReader.Found])
    /// "The Board to be sent a note."
    case withoutName

    /// The form of a sentence that asks; nil when it tells.
    static func of(_ sentence: Phrase, knowing owners: OwnerReader) -> RequestForm? {
        if let found = named(sentence, knowing: owners), !tells(sentence, after: found.verbAt) {
            return .toName(found.owners)
        }
        return isPassive(sentence) ? .withoutName : nil
    }

    /// "NAME to VERB", with the place of the verb.
    static func named(_ sentence: Phrase, knowing owners: OwnerReader) -> (
        owners: [OwnerReader.Found], verbAt: Int
    )? {
        for at in 1..<max(1, min(16, sentence.count)) where sentence.key(at) == "to" {
            let prefix = sentence.upTo(at)
            if prefix.contains(anyOf: statingVerbs) { return nil }
            if requestVerbs.contains(plainVerb(at + 1, in: sentence)) {
                return owners.owners(naming: prefix).map { ($0, at + 1) }
            }
            if let next = sentence.word(at + 1), mayBeVerb(next), let found = owners.certainOwners(in: prefix)
            {
                return (found, at + 1)
            }
        }
        return nil
    }

    /// After the name of somebody who was there, any plain word may be what they are asked to do.
    private static func mayBeVerb(_ word: Word) -> Bool {
        !word.isCapitalised && !word.hasDigit && word.key.utf8.count > 2
            && ![
                "the", "all", "any", "our", "their", "his", "her", "its", "this", "that", "these", "those",
                "date",
            ]
            .contains(word.key)
    }

    /// "X to be presented", where X is no clause of its own.
    static func isPassive(_ sentence: Phrase) -> Bool {
        guard let first = sentence.first, first.isCapitalised, !openers.contains(first.key) else {
            return false
        }
        for at in 1..<max(1, min(24, sentence.count))
        where sentence.key(at) == "to" && sentence.key(at + 1) == "be" {
            var verbAt = at + 2
            while verbAt < at + 4,
                sentence.key(verbAt).hasSuffix("ly") || sideAdverbs.contains(sentence.key(verbAt))
            {
                verbAt += 1
            }
            let isAsked = requestParticiples.contains(sentence.key(verbAt))
            return isAsked && !sentence.upTo(at).contains(anyOf: statingVerbs)
                && !tells(sentence, after: verbAt)
        }
        return false
    }

    /// A sentence that begins so describes a condition, a question or a purpose.
    private static let openers: Set<String> = [
        "to", "if", "when", "how", "what", "where", "which", "who", "as", "while", "although", "because",
        "there", "in",
        "not", "nothing", "whether", "why", "with", "having",
    ]
    private static let sideAdverbs: Set<String> = ["also", "then", "further", "now"]

    /// "To also bring", "to re-send": the verb behind an adverb or a prefix.
    private static func plainVerb(_ index: Int, in sentence: Phrase) -> String {
        let key = sentence.key(index)
        if sideAdverbs.contains(key) || (key.hasSuffix("ly") && !requestVerbs.contains(key)) {
            return sentence.key(index + 1)
        }
        return key.hasPrefix("re-") ? String(key.dropFirst(3)) : key
    }

    /// "The training to be provided is funded by schools" tells; "... to be provided to those who are new" asks.
    private static func tells(_ sentence: Phrase, after verbAt: Int) -> Bool {
        let telling: Set<String> = ["is", "are", "was", "were", "has", "have", "had", "will", "would"]
        for index in (verbAt + 1)..<max(verbAt + 1, sentence.count) {
            if sideClauseWords.contains(sentence.key(index)) { return false }
            if sentence.word(index - 1)?.endsInSemicolon == true { return false }
            if telling.contains(sentence.key(index)) { return true }
        }
        return false
    }
}
