/// How prose tells that somebody took something on: "agreed to", "undertook to", "was asked to", "is to".
enum PromiseForm {
    private static let taking: Set<String> = [
        "agreed", "undertook", "offered", "volunteered", "promised", "committed", "agrees", "offers",
    ]
    private static let asking: Set<String> = ["asked", "requested", "tasked", "instructed"]
    private static let plainWords: Set<String> = [
        "like", "prefer", "welcome", "need", "expect", "hope", "rather", "the", "be", "it", "this", "that",
        "all", "any", "their", "our", "have", "see", "note",
    ]

    /// Those who took it on; nil where the sentence tells of something else.
    static func of(_ sentence: Phrase, knowing owners: OwnerReader) -> [OwnerReader.Found]? {
        if sentence.count < 5 || sentence.last?.raw.hasSuffix("?") == true { return nil }
        return agreed(sentence, owners) ?? taken(sentence, owners) ?? asked(sentence, owners)
            ?? said(sentence, owners) ?? takenAfterComma(sentence, owners)
    }

    /// "The Treasurer said that he would find out": who speaks is who will do it.
    private static func said(_ sentence: Phrase, _ owners: OwnerReader) -> [OwnerReader.Found]? {
        guard
            let at = (1..<max(1, min(12, sentence.count))).first(where: {
                ["said", "confirmed", "advised", "stated", "explained", "added"].contains(sentence.key($0))
            })
        else { return nil }
        let pronoun = sentence.key(at + 1) == "that" ? at + 2 : at + 1
        guard ["he", "she", "they"].contains(sentence.key(pronoun)), sentence.key(pronoun + 1) == "would",
            requestVerbs.contains(sentence.key(pronoun + 2))
        else { return nil }
        // "In response to questions, the Director explained that she would".
        let start = (1..<at).last { sentence.word($0 - 1)?.endsPart == true } ?? 0
        return owners.certainOwners(in: sentence.part(start..<at))
    }

    /// "The figures ought to be compared, and Ada Brook agreed to include them".
    private static func takenAfterComma(_ sentence: Phrase, _ owners: OwnerReader) -> [OwnerReader.Found]? {
        for verb in 3..<max(3, sentence.count - 2)
        where taking.contains(sentence.key(verb)) && sentence.key(verb + 1) == "to" {
            guard isVerb(sentence.word(verb + 2)), sentence.key(verb + 2) != "do" else { continue }
            // "Ada Brook reported on the campaign and undertook to circulate posters".
            if ["and", "but"].contains(sentence.key(verb - 1)),
                let found = (1...5).reversed().lazy.compactMap({ owners.certainPeople(in: sentence.upTo($0)) }
                ).first
            {
                return found
            }
            guard
                let start = (max(1, verb - 5)..<verb).last(where: {
                    sentence.word($0 - 1)?.endsPart == true
                        || ["and", "but", "so"].contains(sentence.key($0 - 1))
                })
            else { continue }
            if let found = owners.certainPeople(in: sentence.part(start..<verb)) { return found }
        }
        return nil
    }

    /// "Rita Gomez agreed to speak", "Jack Thorne is to bring", "Cllr Spence would tape off", "Noor Aziz was asked to".
    private static func taken(_ sentence: Phrase, _ owners: OwnerReader) -> [OwnerReader.Found]? {
        for end in 1..<max(1, min(8, sentence.count - 2)) {
            let verb = sentence.key(end)
            let isTaking = taking.contains(verb) && sentence.key(end + 1) == "to"
            let isTold = ["is", "are", "was", "were"].contains(verb) && sentence.key(end + 1) == "to"
            let wasAsked =
                ["was", "were"].contains(verb) && asking.contains(sentence.key(end + 1))
                && sentence.key(end + 2) == "to"
            let isFuture = ["will", "would"].contains(verb)
            guard isTaking || isTold || wasAsked || isFuture else { continue }
            let at = wasAsked ? end + 3 : isFuture ? end + 1 : end + 2
            guard isVerb(sentence.word(at)),
                !isFuture || requestVerbs.contains(sentence.key(at)) || sentence.count <= 14
            else { return nil }
            return isFuture
                ? owners.certainPeople(in: sentence.upTo(end)) : owners.certainOwners(in: sentence.upTo(end))
        }
        return nil
    }

    /// "It was agreed that Jack Thorne would bring a list".
    private static func agreed(_ sentence: Phrase, _ owners: OwnerReader) -> [OwnerReader.Found]? {
        guard let that = (1..<max(1, min(8, sentence.count))).first(where: { sentence.key($0) == "that" }),
            ["agreed", "suggested", "decided", "requested", "proposed"].contains(sentence.key(that - 1)),
            sentence.key(that - 1) != "suggested"
        else { return nil }
        let rest = sentence.from(that + 1)
        return ChargeForm.of(rest, knowing: owners).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// "The Chair asked Noor Aziz to reply": the asked one, not the one who asks.
    private static func asked(_ sentence: Phrase, _ owners: OwnerReader) -> [OwnerReader.Found]? {
        guard
            let at = (1..<max(1, min(8, sentence.count))).first(where: { asking.contains(sentence.key($0)) }),
            !["was", "were", "be", "been", "had"].contains(sentence.key(at - 1))
        else { return nil }
        for end in at + 2..<max(at + 2, min(at + 9, sentence.count - 1)) where sentence.key(end) == "to" {
            guard isVerb(sentence.word(end + 1)) else { return nil }
            return owners.certainOwners(in: sentence.part(at + 1..<end))
        }
        return nil
    }

    private static func isVerb(_ word: Word?) -> Bool {
        guard let word, !word.isCapitalised, !word.hasDigit, word.key.utf8.count > 2 || word.key == "do"
        else {
            return false
        }
        return !plainWords.contains(word.key)
    }
}

extension OwnerReader {
    /// Persons who were there, and no group: "members would" tells what members thought.
    func certainPeople(in phrase: Phrase) -> [Found]? {
        certainOwners(in: phrase).flatMap { found in
            found.allSatisfy { $0.owner.attendee != nil } ? found : nil
        }
    }
}
