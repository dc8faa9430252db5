/// Makes out whom a phrase names as the one to act. It reads names, and never supplies one.
struct OwnerReader: Sendable {
    let roll: Roll
    /// The words of the board's own name: the board asks, it is not asked.
    let ownBody: Set<String>
    var register = RegisterPeople.nobody

    /// Knows nobody: what it takes for an owner must look like one by itself.
    static let withoutRoll = OwnerReader(roll: Roll([]), ownBody: [])

    struct Found: Hashable, Sendable {
        let owner: ProposedOwner
        let doubt: Doubt?
        let kind: Kind
    }

    enum Kind: Hashable, Sendable {
        case attendee, initials, group, person, office
    }

    /// The owners, where the phrase holds owners and nothing else; nil otherwise.
    func owners(naming phrase: Phrase) -> [Found]? {
        let whole = withoutArticle(phrase)
        guard !whole.isEmpty, whole.count <= 16, !isSentence(whole) else { return nil }
        if isOne(whole), let found = unit(whole) { return [found] }
        let units = OwnerUnits.split(whole)
        let found = units.compactMap(unit)
        let isMixed =
            found.contains { $0.kind == .office }
            && found.contains { $0.kind == .initials && $0.owner.attendee == nil }
        if found.count == units.count, !found.isEmpty, !(isMixed && units.count > 1) { return found }
        return unit(whole).map { [$0] }
    }

    /// Names have few words in small letters; a sentence is told by them before anything is looked up.
    private func isSentence(_ phrase: Phrase) -> Bool {
        phrase.count > 5
            && phrase.words.count { !$0.isCapitalised && !Self.joints.contains($0.key) && !$0.key.isEmpty }
                > 4
    }

    private func isOne(_ phrase: Phrase) -> Bool {
        if case .one = roll.match(phrase) { return true }
        if case .one = register.match(phrase) { return true }
        return false
    }

    /// The owners of a cell that holds owners by its place: what is made out of them, or the words as they stand.
    func loosely(naming phrase: Phrase) -> [Found] {
        if TableAction.saysNothing(phrase) { return [] }
        if let found = owners(naming: phrase) { return found }
        return OwnerUnits.split(phrase).compactMap { piece in
            unit(piece)
                ?? (piece.bareText.isEmpty
                    ? nil
                    : Found(
                        owner: ProposedOwner(words: piece.bareText, attendee: nil),
                        doubt: roll.isEmpty ? nil : .ownerNotAttending(piece.bareText), kind: .office))
        }
    }

    /// The same, but nobody is taken for an owner who is not known to have been there, in initials or as a group.
    func certainOwners(in phrase: Phrase) -> [Found]? {
        guard let found = owners(naming: phrase) else { return nil }
        let areCertain = found.allSatisfy { one in
            switch one.kind {
            case .attendee, .initials, .group: true
            case .person, .office: false
            }
        }
        return areCertain ? found : nil
    }

    private func unit(_ printed: Phrase) -> Found? {
        let phrase = withoutArticle(printed)
        let words = phrase.bareText
        guard let first = phrase.first, !words.isEmpty else { return nil }
        switch roll.match(phrase) {
        case .one(let name):
            return Found(owner: ProposedOwner(words: words, attendee: name), doubt: nil, kind: .attendee)
        case .several(let names):
            if case .one(let name) = register.match(phrase), names.contains(name) {
                return Found(owner: ProposedOwner(words: words, attendee: name), doubt: nil, kind: .attendee)
            }
            return Found(
                owner: ProposedOwner(words: words, attendee: nil), doubt: .ownerCouldBe(words, names),
                kind: .attendee)
        case .none: if let found = known(phrase, words) { return found }
        }
        let owner = ProposedOwner(words: words, attendee: nil)
        if OwnerGroups.fits(phrase) { return Found(owner: owner, doubt: nil, kind: .group) }
        let stranger = roll.isEmpty ? nil : Doubt.ownerNotAttending(words)
        if phrase.count == 1, areInitials(first) {
            return Found(owner: owner, doubt: stranger, kind: .initials)
        }
        if PersonName.fits(phrase) { return Found(owner: owner, doubt: stranger, kind: .person) }
        return isOffice(phrase) || isTeam(phrase) ? Found(owner: owner, doubt: nil, kind: .office) : nil
    }

