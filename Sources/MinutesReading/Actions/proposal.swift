extension ActionSearch {
    /// A draft with its owners and its due date read out of its words, and what those cost in confidence.
    func proposal(from draft: ActionDraft) -> (action: ProposedAction, warnings: [MinutesWarning]) {
        let found = draft.owners
        let inMark = readDue(in: draft.mark, knowing: dues)
        let inCell = readCell(draft)
        let due =
            inCell.due.words != nil
            ? inCell : inMark.due.words == nil ? readDue(in: draft.words, knowing: dues) : inMark
        var doubts = draft.doubts
        if !asks(draft.words) {
            doubts.append(.notWordedAsRequest)
        }
        doubts += found.compactMap(\.doubt) + due.doubts
        let hundredths = doubts.reduce(draft.rule.confidence) { $0 - $1.cost }
        let action = ProposedAction(
            line: draft.line, lastLine: draft.words.last?.line ?? draft.line,
            reference: draft.reference, text: withoutSemicolon(draft.words.text),
            owners: found.map(\.owner), due: due.due, marked: draft.rule.isMarked,
            section: draft.section?.title,
            confidence: Double(max(5, hundredths)) / 100, rule: draft.rule, doubts: doubts)
        return (action, due.warnings)
    }

    /// An action of an earlier meeting may have been due before this one.
    private func readCell(_ draft: ActionDraft) -> DueRead {
        let read = readDueCell(draft.dueCell, knowing: dues)
        guard draft.doubts.contains(.underEarlierActions), read.due.anchorName == "none" else { return read }
        let past = DueContext(meeting: nil, nextMeeting: dues.nextMeeting, ownBody: dues.ownBody)
        let again = readDueCell(draft.dueCell, knowing: past)
        return again.due.anchorName == "date" ? again : read
    }

    /// In a list of clauses the semicolon belongs to the list.
    private func withoutSemicolon(_ text: String) -> String {
        text.hasSuffix(";") ? String(text.dropLast()) : text
    }

    private func asks(_ words: Phrase) -> Bool {
        RequestForm.of(words, knowing: owners) != nil || beginsWithVerb(words)
            || words.sentences.contains { promisedOwners(in: words.part($0), by: owners) != nil }
    }

    /// "Circulate the note", "To circulate the note", "AB to circulate".
    private func beginsWithVerb(_ words: Phrase) -> Bool {
        requestVerbs.contains(words.key(0)) || (words.key(0) == "to" && words.count > 1)
    }
}
