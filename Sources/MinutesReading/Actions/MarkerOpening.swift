/// The words that make up a mark, and the reasons for which "action" in running text is none.
struct MarkerOpening: Hashable, Sendable {
    let range: Range<Int>
    let isBracketed: Bool
    let isPlural: Bool

    private static let heads: Set<String> = ["action", "actions", "action(s"]
    private static let points: Set<String> = [
        "point", "points", "item", "items", "point(s", "agreed", "required", "c/f", "b/f", "carried",
        "forward", "for",
        "by",
    ]
    private static let leads: Set<String> = ["agreed", "further", "new", "key", "additional"]
    /// "Action plan", "action log": papers and not marks.
    private static let papers: Set<String> = [
        "plan", "plans", "log", "logs", "list", "tracker", "register", "learning", "group", "research",
        "taken", "owner", "owners", "lead", "plan's", "planning", "team",
    ]

    /// The mark that begins at this word. Names after a mark without a colon count only for those who know the owners.
    static func at(_ index: Int, in phrase: Phrase, knowing owners: OwnerReader) -> MarkerOpening? {
        guard let word = phrase.word(index) else { return nil }
        if index == 0, leads.contains(word.key), word.isCapitalised, let next = phrase.word(1),
            heads.contains(next.key),
            let inner = at(1, in: phrase, isFirst: true, owners)
        {
            return MarkerOpening(
                range: 0..<inner.range.upperBound, isBracketed: inner.isBracketed, isPlural: inner.isPlural)
        }
        if let unusual = unusual(index, in: phrase, knowing: owners) { return unusual }
        guard heads.contains(word.key) else { return nil }
        return at(index, in: phrase, isFirst: index == 0, owners)
    }

    private static func at(_ index: Int, in phrase: Phrase, isFirst: Bool, _ owners: OwnerReader)
        -> MarkerOpening?
    {
        guard let head = phrase.word(index), !papers.contains(phrase.key(index + 1)) || head.endsInColon,
            !isFullName(index, in: phrase)
        else { return nil }
        let isPlural = head.key != "action"
        var end = index + 1
        if !head.endsInColon, !head.closesBracket { end = afterPoints(end, in: phrase) }
        if end == index + 1, isNumber(at: end, before: owners, in: phrase) {
            return MarkerOpening(range: index..<end + 1, isBracketed: head.opensBracket, isPlural: isPlural)
        }
        let last = phrase.word(end - 1)
        func opening(_ end: Int) -> MarkerOpening {
            MarkerOpening(range: index..<end, isBracketed: head.opensBracket, isPlural: isPlural)
        }
        if head.opensBracket {
            if last?.endsInColon == true || last?.closesBracket == true { return opening(end) }
            if phrase.word(end)?.isDash == true { return opening(end + 1) }
            return closesOnOwners(from: end, in: phrase, owners) ? opening(end) : nil
        }
        let isFree = isFirst || follows(index, in: phrase)
        let isShouted = head.isAllCapitals
        guard head.isCapitalised || isFirst else { return nil }
        if last?.endsInColon == true { return isFree || isShouted ? opening(end) : nil }
        guard isFree || isShouted, head.isCapitalised else { return nil }
        if last?.endsInDash == true { return opening(end) }
        // "Action  :  Chief Executive".
        if let next = phrase.word(end), next.key.isEmpty, next.endsInColon { return opening(end + 1) }
        if phrase.word(end)?.isDash == true { return opening(end + 1) }
        if end >= phrase.count { return isFirst && index == 0 ? nil : opening(end) }
        if isFirst, isShouted, let next = phrase.word(end), !next.isAllCapitals || next.endsInColon {
            return opening(end)
        }
        // "… stickers. ACTION Nadia to order 100."
        if isShouted, RequestForm.named(phrase.from(end), knowing: owners) != nil { return opening(end) }
        return owners.certainOwners(in: phrase.from(end)) == nil
            && !startsWithOwnerColon(phrase.from(end), owners, isFirst: isFirst)
            ? nil : opening(end)
    }

    /// "Action point 3:", "Action 2.1:", "Actions agreed:".
    private static func afterPoints(_ start: Int, in phrase: Phrase) -> Int {
        var end = start
        while let word = phrase.word(end), end < start + 3 {
            let isReference =
                word.hasDigit && word.key.utf8.count <= 8
                && (word.endsInColon || phrase.word(end + 1)?.isDash == true)
            guard points.contains(word.key) || isReference else { break }
            end += 1
            if word.endsInColon { return end }
        }
        return end
    }

    /// "Action Norfolk" is a charity, and no mark is followed by one capitalised word that goes on as a name does.
    private static func isFullName(_ index: Int, in phrase: Phrase) -> Bool {
        guard let head = phrase.word(index), !head.isAllCapitals, !head.endsInColon,
            let next = phrase.word(index + 1)
        else { return false }
        return next.isCapitalised && !next.isAllCapitals && next.endsPart
    }

    static func follows(_ index: Int, in phrase: Phrase) -> Bool {
        guard let before = phrase.word(index - 1), let own = phrase.word(index) else { return false }
        return before.endsSentence || before.endsInColon || before.endsInSemicolon || before.isDash
            || own.afterGap
            || before.line < own.line
    }

    /// "(Action AB)".
    private static func closesOnOwners(from start: Int, in phrase: Phrase, _ owners: OwnerReader) -> Bool {
        guard
            let close = (start..<min(phrase.count, start + 9)).first(where: {
                phrase.word($0)?.closesBracket == true
            })
        else { return false }
        return owners.owners(naming: phrase.part(start..<close + 1)) != nil
    }

    /// "ACTION Ada Brook: circulate the note".
    private static func startsWithOwnerColon(_ phrase: Phrase, _ owners: OwnerReader, isFirst: Bool) -> Bool {
        guard
            let colon = (0..<min(6, phrase.count)).first(where: {
                phrase.word($0).map { $0.endsInColon || $0.isDash || $0.endsInDash } == true
            })
        else { return false }
        let label = phrase.upTo(phrase.word(colon)?.isDash == true ? colon : colon + 1)
        return (isFirst ? owners.owners(naming: label) : owners.certainOwners(in: label)) != nil
    }
}
