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
        let keys = Set(WordCutter.words(of: title, line: 1).map(\.key))
        return !keys.isDisjoint(with: ["action", "actions"])
            && !keys.isDisjoint(with: [
                "previous", "last", "outstanding", "log", "tracker", "update", "updates", "list",
            ])
    }
}
