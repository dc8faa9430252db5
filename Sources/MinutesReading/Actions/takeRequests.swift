/// The unmarked ones: a sentence of its own that asks, among sentences that tell.
extension ActionSearch {
    mutating func takeRequests() {
        for (index, paragraph) in body.paragraphs.enumerated() where !isClosed(index) {
            for sentence in paragraph.phrase.sentences where isFree(sentence, of: index) {
                let words = paragraph.phrase.part(sentence)
                guard words.count >= 4, !statesClosure(words) else { continue }
                if let dash = topicDash(words) {
                    let rest = words.from(dash + 1)
                    if RequestForm.named(rest, knowing: owners) != nil,
                        owners.certainOwners(in: rest.upTo(rest.firstIndex(ofKey: "to") ?? 0)) != nil
                    {
                        claim(sentence, of: index)
                        propose(ActionDraft(words: rest, rule: .requestToName, section: paragraph.section))
                        continue
                    }
                }
                if let form = RequestForm.of(words, knowing: owners) {
                    claim(sentence, of: index)
                    propose(ActionDraft(words: words, rule: rule(for: form), section: paragraph.section))
                } else if let found = PromiseForm.of(words, knowing: owners) {
                    claim(sentence, of: index)
                    var draft = ActionDraft(words: words, rule: .promised, section: paragraph.section)
                    draft.ownersInMark = found
                    propose(draft)
                }
            }
        }
    }

    /// "Playground bin – MB to look at the cost": what it is about stands before the dash.
    private func topicDash(_ words: Phrase) -> Int? {
        (1..<max(1, min(8, words.count))).first { words.word($0)?.isDash == true }
    }

    private func rule(for form: RequestForm) -> ProposalRule {
        switch form {
        case .toName: .requestToName
        case .withoutName: .requestWithoutName
        }
    }

    func isClosed(_ index: Int) -> Bool {
        let paragraph = body.paragraphs[index]
        return (closedLines?.contains(paragraph.line) ?? false) || isAmongEarlierActions(index)
    }
}
