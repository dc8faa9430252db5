/// Items and sentences that close on brackets: "[open for Roy Tench]", "… to be sent to all agencies [IN]."
extension ActionSearch {
    mutating func takeItems() {
        for index in body.paragraphs.indices where !isClosed(index) {
            if takeBox(index) || takeOpenItem(index) { continue }
            for sentence in body.paragraphs[index].phrase.sentences where isFree(sentence, of: index) {
                takeBracketed(sentence, of: index)
            }
        }
    }

    /// "- [ ] AB to send the note".
    private mutating func takeBox(_ index: Int) -> Bool {
        let paragraph = body.paragraphs[index]
        guard let isTicked = paragraph.box, isFree(0..<paragraph.phrase.count, of: index) else {
            return false
        }
        claim(0..<paragraph.phrase.count, of: index)
        if isTicked {
            add(
                ProposedUpdate(
                    line: paragraph.line, reference: nil, action: paragraph.phrase.text, note: "",
                    closes: true,
                    followedBy: nil))
            return true
        }
        let (label, words) = withoutOwnerLabel(paragraph.phrase)
        var draft = ActionDraft(words: words, rule: .openItem, section: paragraph.section)
        draft.ownersInMark = label
        propose(draft)
        return true
    }

    /// "[in progress for Delia Hart]": how the item stands, and whose it is.
    private mutating func takeOpenItem(_ index: Int) -> Bool {
        let paragraph = body.paragraphs[index]
        let phrase = paragraph.phrase
        guard let open = closingBracket(of: phrase, 0..<phrase.count), open > 2,
            isFree(0..<phrase.count, of: index)
        else { return false }
        let inside = phrase.from(open)
        let states: Set<String> = [
            "open", "new", "progress", "ongoing", "closed", "complete", "completed", "done", "outstanding",
            "overdue", "pending", "hold",
        ]
        guard
            let joint = (1..<inside.count).first(where: {
                ["for", "-", "with"].contains(inside.key($0)) || inside.word($0)?.isDash == true
                    || inside.word($0 - 1)?.endsInColon == true || inside.word($0 - 1)?.endsPart == true
            }),
            inside.upTo(joint).contains(anyOf: states)
        else { return false }
        let start =
            inside.word(joint).map { ["for", "with"].contains($0.key) || $0.isDash } == true
            ? joint + 1 : joint
        let found = owners.owners(naming: inside.from(start))
        claim(0..<phrase.count, of: index)
        if inside.upTo(joint).contains(anyOf: ["closed", "complete", "completed", "done"]) {
            add(
                ProposedUpdate(
                    line: paragraph.line, reference: nil, action: phrase.upTo(open).text,
                    note: inside.bareText,
                    closes: true, followedBy: nil))
            return true
        }
        var draft = ActionDraft(words: phrase.upTo(open), rule: .openItem, section: paragraph.section)
        draft.ownersInMark = found
        if inside.upTo(joint).contains(anyOf: ["ongoing"]) { draft.dueCell = inside.upTo(joint) }
        propose(draft)
        return true
    }

    private mutating func takeBracketed(_ sentence: Range<Int>, of index: Int) {
        let paragraph = body.paragraphs[index]
        let words = paragraph.phrase.part(sentence)
        guard words.count >= 4, let open = closingBracket(of: words, 0..<words.count), open > 2,
            let found = owners.certainOwners(in: words.from(open)), !namesJustBefore(found, words.upTo(open))
        else { return }
        let isSquare = words.word(open)?.raw.hasPrefix("[") == true
        let asks =
            RequestForm.of(words.upTo(open), knowing: owners) != nil
            || words.upTo(open).contains(anyOf: ["will", "needs", "should", "must"]) || startsWithVerb(words)
        guard isSquare || asks else { return }
        claim(sentence, of: index)
        var draft = ActionDraft(words: words.upTo(open), rule: .ownerInBrackets, section: paragraph.section)
        draft.ownersInMark = found
        propose(draft)
    }

    private func startsWithVerb(_ words: Phrase) -> Bool {
        requestVerbs.contains(words.key(0)) || (words.key(0) == "to" && requestVerbs.contains(words.key(1)))
    }

    /// Where the last word closes a bracket: the word that opens it.
    private func closingBracket(of phrase: Phrase, _ range: Range<Int>) -> Int? {
        guard phrase.last?.closesBracket == true else { return nil }
        return range.last { phrase.word($0)?.opensBracket == true }
    }

    /// "presented by Ada Brook (AB)" gives the initials of the name before them.
    private func namesJustBefore(_ found: [OwnerReader.Found], _ words: Phrase) -> Bool {
        (1...4).contains { length in
            owners.certainOwners(in: words.from(words.count - length)).map { before in
                before.contains { one in
                    found.contains { $0.owner.attendee != nil && $0.owner.attendee == one.owner.attendee }
                }
            } ?? false
        }
    }
}
