/// The section a line opens, where it is a heading.
///
/// A heading is shouted, or bold, or marked by markdown, or numbered and short, or short and alone between blank
/// lines. It asks nobody for anything and is no label of actions.
func heading(_ line: PrintedLine, isSetApart: Bool, isLoose: Bool) -> MinutesSection? {
    guard isHeading(line, isSetApart: isSetApart, isLoose: isLoose), !opensWithMarker(line.phrase),
        !["resolved", "agreed", "decided", "recommended"].contains(line.phrase.key(0))
            || line.phrase.count > 4,
        !ResolvedOpening.announcesList(line.phrase), !saysDecision(line.phrase)
    else {
        return nil
    }
    return MinutesSection(line: line.number, number: printedNumber(line.mark), title: title(of: line.phrase))
}

/// "DECISION:" opens what was decided, and no section.
private func saysDecision(_ phrase: Phrase) -> Bool {
    phrase.count == 1 && phrase.key(0).hasPrefix("decision") && phrase.first?.endsInColon == true
}

private func isHeading(_ line: PrintedLine, isSetApart: Bool, isLoose: Bool) -> Bool {
    let phrase = line.phrase
    guard let first = phrase.first, let last = phrase.last else { return false }
    if line.emphasis == .markdownHeading { return true }
    guard phrase.count <= 14, !last.endsSentence, !last.endsPart else { return false }
    if line.emphasis == .bold || isShouted(phrase) { return true }
    guard first.isCapitalised, isSetApart, !asks(phrase), phrase.cells.count == 1,
        WrittenDay.at(0, in: phrase) == nil
    else { return false }
    switch line.mark {
    case .number: return phrase.count <= 10
    case .bullet: return false
    case .none:
        let isShort = phrase.count <= 8 && !first.hasDigit
        return isShort && (isLoose || (last.endsInColon && phrase.count <= 6))
    }
}

private func printedNumber(_ mark: ListMark) -> String? {
    switch mark {
    case .number(let number): number
    case .bullet, .none: nil
    }
}

private func title(of phrase: Phrase) -> String {
    let text = phrase.text
    return text.hasSuffix(":") ? String(text.dropLast()) : text
}

/// Initials in the margin are capitals too; a heading in one word has more of them.
private func isShouted(_ phrase: Phrase) -> Bool {
    if phrase.words.contains(where: \.hasLowerCase) || !phrase.words.contains(where: \.isAllCapitals) {
        return false
    }
    let letters = phrase.words.reduce(0) { $0 + $1.key.utf8.count }
    if phrase.count == 1 { return letters >= 5 || ["aob", "agm"].contains(phrase.key(0)) }
    return letters >= 4 && !phrase.words.allSatisfy { $0.raw.contains("/") || $0.key.utf8.count <= 3 }
}

/// "Ada Brook to report back" is short and has no stop, and is no heading.
private func asks(_ phrase: Phrase) -> Bool {
    (1..<max(1, phrase.count)).contains { index in
        phrase.key(index) == "to"
            && (phrase.key(index + 1) == "be" || requestVerbs.contains(phrase.key(index + 1)))
    }
}
