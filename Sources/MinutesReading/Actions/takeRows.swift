/// The actions of tables, which say each part in a cell of its own.
extension ActionSearch {
    mutating func takeRows(_ rows: [TableAction], lines: [PrintedLine]) {
        for row in rows {
            let line = lines[row.index].number
            let section = body.sections.last { $0.line < line }
            let isEarlier = section.map(speaksOfEarlierActions) ?? false
            let isDone = closes(row.status)
            if isDone || (isEarlier && !row.status.isEmpty) {
                add(
                    ProposedUpdate(
                        line: line, reference: row.reference.isEmpty ? nil : row.reference.bareText,
                        action: row.words.text, note: row.status.text, closes: isDone, followedBy: nil))
            }
            if isDone { continue }
            let (label, words) = row.owners.isEmpty ? withoutOwnerLabel(row.words) : (nil, row.words)
            var draft = ActionDraft(words: words, rule: .tableRow, section: section)
            draft.ownersInMark = row.owners.isEmpty ? label : owners.loosely(naming: row.owners)
            draft.dueCell = row.due
            draft.isInSummary = true
            draft.firstLine = line
            if isEarlier, !row.reference.isEmpty { draft.reference = row.reference.bareText }
            if isEarlier { draft.doubts.append(.underEarlierActions) }
            for part in apart(draft, isOwned: !row.owners.isEmpty) { propose(part) }
        }
    }

    /// "AB to write it up. CD to raise it": one cell for two actions, where no other cell says whose they are.
    private func apart(_ draft: ActionDraft, isOwned: Bool) -> [ActionDraft] {
        let clauses = actionClauses(
            draft.words, takingAll: true, isOwned: draft.ownersInMark != nil, knowing: owners)
        if isOwned || clauses.count < 2 { return [draft] }
        return clauses.enumerated().map { position, clause in
            var part = ActionDraft(words: clause.words, rule: draft.rule, section: draft.section)
            part.ownersInMark = position == 0 ? draft.ownersInMark : nil
            (part.dueCell, part.isInSummary, part.reference) = (draft.dueCell, true, draft.reference)
            (part.firstLine, part.doubts) = (draft.firstLine, draft.doubts)
            return part
        }
    }

    private func speaksOfEarlierActions(_ section: MinutesSection) -> Bool { speaksOfEarlier(section.title) }

    /// "Matters arising", "Review of actions", "Outstanding actions".
    func speaksOfEarlier(_ title: String?) -> Bool {
        guard let title else { return false }
        let keys = Set(WordCutter.words(of: title, line: 1).map(\.key))
        return !keys.isDisjoint(with: [
            "previous", "last", "outstanding", "arising", "forward", "earlier", "review", "ongoing",
        ])
    }

    /// "Closed", "Complete.", "Done – see minute 4", and not "not done", "to be completed".
    func closes(_ words: Phrase) -> Bool {
        let ends: Set<String> = [
            "closed", "complete", "completed", "done", "discharged", "actioned", "achieved",
        ]
        return words.words.indices.contains { index in
            let at = index - words.words.startIndex
            guard ends.contains(words.key(at)) else { return false }
            let before = Set(words.part(max(0, at - 3)..<at).keys)
            let isOther = !before.isDisjoint(with: [
                "not", "be", "partly", "partially", "nearly", "almost", "when", "until", "once", "for", "yet",
                "proposed",
                "have", "half", "to", "will",
            ])
            return !isOther
                && (at == 0 || words.word(at)?.endsSentence == true || at == words.count - 1
                    || ["is", "was", "now", "been", "action", "item"].contains(words.key(at - 1))
                    || words.word(at - 1)?.isDash == true)
        }
    }
}
