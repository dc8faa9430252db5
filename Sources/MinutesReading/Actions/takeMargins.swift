/// The actions that a column beside the text names owners for, or words.
extension ActionSearch {
    mutating func takeMargins() {
        for index in body.paragraphs.indices where !body.paragraphs[index].margins.isEmpty {
            var from = 0
            for margin in joined(body.paragraphs[index].margins) {
                from = take(margin, of: index, from: from)
            }
        }
    }

    /// Takes up to the end of the sentence the margin stands beside, and answers with where that is.
    private mutating func take(_ margin: Paragraph.Margin, of index: Int, from: Int) -> Int {
        let paragraph = body.paragraphs[index]
        let content = withoutMarker(margin.words)
        guard let found = owners.owners(naming: content) ?? ownersWithDue(content) else {
            propose(inMargin: content, at: margin, in: paragraph)
            return from
        }
        let free = paragraph.phrase.sentences.filter { $0.lowerBound >= from && isFree($0, of: index) }
        func line(_ range: Range<Int>) -> Int { paragraph.phrase.word(range.lowerBound)?.line ?? 0 }
        func asks(_ range: Range<Int>) -> Bool {
            let words = paragraph.phrase.part(range)
            return RequestForm.of(words, knowing: owners) != nil || MarkerOpening.asksPlainly(words)
        }
        let sentences = free.filter { line($0) <= margin.lastLine }
        let asking = sentences.last(where: asks) ?? free.first { line($0) == margin.lastLine + 1 && asks($0) }
        guard let range = asking ?? sentences.last else {
            // Its words were taken by a mark already: the margin only says again whose they are.
            return from
        }
        claim(range, of: index)
        var draft = ActionDraft(
            words: paragraph.phrase.part(range), rule: .ownerInMargin, section: paragraph.section)
        draft.ownersInMark = found
        draft.mark = content
        if sentences.count > 1 { draft.doubts.append(.wordsFromBefore) }
        if isAmongEarlierActions(index) { draft.doubts.append(.underEarlierActions) }
        propose(draft)
        return range.upperBound
    }

    private mutating func propose(
        inMargin content: Phrase, at margin: Paragraph.Margin, in paragraph: Paragraph
    ) {
        guard content.count >= 2, !TableAction.saysNothing(content) else { return }
        let (label, words) = withoutOwnerLabel(content)
        let clauses = actionClauses(words, takingAll: true, isOwned: label != nil, knowing: owners)
        for (position, clause) in clauses.enumerated() {
            var draft = ActionDraft(words: clause.words, rule: .actionInMargin, section: paragraph.section)
            draft.ownersInMark = position == 0 ? label : nil
            propose(draft)
        }
    }

    /// "ACTION: AB" may stand in the column of actions as well.
    private func withoutMarker(_ words: Phrase) -> Phrase {
        guard let opening = MarkerOpening.at(0, in: words, knowing: owners) else { return words }
        return words.from(opening.range.upperBound)
    }

    /// "AB by 12 May", "AB 12/05/2031", "Ada Brook, next meeting".
    func ownersWithDue(_ content: Phrase) -> [OwnerReader.Found]? {
        guard content.count <= 24 else { return nil }
        return (1..<max(1, content.count)).reversed().lazy.compactMap { end -> [OwnerReader.Found]? in
            guard mayBeginDue(at: end, in: content), let due = wholeDue(in: content.from(end), knowing: dues),
                due.upperBound + end >= content.count, due.lowerBound <= 2,
                content.part(end..<end + due.lowerBound).words.allSatisfy({
                    ["", "by", "due", "before", "for", "the", "on", "deadline"].contains($0.key)
                })
            else { return nil }
            return owners.owners(naming: content.upTo(end))
        }.first
    }

    private func mayBeginDue(at index: Int, in content: Phrase) -> Bool {
        guard let word = content.word(index), let before = content.word(index - 1) else { return false }
        return before.endsPart || before.endsInDash || word.isDash || word.hasDigit || word.opensBracket
            || ActionSearch.dueOpenings.contains(word.key) || weekdayNamed(by: word.key) != nil
    }

    private static let dueOpenings: Set<String> = [
        "by", "before", "due", "for", "next", "end", "asap", "ongoing", "at", "within", "deadline", "as",
        "the",
        "immediately", "in", "on", "each", "every", "standing", "future", "a",
    ]

    /// Margins on lines directly below each other are one, unless each names owners and a sentence ended between.
    private func joined(_ margins: [Paragraph.Margin]) -> [Paragraph.Margin] {
        var joined: [Paragraph.Margin] = []
        for margin in margins {
            guard let last = joined.last, margin.line - last.lastLine == 1 else {
                joined.append(margin)
                continue
            }
            let areWhole =
                owners.owners(naming: last.words) != nil && owners.owners(naming: margin.words) != nil
                && !endsOpen(last.words)
            if areWhole {
                joined.append(margin)
            } else {
                joined[joined.count - 1].words.append(margin.words)
                joined[joined.count - 1].lastLine = margin.line
            }
        }
        return joined
    }

    private func endsOpen(_ words: Phrase) -> Bool {
        guard let last = words.last else { return false }
        return last.raw.hasSuffix("/") || last.endsPart || ["and", "&"].contains(last.key)
    }
}
