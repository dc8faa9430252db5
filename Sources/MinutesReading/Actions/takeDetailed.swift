/// "Recommendation: every child to be given a suitcase", with "Lead:" and "By:" on the lines below it.
extension ActionSearch {
    mutating func takeDetailed() {
        for index in body.paragraphs.indices where !isClosed(index) {
            let paragraph = body.paragraphs[index]
            guard ActionDetail(paragraph.phrase) == nil, isFree(0..<paragraph.phrase.count, of: index),
                let label = labelLength(paragraph.phrase), names(detailBelow: index)
            else { continue }
            claim(0..<paragraph.phrase.count, of: index)
            let draft = ActionDraft(
                words: paragraph.phrase.from(label), rule: .markedInLine, section: paragraph.section)
            propose(withDetails(draft, below: index))
        }
    }

    private func labelLength(_ phrase: Phrase) -> Int? {
        let labels: Set<String> = [
            "recommendation", "recommendations", "decision", "agreed", "outcome", "request",
        ]
        return (0..<min(3, phrase.count)).first { phrase.word($0)?.endsInColon == true }
            .flatMap { labels.contains(phrase.key(0)) ? $0 + 1 : nil }
    }

    private func names(detailBelow index: Int) -> Bool {
        guard index + 1 < body.paragraphs.count,
            body.paragraphs[index + 1].section?.line == body.paragraphs[index].section?.line,
            let detail = ActionDetail(body.paragraphs[index + 1].phrase)
        else { return false }
        return detail.subject == .owner
    }
}
