/// "Potholes on Church Hill. Clerk to action": whose it is stands after the words, and what they are to do before.
extension ActionSearch {
    mutating func takeToAction() {
        for index in body.paragraphs.indices where !isClosed(index) {
            let phrase = body.paragraphs[index].phrase
            // No paragraph is this long, and one without an end must not be gone over for each of its words.
            guard phrase.count <= 600 else { continue }
            for at in 1..<max(1, phrase.count - 1)
            where phrase.key(at) == "to" && phrase.key(at + 1) == "action" {
                let end = phrase.sentences.first { $0.contains(at) }?.upperBound ?? phrase.count
                let rest = phrase.part(at + 2..<end)
                guard isFree(at..<at + 2, of: index),
                    rest.isEmpty
                        || wholeDue(in: rest, knowing: dues).map({
                            $0.lowerBound <= 2 && $0.upperBound >= rest.count
                        }) == true
                else { continue }
                take(endingAt: at, due: rest, of: index)
            }
        }
    }

    private mutating func take(endingAt at: Int, due: Phrase, of index: Int) {
        let paragraph = body.paragraphs[index]
        let starts = (max(0, at - 6)..<at).filter { start in
            guard let before = paragraph.phrase.word(start - 1) else { return start == 0 }
            return before.endsSentence || before.isDash || before.endsPart
        }
        for start in starts {
            guard let found = owners.owners(naming: paragraph.phrase.part(start..<at)) else { continue }
            var end = start
            while end > 0, paragraph.phrase.word(end - 1)?.key.isEmpty == true { end -= 1 }
            guard let range = lastRequest(in: paragraph.phrase, before: end, of: index), !range.isEmpty else {
                return
            }
            claim(range.lowerBound..<at + 2 + due.count, of: index)
            var draft = ActionDraft(
                words: paragraph.phrase.part(range), rule: .ownerAfterWords, section: paragraph.section)
            draft.ownersInMark = found
            draft.mark = due
            draft.doubts = [.wordsFromBefore]
            return propose(draft)
        }
    }
}
