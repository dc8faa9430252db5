/// What the minutes say of the actions of earlier meetings: notes and closures, proposed for the actions they belong to.
extension ActionSearch {
    mutating func takeEarlier() {
        var index = 0
        while index < body.paragraphs.count {
            let paragraph = body.paragraphs[index]
            if let reference = ActionReference.opening(paragraph.phrase),
                isAmongEarlierActions(index) || statesClosure(paragraph.phrase)
            {
                index = takeEarlier(
                    at: index, reference: reference.name, words: paragraph.phrase.from(reference.length))
            } else if isAmongEarlierActions(index), case .number(let number) = paragraph.mark,
                !opensWithMarker(paragraph.phrase)
            {
                index = takeEarlier(at: index, reference: number, words: paragraph.phrase)
            } else {
                index += 1
            }
        }
    }

    func statesClosure(_ phrase: Phrase) -> Bool {
        guard let dash = phrase.words.lastIndex(where: \.isDash) else { return false }
        return closes(phrase.from(dash - phrase.words.startIndex + 1))
    }

    /// The item, and below it "Update: …" until the next item; "Further Action: …" is a mark of its own.
    private mutating func takeEarlier(at start: Int, reference: String, words: Phrase) -> Int {
        let item = body.paragraphs[start]
        claim(0..<item.phrase.count, of: start)
        var note = Phrase([])
        var followedBy: Int?
        var next = start + 1
        while next < body.paragraphs.count {
            let paragraph = body.paragraphs[next]
            guard paragraph.section?.line == item.section?.line, followedBy == nil,
                ActionReference.opening(paragraph.phrase) == nil
            else { break }
            if opensWithMarker(paragraph.phrase) {
                followedBy = paragraph.line
                next += 1
                break
            }
            guard isUpdate(paragraph) else { break }
            note.append(paragraph.phrase.from(1))
            claim(0..<paragraph.phrase.count, of: next)
            next += 1
        }
        let (action, tail) = apart(words)
        if note.isEmpty { note = tail }
        let isDone = followedBy == nil && (closes(note) || closes(tail))
        add(
            ProposedUpdate(
                line: item.line, reference: reference, action: action.text, note: note.text, closes: isDone,
                followedBy: followedBy))
        if followedBy == nil, !isDone {
            // "CM has seen six of the nine. CM to finish by June": what is still asked for is at the end.
            let still = tail.sentences
                .flatMap { tail.part($0).parts(endedBy: \.endsInSemicolon) }.last {
                    RequestForm.named($0, knowing: owners) != nil
                }
            carryOver(still ?? action, of: item, reference: reference, state: tail)
        }
        return next
    }

    /// What is still to be done is proposed again; whoever accepts is told where the register holds it already.
    private mutating func carryOver(_ words: Phrase, of item: Paragraph, reference: String, state: Phrase) {
        let (label, rest) = withoutOwnerLabel(words)
        guard
            label != nil || RequestForm.of(rest, knowing: owners) != nil
                || RequestForm.named(rest, knowing: owners) != nil || requestVerbs.contains(rest.key(0))
        else { return }
        var draft = ActionDraft(words: rest, rule: .carriedOver, section: item.section)
        draft.ownersInMark = label
        draft.doubts.append(.underEarlierActions)
        draft.reference = reference
        if state.count == 1, ["ongoing", "on-going"].contains(state.key(0)) { draft.dueCell = state }
        propose(draft)
    }

    private func isUpdate(_ paragraph: Paragraph) -> Bool { isUpdateLabel(paragraph.phrase, at: 0) }

    private func isUpdateLabel(_ phrase: Phrase, at place: Int) -> Bool {
        ["update", "updates", "progress", "outcome", "response", "status"].contains(phrase.key(place))
            && phrase.word(place)?.endsInColon == true
    }

    /// "… – CLOSED.", "… Completed.": the words of the action, and what is said of it.
    private func apart(_ words: Phrase) -> (action: Phrase, note: Phrase) {
        // A long item may have been taken for a line that runs on into the update below it.
        if let label = (1..<max(1, words.count)).first(where: { isUpdateLabel(words, at: $0) }) {
            return (words.upTo(label), words.from(label + 1))
        }
        let sentences = words.sentences
        if let dash = (1..<max(1, words.count)).last(where: { words.word($0)?.isDash == true }),
            words.count - dash <= 8
        {
            let first = sentences.first?.upperBound ?? dash
            return first < dash
                ? (words.upTo(first), words.from(first)) : (words.upTo(dash), words.from(dash + 1))
        }
        guard sentences.count > 1 else { return (words, Phrase([])) }
        return (words.part(sentences[0]), words.from(sentences[0].upperBound))
    }
}

/// A number that minutes give an action: "AP45", "A12:", "Action 3 –".
enum ActionReference {
    static func opening(_ phrase: Phrase) -> (name: String, length: Int)? {
        guard let first = phrase.first, phrase.count > 2 else { return nil }
        let key = first.key
        let letters = key.prefix { $0.isLetter }
        let digits = key.dropFirst(letters.count)
        let isNumbered =
            ["ap", "act", "action", "ar", "a", "an"].contains(letters) && !digits.isEmpty
            && digits.allSatisfy { $0.isNumber || "./-".contains($0) } && first.isCapitalised
        guard isNumbered,
            letters != "a" || first.endsInColon || phrase.word(1)?.isDash == true || digits.count >= 2
        else { return nil }
        return (trimmed(first.raw), phrase.word(1)?.isDash == true ? 2 : 1)
    }
}
