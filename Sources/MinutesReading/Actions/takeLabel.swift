/// The actions listed under a label that stands on a line of its own.
extension ActionSearch {
    /// Takes the items below the label and answers with the first paragraph that is none of them.
    ///
    /// Items with list marks end where the marks do. Without marks, lines directly below belong to the list, and
    /// after a blank line only those that ask for something.
    mutating func takeLabel(at label: Int) -> Int {
        let head = body.paragraphs[label]
        claim(0..<head.phrase.count, of: label)
        let below = label + 1 < body.paragraphs.count ? body.paragraphs[label + 1].line : .max
        if tableLines.contains(where: { $0 > head.lastLine && $0 < below }) { return label + 1 }
        let isPlural = ActionLabel.isPlural(head.phrase)
        var next = label + 1
        var items = 0
        var isMarked = false
        var person: [OwnerReader.Found]?
        while next < body.paragraphs.count {
            if let named = personAbove(next, under: head) {
                claim(0..<body.paragraphs[next].phrase.count, of: next)
                (person, isMarked) = (named, false)
                // A list begins anew under each name.
                items = 0
                next += 1
                continue
            }
            // What a line below an item said of it is taken with the item.
            if items > 0, !isFree(0..<body.paragraphs[next].phrase.count, of: next) {
                next += 1
                continue
            }
            guard isItem(next, under: head, after: items, isMarked: isMarked, isPlural) else { break }
            isMarked = isMarked || !body.paragraphs[next].mark.isNone
            takeItem(next, of: person, isInSummary: ActionLabel.isSummary(head.phrase))
            items += 1
            next += 1
        }
        if items == 0, person == nil { takeAbove(label) }
        return next
    }

    /// "Rob" or "Prue and Abdul" on a line of its own, above a list of what they are to do.
    private func personAbove(_ index: Int, under head: Paragraph) -> [OwnerReader.Found]? {
        guard index + 1 < body.paragraphs.count, body.paragraphs[index].mark.isNone,
            body.paragraphs[index].phrase.count <= 6, !body.paragraphs[index + 1].mark.isNone,
            body.paragraphs[index].section?.line == head.section?.line,
            body.paragraphs[index + 1].section?.line == head.section?.line
        else { return nil }
        return owners.certainOwners(in: body.paragraphs[index].phrase)
    }

    private func isItem(
        _ index: Int, under head: Paragraph, after items: Int, isMarked: Bool, _ isPlural: Bool
    ) -> Bool {
        let paragraph = body.paragraphs[index]
        guard paragraph.section?.line == head.section?.line, !opensWithMarker(paragraph.phrase),
            !(closedLines?.contains(paragraph.line) ?? false)
        else { return false }
        if !paragraph.mark.isNone { return items == 0 || isMarked }
        if isMarked { return false }
        let asks = RequestForm.of(paragraph.phrase, knowing: owners) != nil
        if items == 0 { return asks || !paragraph.isSetApart || paragraph.phrase.count <= 30 }
        return isPlural && (asks || !paragraph.isSetApart)
    }

    private mutating func takeItem(_ index: Int, of person: [OwnerReader.Found]?, isInSummary: Bool) {
        let paragraph = body.paragraphs[index]
        claim(0..<paragraph.phrase.count, of: index)
        let (label, words) = withoutOwnerLabel(paragraph.phrase)
        var draft = ActionDraft(words: words, rule: .listedUnderLabel, section: paragraph.section)
        draft.ownersInMark = label ?? person
        draft.isInSummary = isInSummary
        if words.sentences.count > 1 { draft.doubts.append(.severalSentences) }
        if isAmongEarlierActions(index) { draft.doubts.append(.underEarlierActions) }
        propose(withDetails(draft, below: index))
    }

    /// A lone "Action" below a paragraph marks the last sentence of it.
    private mutating func takeAbove(_ label: Int) {
        let head = body.paragraphs[label]
        let above = label - 1
        guard above >= 0, !ActionLabel.isPlural(head.phrase),
            body.paragraphs[above].section?.line == head.section?.line,
            let sentence = body.paragraphs[above].phrase.sentences.last, isFree(sentence, of: above)
        else { return warn(.markerWithoutWords, line: head.line) }
        claim(sentence, of: above)
        var draft = ActionDraft(
            words: body.paragraphs[above].phrase.part(sentence), rule: .markerAfterWords,
            section: head.section)
        draft.doubts = [.wordsFromBefore]
        propose(draft)
    }
}
