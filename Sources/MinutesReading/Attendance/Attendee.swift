import BoardDomain

/// One person as an attendance list prints them.
struct Attendee: Hashable, Sendable {
    let name: String
    let role: String?
    let initials: String?
}

/// The people one line of an attendance list names; empty when it names none that can be made out.
///
/// The name and the role may be a tab, several spaces, a comma, a dash or brackets apart.
func attendees(in phrase: Phrase) -> [Attendee] {
    let line = withoutChairing(phrase)
    if isTableHead(line) { return [] }
    let cells = line.cells
    if cells.count > 1 {
        if cells[1].first?.borders == 0, cells.allSatisfy({ PersonName.fits($0) }) {
            return cells.flatMap { listed($0) }
        }
        if let opening = NamedOpening(cells[0]), opening.rest.isEmpty || cells[0].count <= 8 {
            return [attendee(opening, roles: Array(cells.dropFirst()))].compactMap(\.self)
        }
        guard cells[0].first?.isCapitalised == true, cells[0].count <= 8,
            !cells[0].words.contains(where: \.endsPart)
        else { return cells.contains { $0.words.contains(where: \.endsPart) } ? listed(line) : [] }
        return [attendee(NamedOpening(whole: cells[0]), roles: Array(cells.dropFirst()))].compactMap(\.self)
    }
    if let pairs = namesInPairs(line) { return pairs }
    return line.parts(endedBy: \.endsInSemicolon).flatMap(runTogether).flatMap(listed)
}

/// "Christina Edwards (CE) Director Peter Boylan (PB) Nurse": cut before each name that its initials follow.
private func runTogether(_ phrase: Phrase) -> [Phrase] {
    var starts: [Int] = []
    for at in 2..<max(2, phrase.count) {
        guard let word = phrase.word(at), word.opensBracket, word.closesBracket else { continue }
        let length = [4, 3, 2].first { length in
            at - length >= (starts.last ?? -1) + 1 && PersonName.fits(phrase.part(at - length..<at))
                && PersonName.areOwnInitials(bare(word), of: phrase.part(at - length..<at))
        }
        if let length { starts.append(at - length) }
    }
    guard starts.count > 1 else { return [phrase] }
    let cuts = [0] + starts.dropFirst() + [phrase.count]
    return zip(cuts, cuts.dropFirst()).map { phrase.part($0..<$1) }
}

private func bare(_ word: Word) -> Word { Word(raw: trimmed(word.raw), line: word.line, afterGap: false) }

/// "Angelo Sauro Mick Bendeaux": first names and surnames in turn and nothing between them.
private func namesInPairs(_ phrase: Phrase) -> [Attendee]? {
    guard phrase.count >= 6, phrase.count.isMultiple(of: 2) else { return nil }
    let pairs = (0..<phrase.count / 2).map { phrase.part($0 * 2..<$0 * 2 + 2) }
    guard
        pairs.allSatisfy({ pair in
            PersonName.fits(pair)
                && pair.words.allSatisfy {
                    $0.hasLowerCase && !PersonName.titles.contains($0.key) && !$0.endsPart
                }
        })
    else { return nil }
    return pairs.map { Attendee(name: $0.bareText, role: nil, initials: nil) }
}

/// "Cllr Sam Pike in the Chair".
private func withoutChairing(_ phrase: Phrase) -> Phrase {
    let isChairing =
        phrase.last?.key == "chair" && phrase.key(phrase.count - 2) == "the"
        && phrase.key(phrase.count - 3) == "in"
    return isChairing ? phrase.upTo(phrase.count - 3) : phrase
}

/// "Name | Organisation | Initials" names nobody.
func isTableHead(_ phrase: Phrase) -> Bool {
    let heads: Set<String> = [
        "name", "names", "organisation", "organization", "title", "role", "initials", "initial", "position",
        "representing", "item", "notes", "action", "actions", "who", "job", "post", "agency", "and", "member",
        "present", "apologies", "apology", "discussion", "by", "when", "",
    ]
    return phrase.words.allSatisfy { heads.contains($0.key) }
}

/// "Ada Brook (Chair), Director of Care, Tom Reed and Sam Pike": what is no name is the role of the name before it.
private func listed(_ phrase: Phrase) -> [Attendee] {
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
        } else if !groups.isEmpty, piece.first?.hasDigit == false {
            groups[groups.count - 1].roles.append(piece)
        }
    }
    // "Mrs Penny Clay, Healthwatch Stour": a title before the one and none before the other.
    if groups.count == 2, isTitled(groups[0].name), !isTitled(groups[1].name),
        groups[1].name.brackets.isEmpty,
        phrase.words.count(where: \.endsPart) == 1, groups[1].name.rest.isEmpty, title == nil
    {
        groups[0].roles.append(groups.removeLast().name.name)
    }
    return groups.compactMap { attendee($0.name, roles: $0.roles) }
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
    let (outside, _) = withoutBrackets(piece)
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

/// What stands in the first pair of brackets, and the rest.
func withoutBrackets(_ phrase: Phrase) -> (outside: Phrase, inside: Phrase) {
    guard let open = (0..<phrase.count).first(where: { phrase.word($0)?.opensBracket == true }) else {
        return (phrase, Phrase([]))
    }
    let close = (open..<phrase.count).first { phrase.word($0)?.closesBracket == true } ?? phrase.count - 1
    let outside = Phrase(Array(phrase.upTo(open).words) + Array(phrase.from(close + 1).words))
    return (outside, phrase.part(open..<close + 1))
}

private func attendee(_ opening: NamedOpening, roles: [Phrase]) -> Attendee? {
    let words = opening.name.bareText
    guard !words.isEmpty else { return nil }
    var initials: String?
    var parts: [String] = []
    for printed in opening.brackets + [opening.rest] + roles {
        var part = printed
        if initials == nil, part.count > 1, let last = part.last, last.opensBracket, last.closesBracket,
            PersonName.areOwnInitials(bare(last), of: opening.name)
        {
            initials = bare(last).raw
            part = part.upTo(part.count - 1)
        }
        let text = part.bareText
        if part.count == 1, let word = part.first, PersonName.areInitials(word, of: opening.name) {
            initials = text
        } else if !text.isEmpty {
            parts.append(text)
        }
    }
    return Attendee(
        name: words, role: parts.isEmpty ? nil : parts.joined(separator: ", "), initials: initials)
}
