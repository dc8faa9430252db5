/// "Ada Brook (Chair), Director of Care, Tom Reed and Sam Pike": what is no name is the role of the name before it.
func listed(_ phrase: Phrase) -> [Attendee] {
    if let called = byFirstNames(phrase) { return called }
    var groups: [(name: NamedOpening, roles: [Phrase])] = []
    var title: Word?
    for piece in pieces(of: phrase) {
        if let plural = PersonName.singularTitle(of: piece.first) {
            title = plural
            let bare = Phrase([plural] + piece.words.dropFirst())
            if let opening = NamedOpening(bare) { groups.append((opening, [])) }
        } else if let last = groups.last, closesOn(initialsOf: last.name.name, piece) {
            groups[groups.count - 1].roles.append(piece)
        } else if let opening = NamedOpening(piece), groups.isEmpty || !isAbbreviated(piece) {
            groups.append((opening.titled(by: title), []))
        } else if let title, let opening = NamedOpening(Phrase([title] + piece.words)) {
            // "Cllrs J Reed, A Brook": an A alone before a name is no article there.
            groups.append((opening, []))
        } else if !groups.isEmpty, piece.first?.hasDigit == false {
            groups[groups.count - 1].roles.append(piece)
        }
    }
    // "Mrs Penny Clay, Healthwatch Stour": a title before the one and none before the other.
    if groups.count == 2, isTitled(groups[0].name), !isTitled(groups[1].name),
        groups[1].name.brackets.isEmpty
            || groups[1].name.brackets.allSatisfy({ $0.contains(anyOf: wordsOfRoles) }),
        phrase.words.count(where: \.endsPart) == 1, groups[1].name.rest.isEmpty, title == nil
    {
        let body = groups.removeLast().name
        groups[0].roles += [body.name] + body.brackets
    }
    // "Polly Vance (PV) – Chief Executive, Growth Hub": whose initials are given, and what is none of a name.
    if groups.count == 2, !groups[0].name.brackets.isEmpty, !groups[0].name.rest.isEmpty,
        groups[1].name.brackets.isEmpty, groups[1].name.rest.isEmpty, !isTitled(groups[1].name)
    {
        groups[0].roles.append(groups.removeLast().name.name)
    }
    return groups.compactMap { attendee($0.name, roles: $0.roles) }
}

/// "Robyn (chair), Ash, Kofi and Mei": three or more, all called by one word.
private func byFirstNames(_ phrase: Phrase) -> [Attendee]? {
    let pieces = phrase.parts(endedBy: \.endsPart).flatMap { piece in
        piece.words.split { ["and", "&"].contains($0.key) || $0.raw == "&" }.map { Phrase($0) }
    }
    guard pieces.count >= 3 else { return nil }
    let people = pieces.map(withoutBrackets)
    guard
        people.allSatisfy({ person in
            guard person.outside.count == 1 || ["from", "for", "of"].contains(person.outside.key(1)),
                let word = person.outside.first
            else { return false }
            return word.isCapitalised && word.hasLowerCase && !word.hasDigit && !word.endsInColon
                && !wordsOfRoles.contains(word.key) && !wordsOfTopics.contains(word.key)
        })
    else { return nil }
    return people.map { person in
        let role = person.outside.count > 1 ? person.outside.from(1) : person.inside
        return Attendee(
            name: person.outside.upTo(1).bareText, role: role.isEmpty ? nil : role.bareText, initials: nil)
    }
}

/// "Gwen Till, Headteacher, Ferry Lane Primary (GT)": the initials at the end are those of the name at the head.
private func closesOn(initialsOf name: Phrase, _ piece: Phrase) -> Bool {
    guard let last = piece.last, last.opensBracket, last.closesBracket, piece.count > 1 else { return false }
    let own = NamedOpening(piece).map { PersonName.areInitials(bare(last), of: $0.name) } ?? false
    return !own && PersonName.areOwnInitials(bare(last), of: name)
}

private func isTitled(_ opening: NamedOpening) -> Bool {
    PersonName.withoutTitles(opening.name).count < opening.name.count
}

/// "GP Federation" behind a name is a body: no person is called by two capitals and a word.
private func isAbbreviated(_ piece: Phrase) -> Bool {
    let (whole, _) = withoutBrackets(piece)
    let outside = PersonName.withoutTitles(whole)
    return outside.words.contains { $0.isAllCapitals && $0.key.utf8.count > 1 }
        && outside.words.contains { $0.hasLowerCase && !PersonName.titles.contains($0.key) }
}

/// Cut at commas and semicolons, and at "and" where a name stands on both sides of it.
private func pieces(of phrase: Phrase) -> [Phrase] {
    var pieces: [Phrase] = []
    var start = 0
    var depth = 0
    for index in 0..<phrase.count {
        guard let word = phrase.word(index) else { continue }
        depth +=
            word.raw.utf8.count { $0 == UInt8(ascii: "(") } - word.raw.utf8.count { $0 == UInt8(ascii: ")") }
        let joins = ["and", "&"].contains(word.raw.lowercased())
        if joins, depth <= 0, NamedOpening(nextPiece(phrase.from(index + 1))) != nil {
            if index > start { pieces.append(phrase.part(start..<index)) }
            start = index + 1
        } else if depth <= 0, word.endsPart {
            pieces.append(phrase.part(start..<index + 1))
            start = index + 1
        }
    }
    if start < phrase.count { pieces.append(phrase.from(start)) }
    return pieces.filter { !$0.isEmpty }
}

private func nextPiece(_ phrase: Phrase) -> Phrase {
    let end = (0..<phrase.count).first { index in
        guard let word = phrase.word(index) else { return false }
        return ["and", "&"].contains(word.raw.lowercased()) || word.raw.hasSuffix(",")
            || word.raw.hasSuffix(";")
    }
    guard let end else { return phrase }
    return phrase.upTo(["and", "&"].contains(phrase.key(end)) || phrase.key(end).isEmpty ? end : end + 1)
}
