/// Whom the words of an action themselves name as the one to do it; empty when they name nobody.
///
/// "Ada Brook to attend", "Ada Brook will attend", "to be presented by Ada Brook", "… (AB)", "Lead: AB".
func namedOwners(in words: Phrase, by reader: OwnerReader) -> [OwnerReader.Found] {
    for sentence in words.sentences.map({ words.part($0) }) {
        if let asked = RequestForm.named(sentence, knowing: reader) { return asked.owners }
        if let promised = promisedOwners(in: sentence, by: reader) { return promised }
    }
    return afterLabel(words, reader) ?? inClosingBrackets(words, reader) ?? afterBy(words, reader)
        ?? afterClosingDash(words, reader) ?? []
}

/// In an action that the minutes mark, "Ada Brook will", "agreed to" and "should" ask as much as "to" does.
func promisedOwners(in sentence: Phrase, by reader: OwnerReader) -> [OwnerReader.Found]? {
    let promises: Set<String> = ["will", "would", "should", "shall", "must", "agreed", "undertook", "to"]
    guard
        let at = (1..<max(1, min(12, sentence.count))).first(where: { promises.contains(sentence.key($0)) }),
        sentence.key(at + 1) != "be"
    else { return nil }
    if sentence.key(at) == "to", let next = sentence.word(at + 1), next.isCapitalised || next.key == "the" {
        return nil
    }
    return reader.owners(naming: sentence.upTo(at))
}

private func afterLabel(_ words: Phrase, _ reader: OwnerReader) -> [OwnerReader.Found]? {
    let labels: Set<String> = ["owner", "owners", "lead", "leads", "responsible", "whom", "officer"]
    guard
        let at = (0..<words.count).first(where: {
            words.word($0)?.endsInColon == true && labels.contains(words.key($0))
        })
    else { return nil }
    let end = (at + 1..<max(at + 1, words.count)).first { index in
        words.word(index)?.endsInColon == true || ["by", "due", "deadline"].contains(words.key(index))
            || words.word(index - 1)?.raw.last.map { ".;)".contains($0) && index > at + 1 } ?? false
    }
    return reader.owners(naming: words.part(at + 1..<(end ?? words.count)))
}

private func inClosingBrackets(_ words: Phrase, _ reader: OwnerReader) -> [OwnerReader.Found]? {
    guard words.last?.closesBracket == true,
        let open = (0..<words.count).last(where: { words.word($0)?.opensBracket == true }), open > 0
    else { return nil }
    return reader.owners(naming: words.from(open))
}

private func afterBy(_ words: Phrase, _ reader: OwnerReader) -> [OwnerReader.Found]? {
    for at in 1..<max(1, words.count) where words.key(at) == "by" {
        for length in [4, 3, 2, 1] where at + length < words.count {
            let candidate = words.part(at + 1..<at + 1 + length)
            guard candidate.count == length, let found = reader.owners(naming: candidate),
                found.allSatisfy(isPerson)
            else { continue }
            return found
        }
    }
    return nil
}

private func afterClosingDash(_ words: Phrase, _ reader: OwnerReader) -> [OwnerReader.Found]? {
    guard let dash = (1..<max(1, words.count)).last(where: { words.word($0)?.isDash == true }),
        words.count - dash <= 6
    else { return nil }
    return reader.certainOwners(in: words.from(dash + 1))
}

private func isPerson(_ found: OwnerReader.Found) -> Bool {
    switch found.kind {
    case .attendee, .person: true
    case .initials: found.owner.attendee != nil
    case .group, .office: false
    }
}
