import BoardDomain

extension ActionSearch {
    /// "Ada Brook: circulate the note", "AB – circulate", "(AB) circulate": the owners of the label, and the words.
    func withoutOwnerLabel(_ content: Phrase) -> (owners: [OwnerReader.Found]?, words: Phrase) {
        for end in 0..<min(10, content.count) {
            guard let word = content.word(end) else { break }
            if word.endsInColon {
                let rest = content.from(end + 1)
                guard !rest.isEmpty, RequestForm.named(rest, knowing: owners) == nil,
                    let found = owners.owners(naming: content.upTo(end + 1))
                else { return (nil, content) }
                return (found, rest)
            }
            let closes = end < 5 && content.first?.opensBracket == true && word.closesBracket
            if closes, let found = owners.owners(naming: content.upTo(end + 1)) {
                return (found, content.from(end + 1))
            }
            if word.isDash || (word.endsInDash && end + 1 < content.count) {
                let name = word.isDash ? content.upTo(end) : content.upTo(end + 1)
                guard let found = owners.certainOwners(in: name) else { return (nil, withoutDash(content)) }
                return (found, content.from(end + 1))
            }
        }
        return (nil, withoutDash(content))
    }

    private func withoutDash(_ content: Phrase) -> Phrase {
        var rest = content
        while let first = rest.first, first.key.isEmpty { rest = rest.from(1) }
        return rest
    }

    /// Under "Actions from the last meeting" old actions are told again.
    func isAmongEarlierActions(_ index: Int) -> Bool {
        guard let title = body.paragraphs[index].section?.title else { return false }
        let words = Phrase(WordCutter.words(of: title, line: 1))
        let keys = Set(words.keys)
        guard !keys.isDisjoint(with: ["action", "actions"]), !keys.contains("this") else { return false }
        // "Actions from 19 September", at a meeting in November.
        let isOfAnotherDay = WrittenDay.all(in: words).contains { day in
            dues.meeting.map { Day(year: $0.year, month: day.month, day: day.day) != $0 } ?? true
        }
        let isOfNumber = words.words.contains { $0.hasDigit } && WrittenDay.all(in: words).isEmpty
        return ((isOfAnotherDay || isOfNumber) && !keys.isDisjoint(with: ["from", "of", "arising"]))
            || !keys.isDisjoint(with: [
                "previous", "last", "outstanding", "log", "tracker", "update", "updates", "list",
            ])
    }
}