    /// Somebody who was not there and whom the register knows.
    private func known(_ phrase: Phrase, _ words: String) -> Found? {
        switch register.match(phrase) {
        case .one(let name):
            let owner = ProposedOwner(words: words, attendee: nil, person: name)
            return Found(owner: owner, doubt: .ownerOfRegister(words, name), kind: .attendee)
        case .several(let names):
            return Found(
                owner: ProposedOwner(words: words, attendee: nil), doubt: .ownerCouldBe(words, names),
                kind: .attendee)
        case .none: return nil
        }
    }

    /// Two to four capitals, with or without stops, and no word that minutes print in capitals anyway.
    private func areInitials(_ word: Word) -> Bool {
        let letters = word.key.replacing(".", with: "")
        return (2...4).contains(letters.utf8.count) && word.isAllCapitals && !word.hasDigit
            && !Self.shouted.contains(word.key)
            && letters.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    }

    /// "Director of Public Health": capitals but for the words that join them, an office or a body among them.
    private func isOffice(_ phrase: Phrase) -> Bool {
        guard (2...10).contains(phrase.count),
            phrase.words.allSatisfy({ $0.isCapitalised || Self.joints.contains($0.key) || $0.hasDigit }),
            phrase.contains(anyOf: wordsOfRoles),
            !["a", "an", "any", "this", "all", "no", "to"].contains(phrase.key(0)),
            !phrase.words.contains(where: { $0.hasDigit && !["151", "s151", "s.151"].contains($0.key) })
        else { return false }
        return !isOwnBody(phrase)
    }

    /// "Performance team", "Housing officers": a capital, and at the end in small letters who they are.
    private func isTeam(_ phrase: Phrase) -> Bool {
        guard (2...4).contains(phrase.count), let first = phrase.first, let last = phrase.last else {
            return false
        }
        return first.isCapitalised && !Self.starts.contains(first.key) && Self.teams.contains(last.key)
            && !phrase.words.contains { $0.hasDigit || $0.endsPart || $0.endsSentence }
            && phrase.words.dropLast().allSatisfy {
                !["the", "in", "on", "for", "with", "is", "are"].contains($0.key)
            }
    }

    private func isOwnBody(_ phrase: Phrase) -> Bool {
        guard let last = phrase.last, Self.bodies.contains(last.key) else { return false }
        return phrase.count == 1 || phrase.words.allSatisfy { ownBody.contains($0.key) || $0.key == "the" }
    }

    private func withoutArticle(_ phrase: Phrase) -> Phrase {
        var rest = phrase
        while let first = rest.first, first.key == "the" || first.key.isEmpty { rest = rest.from(1) }
        while let last = rest.last, last.key.isEmpty { rest = rest.upTo(rest.count - 1) }
        return rest
    }

    private static let shouted: Set<String> = [
        "aob", "tbc", "tba", "na", "n/a", "new", "none", "the", "and", "for", "to", "all", "by", "on",
        "of", "no",
        "done", "open", "nb", "re", "uk", "it", "is", "in", "at", "as",
    ]
    private static let joints: Set<String> = ["of", "for", "and", "&", "the", "to", "in", ""]
    private static let teams: Set<String> = [
        "team", "teams", "officers", "officer", "service", "services", "department", "managers",
        "manager", "leads",
        "lead", "subgroup", "partners", "members", "colleagues", "staff", "governors", "heads",
        "headteachers",
        "trustees", "representatives", "agencies", "schools", "executives", "directors", "leaders",
        "chairs",
        "clerks", "treasurers", "councils", "trusts", "bodies",
    ]
    private static let starts: Set<String> = [
        "a", "an", "any", "this", "no", "to", "some", "many", "most", "other", "each", "several", "few",
    ]
    private static let bodies: Set<String> = [
        "board", "committee", "panel", "group", "forum", "partnership", "cabinet",
    ]
}
