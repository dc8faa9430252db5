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
    let line = withoutChairing(withoutTitleInBrackets(phrase))
    if isTableHead(line) { return [] }
    return listsWithin(line).flatMap { afterLabel($0) ?? unlabelled($0) }
}

/// "Councillors Ward and Lisle. Officers: Niall Boyd": a list within the list.
private func listsWithin(_ line: Phrase) -> [Phrase] {
    var lists: [Phrase] = []
    var start = 0
    for at in 2..<max(2, line.count)
    where line.word(at)?.endsInColon == true && line.word(at - 1)?.endsSentence == true {
        lists.append(line.part(start..<at))
        start = at + 1
    }
    return lists + [line.from(start)]
}

private func unlabelled(_ line: Phrase) -> [Attendee] {
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

func bare(_ word: Word) -> Word { Word(raw: trimmed(word.raw), line: word.line, afterGap: false) }

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

/// "Chair: Bridget Malone (BM)", "Council: Cllr Peg Dunn (Leader), Ivan Sholl".
private func afterLabel(_ line: Phrase) -> [Attendee]? {
    guard let colon = (0..<min(4, line.count)).first(where: { line.word($0)?.endsInColon == true }),
        colon + 1 < line.count, PersonName.withoutTitles(line).count == line.count
    else { return nil }
    let people = unlabelled(line.from(colon + 1))
    let label = line.upTo(colon + 1)
    guard let first = people.first, people.count == 1, label.contains(anyOf: wordsOfRoles) else {
        return people.isEmpty ? nil : people
    }
    let role = [label.bareText, first.role].compactMap(\.self).joined(separator: ", ")
    return [Attendee(name: first.name, role: role, initials: first.initials)]
}

/// "Cllr. (Mrs) V. Orme".
private func withoutTitleInBrackets(_ phrase: Phrase) -> Phrase {
    Phrase(
        phrase.words.filter { word in
            !(word.opensBracket && word.closesBracket
                && ["mrs", "mr", "ms", "miss", "dr"].contains(word.key))
        })
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

/// What stands in the first pair of brackets, and the rest.
func withoutBrackets(_ phrase: Phrase) -> (outside: Phrase, inside: Phrase) {
    guard let open = (0..<phrase.count).first(where: { phrase.word($0)?.opensBracket == true }) else {
        return (phrase, Phrase([]))
    }
    let close = (open..<phrase.count).first { phrase.word($0)?.closesBracket == true } ?? phrase.count - 1
    let outside = Phrase(Array(phrase.upTo(open).words) + Array(phrase.from(close + 1).words))
    return (outside, phrase.part(open..<close + 1))
}

func attendee(_ opening: NamedOpening, roles: [Phrase]) -> Attendee? {
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

/// "Graham Pell, Wessmark Water": in a list where each line is so, what follows the comma is what they are.
func nameAndRole(_ phrase: Phrase) -> [Attendee] {
    let parts = phrase.parts(endedBy: \.endsPart)
    guard parts.count == 2, let opening = NamedOpening(parts[0]) else { return attendees(in: phrase) }
    return [attendee(opening, roles: [parts[1]])].compactMap(\.self)
}
