/// The marked actions: after a mark in a line, before a mark at the end of one, and under a label.
extension ActionSearch {
    mutating func takeMarked() {
        var index = 0
        while index < body.paragraphs.count {
            let paragraph = body.paragraphs[index]
            if ActionLabel.fits(paragraph.phrase) {
                index = takeLabel(at: index)
                continue
            }
            let isDetail = isFree(0..<paragraph.phrase.count, of: index) == false
            if isDetail {
                index += 1
                continue
            }
            for marker in Marker.all(in: paragraph.phrase, knowing: owners) { take(marker, in: index) }
            index += 1
        }
    }

    private mutating func take(_ marker: Marker, in index: Int) {
        let phrase = body.paragraphs[index].phrase
        claim(marker.range.lowerBound..<marker.content.upperBound, of: index)
        let content = inner(phrase.part(marker.content), isBracketed: marker.isBracketed)
        if content.isEmpty { return takeBefore(marker, in: index, owners: nil, mark: content) }
        if let found = ownersAlone(in: content) {
            return takeBefore(marker, in: index, owners: found, mark: content)
        }
        if isNews(content, of: marker, in: index) {
            return add(
                ProposedUpdate(
                    line: content.first?.line ?? 1, reference: phrase.part(marker.range).from(1).bareText,
                    action: "",
                    note: content.text, closes: closes(content), followedBy: nil))
        }
        let (label, words) = withoutOwnerLabel(content)
        take(words, of: marker, in: index, ownersInMark: label)
    }

    /// "Action 1.02: closed." tells of an earlier action by its number, and asks for nothing.
    private func isNews(_ content: Phrase, of marker: Marker, in index: Int) -> Bool {
        let phrase = body.paragraphs[index].phrase
        guard phrase.part(marker.range).words.contains(where: \.hasDigit) else { return false }
        if closes(content), content.count <= 8 { return true }
        return speaksOfEarlier(body.paragraphs[index].section?.title)
            && RequestForm.of(content, knowing: owners) == nil
            && content.contains(anyOf: ["is", "has", "was", "are", "have", "had"])
    }

    /// One action for each sentence that asks somebody else; other sentences belong to the one before them.
    private mutating func take(
        _ words: Phrase, of marker: Marker, in index: Int, ownersInMark: [OwnerReader.Found]?
    ) {
        let opensParagraph = marker.range.lowerBound == 0 && !marker.isBracketed
        let clauses = actionClauses(
            words, takingAll: opensParagraph || marker.isBracketed, isOwned: ownersInMark != nil,
            knowing: owners)
        for (position, group) in clauses.enumerated() {
            var draft = ActionDraft(
                words: group.words, rule: .markedInLine, section: body.paragraphs[index].section)
            draft.ownersInMark = position == 0 ? ownersInMark : nil
            if group.isLong { draft.doubts.append(.severalSentences) }
            if isAmongEarlierActions(index) { draft.doubts.append(.underEarlierActions) }
            if position == clauses.count - 1 { draft = withDetails(draft, below: index) }
            propose(opensParagraph ? withList(draft, after: index) : draft)
        }
    }

    /// "ACTION: Ada Brook to:" goes on in the list below it.
    private mutating func withList(_ draft: ActionDraft, after index: Int) -> ActionDraft {
        guard draft.words.last?.endsInColon == true else { return draft }
        var words = Array(draft.words.words)
        var next = index + 1
        while next < body.paragraphs.count, !body.paragraphs[next].mark.isNone,
            body.paragraphs[next].section?.line == draft.section?.line,
            !opensWithMarker(body.paragraphs[next].phrase)
        {
            words += body.paragraphs[next].phrase.words
            claim(0..<body.paragraphs[next].phrase.count, of: next)
            next += 1
        }
        var longer = ActionDraft(words: Phrase(words), rule: draft.rule, section: draft.section)
        longer.ownersInMark = draft.ownersInMark
        longer.doubts = draft.doubts
        longer.dueCell = draft.dueCell
        return longer
    }

    /// The words stand before the mark: in the same paragraph, or else in the one above it.
    private mutating func takeBefore(
        _ marker: Marker, in index: Int, owners found: [OwnerReader.Found]?, mark: Phrase
    ) {
        let line = body.paragraphs[index].phrase.word(marker.range.lowerBound)?.line ?? 1
        for place in [index, index - 1] where body.paragraphs.indices.contains(place) {
            let paragraph = body.paragraphs[place]
            guard paragraph.section?.line == body.paragraphs[index].section?.line else { break }
            let end = place == index ? marker.range.lowerBound : paragraph.phrase.count
            guard let range = lastRequest(in: paragraph.phrase, before: end, of: place) else {
                if end > 0 { break }
                continue
            }
            claim(range, of: place)
            let rule: ProposalRule = found == nil ? .markerAfterWords : .ownerAfterWords
            var draft = ActionDraft(
                words: paragraph.phrase.part(range), rule: rule, section: paragraph.section)
            draft.ownersInMark = found
            draft.mark = mark
            draft.doubts = [.wordsFromBefore]
            return propose(draft)
        }
        warn(.markerWithoutWords, line: line)
    }

    /// The last sentence that asks for something, or else the last sentence there is.
    func lastRequest(in phrase: Phrase, before end: Int, of place: Int) -> Range<Int>? {
        let run = freeRun(before: end, of: place)
        let free = phrase.part(run).sentences.map {
            $0.lowerBound + run.lowerBound..<$0.upperBound + run.lowerBound
        }
        .filter { range in phrase.part(range).words.contains { !$0.key.isEmpty } }
        return free.last { RequestForm.of(phrase.part($0), knowing: owners) != nil }
            ?? free.last { mayAsk(phrase.part($0)) } ?? free.last { $0.count >= 4 } ?? free.last
    }

    /// "AB asked for it to be added", "… will report back": words that may be what a mark after them means.
    private func mayAsk(_ words: Phrase) -> Bool {
        words.contains(anyOf: ["should", "will", "would", "needs", "must"])
            || (0..<words.count).contains {
                words.key($0) == "be" && requestParticiples.contains(words.key($0 + 1))
                    && ["to", "that"].contains(words.key($0 - 1))
            }
    }

    /// "Ada Brook", "AB/TR", "AB by 12 May": owners, and a date perhaps, and nothing that could be done.
    private func ownersAlone(in content: Phrase) -> [OwnerReader.Found]? {
        let limits: Set<String> = ["by", "before", "due", "deadline"]
        if content.last?.endsInColon == true { return nil }
        let end = (1..<max(1, content.count)).first { limits.contains(content.key($0)) } ?? content.count
        let hasDate = end < content.count
        guard !hasDate || readDue(in: content.from(end), knowing: dues).due.words != nil else {
            return ownersWithDue(content)
        }
        return owners.owners(naming: content.upTo(end)) ?? ownersWithDue(content)
    }

    private func inner(_ content: Phrase, isBracketed: Bool) -> Phrase {
        guard isBracketed, let last = content.last, last.closesBracket else { return content }
        let raw = String(last.raw.reversed().drop { ".,;:".contains($0) }.dropFirst().reversed())
        let rest = content.words.dropLast()
        return raw.isEmpty
            ? Phrase(rest) : Phrase(Array(rest) + [Word(raw: raw, line: last.line, afterGap: last.afterGap)])
    }
}
