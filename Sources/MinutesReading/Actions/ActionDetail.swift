/// A line below an action that says one thing of it by name: "Action owner: Ada Brook", "Due date: next board".
struct ActionDetail {
    enum Subject { case owner, due }

    let subject: Subject
    let words: Phrase

    init?(_ phrase: Phrase) {
        guard let colon = (0..<min(4, phrase.count)).first(where: { phrase.word($0)?.endsInColon == true }),
            colon + 1 < phrase.count
        else { return nil }
        switch ColumnRole.of(phrase.upTo(colon + 1)) {
        case .owner: subject = .owner
        case .due: subject = .due
        case .reference, .topic, .action, .status, nil: return nil
        }
        words = phrase.from(colon + 1)
    }
}

extension ActionSearch {
    /// The draft with what the lines directly below it say of its owner and its due date.
    mutating func withDetails(_ draft: ActionDraft, below index: Int) -> ActionDraft {
        var draft = draft
        var next = index + 1
        while next < body.paragraphs.count, let detail = ActionDetail(body.paragraphs[next].phrase),
            body.paragraphs[next].section?.line == draft.section?.line
        {
            switch detail.subject {
            case .owner: draft.ownersInMark = owners.loosely(naming: detail.words)
            case .due: draft.dueCell = detail.words
            }
            claim(0..<body.paragraphs[next].phrase.count, of: next)
            next += 1
        }
        return draft
    }
}
