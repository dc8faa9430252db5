/// The words of brackets without the brackets.
private func bareName(_ phrase: Phrase) -> Phrase {
    Phrase(WordCutter.words(of: phrase.bareText, line: phrase.first?.line ?? 1))
}

/// A name at the head of some words: "Jem Harker (JH) Independent Chair", "Pam Hollis – Chair", "Ada Brook".
struct NamedOpening {
    let name: Phrase
    /// What stands in brackets after the name, cut at commas: initials, an office.
    let brackets: [Phrase]
    let rest: Phrase

    private static let offices: Set<String> = ["master", "me", "engineer", "warden", "bursar"]

    /// Nil when no name stands there.
    init?(_ phrase: Phrase) {
        if let bare = NamedOpening(withBareInitials: phrase) {
            self = bare
            return
        }
        // "GT – Cllr Gareth Tudor (chair)".
        if (4...16).contains(phrase.count), let first = phrase.first, phrase.word(1)?.isDash == true,
            let named = NamedOpening(phrase.from(2)), PersonName.areOwnInitials(first, of: named.name)
        {
            self = NamedOpening(
                name: named.name, brackets: [phrase.upTo(1)] + named.brackets, rest: named.rest)
            return
        }
        let (end, bracketEnd) = NamedOpening.ends(in: phrase)
        let name = phrase.upTo(end)
        let inside = end < bracketEnd ? phrase.part(end..<bracketEnd).parts(endedBy: \.endsPart) : []
        let isOneWord =
            name.count == 1 && name.first?.isCapitalised == true && inside.first?.count == 1
            && inside[0].first.map { PersonName.areInitials($0, of: name) } == true
        if !isOneWord, inside.count == 1, PersonName.fits(bareName(inside[0])),
            name.contains(anyOf: NamedOpening.offices.union(wordsOfRoles))
        {
            // "Harbour Master (Cliff Ware)": the office first, and who holds it in brackets.
            self.name = bareName(inside[0])
            brackets = []
            rest = name
            return
        }
        guard PersonName.fits(name) || isOneWord else { return nil }
        self.name = name
        brackets = inside
        var rest = phrase.from(bracketEnd)
        while let first = rest.first, first.isDash || first.key.isEmpty { rest = rest.from(1) }
        self.rest = rest
    }

    /// "Dr Avi Bhatia AB Clinical Chair": initials without brackets, which must be the name's own.
    private init?(withBareInitials phrase: Phrase) {
        guard
            let at = (2..<max(2, min(6, phrase.count))).first(where: { at in
                guard let word = phrase.word(at), PersonName.fits(phrase.upTo(at)) else { return false }
                return !word.opensBracket && PersonName.areOwnInitials(word, of: phrase.upTo(at))
            }), at + 1 < phrase.count
        else { return nil }
        name = phrase.upTo(at)
        brackets = [phrase.part(at..<at + 1)]
        rest = phrase.from(at + 1)
    }

    init(whole phrase: Phrase) {
        let (outside, inside) = withoutBrackets(phrase)
        name = outside
        brackets = inside.parts(endedBy: \.endsPart)
        rest = Phrase([])
    }

    private init(name: Phrase, brackets: [Phrase], rest: Phrase) {
        (self.name, self.brackets, self.rest) = (name, brackets, rest)
    }

    /// "Cllrs E Marlow, D Spence": the title is meant for both.
    func titled(by title: Word?) -> NamedOpening {
        guard let title, PersonName.withoutTitles(name).count == name.count else { return self }
        return NamedOpening(name: Phrase([title] + name.words), brackets: brackets, rest: rest)
    }

    /// Where the name ends, and the brackets after it.
    private static func ends(in phrase: Phrase) -> (name: Int, brackets: Int) {
        let stop = (0..<phrase.count).first { index in
            guard let word = phrase.word(index) else { return true }
            return word.opensBracket || word.isDash || (index > 0 && word.afterGap)
                || (phrase.word(index - 1).map { $0.endsInColon || $0.endsInDash } ?? false)
        }
        guard let stop else { return (phrase.count, phrase.count) }
        var end = stop
        while let word = phrase.word(end), word.opensBracket {
            end =
                ((end..<phrase.count).first { phrase.word($0)?.closesBracket == true } ?? phrase.count - 1)
                + 1
        }
        return (stop, end)
    }
}
