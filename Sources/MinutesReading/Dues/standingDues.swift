/// Actions without an end: "ongoing", "standing item", "at each meeting".
func standingDues(_ phrase: Phrase, _ context: DueContext) -> [DueMention] {
    (0..<phrase.count).compactMap { index in
        guard let length = standingLength(at: index, in: phrase) else { return nil }
        let range = index..<index + length
        let words = phrase.part(range).bareText
        return DueMention(range, ProposedDue(words: words, anchor: .standing, isBareDate: false))
    }
}

/// "Ongoing" is a due only where it closes the words or follows a label: "ongoing support" is not one.
private func standingLength(at index: Int, in phrase: Phrase) -> Int? {
    switch phrase.key(index) {
    case "ongoing", "on-going":
        let before = phrase.word(index - 1)
        let isSetApart =
            before?.endsInColon == true || before?.isDash == true || phrase.word(index)?.opensBracket == true
        return index > 0 && (index == phrase.count - 1 || isSetApart) ? 1 : nil
    case "standing":
        if phrase.key(index + 1) == "item" { return 2 }
        return phrase.key(index + 1) == "agenda" && phrase.key(index + 2) == "item" ? 3 : nil
    case "each", "every":
        if ["meeting", "board"].contains(phrase.key(index + 1)) {
            return phrase.key(index + 2) == "meeting" ? 3 : 2
        }
        return nil
    default:
        return nil
    }
}
