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
    let line =
        phrase.last?.key == "chair" && phrase.key(phrase.count - 2) == "the"
            && phrase.key(phrase.count - 3) == "in"
        ? phrase.upTo(phrase.count - 3) : phrase
    let cells = line.cells
    if cells.count > 1 {
        if cells.allSatisfy({ PersonName.fits($0) }) { return cells.compactMap { attendee($0, roles: []) } }
        guard cells[0].first?.isCapitalised == true, cells[0].count <= 8 else { return [] }
        return [attendee(cells[0], roles: Array(cells.dropFirst()))].compactMap(\.self)
    }
    if let dash = (1..<max(1, line.count)).first(where: { line.word($0)?.isDash == true }),
        PersonName.fits(withoutBrackets(line.upTo(dash)).outside)
    {
        return [attendee(line.upTo(dash), roles: [line.from(dash + 1)])].compactMap(\.self)
    }
    return listed(line)
}

/// "Ada Brook (Chair), Director of Care, Tom Reed and Sam Pike": what is no name is the role of the name before it.
private func listed(_ phrase: Phrase) -> [Attendee] {
    var groups: [(name: Phrase, roles: [Phrase])] = []
    for piece in pieces(of: phrase) {
        if PersonName.fits(withoutBrackets(piece).outside) {
            groups.append((piece, []))
        } else if groups.isEmpty {
            return []
        } else {
            groups[groups.count - 1].roles.append(piece)
        }
    }
    return groups.compactMap { attendee($0.name, roles: $0.roles) }
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
        if joins, depth <= 0, PersonName.fits(withoutBrackets(nextPiece(phrase.from(index + 1))).outside) {
            if index > start { pieces.append(phrase.part(start..<index)) }
            start = index + 1
        } else if depth <= 0, word.endsPart {
            pieces.append(phrase.part(start..<index + 1))
            start = index + 1
        }
    }
    if start < phrase.count { pieces.append(phrase.from(start)) }
    return pieces
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

private func attendee(_ printed: Phrase, roles: [Phrase]) -> Attendee? {
    let (name, inside) = withoutBrackets(printed)
    let words = name.bareText
    guard !words.isEmpty else { return nil }
    let own = PersonName.initials(of: name)
    var initials: String?
    var parts: [String] = []
    for part in [inside] + roles {
        let text = part.bareText
        if part.count == 1, let word = part.first, word.isAllCapitals, word.key.uppercased() == own {
            initials = own
        } else if !text.isEmpty {
            parts.append(text)
        }
    }
    return Attendee(
        name: words, role: parts.isEmpty ? nil : parts.joined(separator: ", "), initials: initials)
}
