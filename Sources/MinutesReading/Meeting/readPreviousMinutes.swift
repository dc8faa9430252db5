import BoardDomain

/// Whether the minutes of the meeting before were agreed, as a sentence or under a heading of their own.
func readPreviousMinutes(_ body: Body, before meeting: Day?) -> PreviousMinutesFacts? {
    let section = body.sections.first {
        speaksOfEarlierMinutes(Phrase(WordCutter.words(of: $0.title, line: $0.line)))
    }
    let under = body.paragraphs.filter { $0.section?.line == section?.line && section != nil }
    let sentences = (under.isEmpty ? body.paragraphs : under).flatMap { paragraph in
        paragraph.phrase.sentences.map { paragraph.phrase.part($0) }
    }
    let said =
        sentences.first { $0.contains(anyOf: ["minutes"]) && verdict(of: $0) != .notSaid }
        ?? under.first.map(\.phrase).flatMap { verdict(of: $0) == .notSaid ? nil : $0 }
    guard section != nil || said.map(speaksOfEarlierMinutes) == true else { return nil }
    let title = section.map { Phrase(WordCutter.words(of: $0.title, line: $0.line)) } ?? Phrase([])
    let date = [title, said ?? Phrase([])].lazy.compactMap {
        WrittenDay.all(in: $0).first?.reading(before: meeting).day
    }
    .first { day in meeting.map { day < $0 } ?? true }
    return PreviousMinutesFacts(
        line: said?.first?.line ?? section?.line ?? 1, verdict: said.map(verdict) ?? .notSaid, date: date)
}

private func speaksOfEarlierMinutes(_ phrase: Phrase) -> Bool {
    phrase.contains(anyOf: ["minutes"])
        && (phrase.contains(anyOf: ["previous", "last"]) || !WrittenDay.all(in: phrase).isEmpty
            || phrase.count <= 3)
}

private func verdict(of phrase: Phrase) -> PreviousMinutesFacts.Verdict {
    let agreeing: Set<String> = ["agreed", "approved", "accepted", "confirmed", "adopted", "signed"]
    let changing: Set<String> = [
        "subject", "amendment", "amendments", "corrections", "correction", "amended", "except",
    ]
    guard let at = (0..<phrase.count).first(where: { agreeing.contains(phrase.key($0)) }) else {
        let isCorrect =
            phrase.contains(anyOf: ["correct", "accurate", "true"]) && phrase.contains(anyOf: ["record"])
        return isCorrect ? .agreed : phrase.contains(anyOf: ["deferred"]) ? .notAgreed : .notSaid
    }
    if ["not", "be"].contains(phrase.key(at - 1)) || phrase.key(at - 2) == "not" {
        return phrase.key(at - 1) == "be" ? .notSaid : .notAgreed
    }
    return phrase.contains(anyOf: changing) ? .agreedWithChanges : .agreed
}
