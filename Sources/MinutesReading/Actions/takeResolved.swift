/// What the meeting resolved or agreed that somebody is to do, among what it only noted, approved or received.
extension ActionSearch {
    mutating func takeResolved() {
        for index in body.paragraphs.indices {
            guard !isClosed(index) else { continue }
            let phrase = body.paragraphs[index].phrase
            let openings = ResolvedOpening.all(in: phrase)
            for (place, opening) in openings.enumerated() {
                // What one resolution says ends where the next begins.
                let next = openings.indices.contains(place + 1) ? openings[place + 1].start : phrase.count
                take(opening, upTo: next, of: index)
            }
        }
    }

    private mutating func take(_ opening: ResolvedOpening, upTo next: Int, of index: Int) {
        let phrase = body.paragraphs[index].phrase
        let end =
            opening.isAlone
            ? next : min(next, sentenceEnd(after: opening.content, in: phrase.upTo(next)))
        let content = opening.content..<max(opening.content, end)
        for clause in resolvedClauses(in: phrase, content) {
            propose(clause, of: index)
        }
        let isBare = phrase.part(content).words.allSatisfy(\.key.isEmpty)
        let goesOn =
            isBare || opensList(phrase, at: opening.content) || phrase.last?.endsInColon == true
            || phrase.last?.isDash == true
            || phrase.last?.endsInDash == true
            || phrase.words.last { !$0.key.isEmpty }?.key == "that"
        guard next == phrase.count, goesOn || phrase.last?.endsInSemicolon == true else { return }
        var below = index + 1
        if isBare, below < body.paragraphs.count, body.paragraphs[below].mark.isNone,
            ["that", "to"].contains(body.paragraphs[below].phrase.key(0)),
            body.paragraphs[below].section?.line == body.paragraphs[index].section?.line
        {
            for clause in resolvedClauses(
                in: body.paragraphs[below].phrase, 0..<body.paragraphs[below].phrase.count)
            {
                propose(clause, of: below)
            }
            below += 1
        }
        while below < body.paragraphs.count, belongsToList(below, after: index) {
            let words = body.paragraphs[below].phrase
            for clause in resolvedClauses(in: words, 0..<words.count) {
                propose(clause, of: below)
            }
            below += 1
        }
    }

    /// "Resolved: (i) That the Clerk write." has a (ii) on the next line.
    private func opensList(_ phrase: Phrase, at content: Int) -> Bool {
        guard let word = phrase.word(content) else { return false }
        return word.closesBracket && (1...3).contains(word.key.utf8.count) && !word.isAllCapitals
    }

    private func belongsToList(_ next: Int, after index: Int) -> Bool {
        let paragraph = body.paragraphs[next]
        return !paragraph.mark.isNone && paragraph.section?.line == body.paragraphs[index].section?.line
            && !opensWithMarker(paragraph.phrase)
    }

    private func sentenceEnd(after start: Int, in phrase: Phrase) -> Int {
        phrase.sentences.first { $0.contains(start) }?.upperBound ?? phrase.count
    }

    /// Cut at semicolons, at "(a)" and at "and that".
    private func resolvedClauses(in phrase: Phrase, _ content: Range<Int>) -> [Range<Int>] {
        var clauses: [Range<Int>] = []
        var start = content.lowerBound
        for at in content {
            let isLetter =
                phrase.word(at).map { $0.opensBracket && $0.closesBracket && $0.key.utf8.count <= 3 } ?? false
            let isSecond =
                phrase.key(at) == "and"
                && (phrase.key(at + 1) == "that"
                    || (phrase.key(at + 1) == "to" && ChargeForm.orders.contains(phrase.key(at + 2))))
            if (isLetter || isSecond) && at > start {
                clauses.append(start..<at)
                start = at
            } else if phrase.word(at)?.endsInSemicolon == true {
                clauses.append(start..<at + 1)
                start = at + 1
            }
        }
        if start < content.upperBound { clauses.append(start..<content.upperBound) }
        return clauses.map { clause in
            var lower = clause.lowerBound
            while lower < clause.upperBound, let word = phrase.word(lower),
                word.key == "that" || word.key == "and" || word.key.isEmpty || word.isDash
                    || (word.opensBracket && word.closesBracket && word.key.utf8.count <= 3)
            { lower += 1 }
            return lower..<clause.upperBound
        }
    }

    private mutating func propose(_ range: Range<Int>, of index: Int) {
        let paragraph = body.paragraphs[index]
        var words = paragraph.phrase.part(range)
        guard !words.isEmpty, isFree(range, of: index), let asked = ChargeForm.of(words, knowing: owners)
        else { return }
        claim(range, of: index)
        if words.count > 1, ["and", "&"].contains(words.last?.key) { words = words.upTo(words.count - 1) }
        var draft = ActionDraft(
            words: words, rule: .resolved, section: paragraph.section)
        if !asked.isEmpty { draft.ownersInMark = asked }
        propose(draft)
    }
}

/// "RESOLVED that", "It was agreed that", "AGREED:", and where what was resolved begins.
struct ResolvedOpening {
    let start: Int
    let content: Int
    /// It stands at the head of the paragraph and speaks for all of it.
    let isAlone: Bool

    private static let heads: Set<String> = ["resolved", "agreed", "decided", "recommended", "resolution"]

    /// "The Board agreed:-", "It was resolved to:" above a list.
    static func announcesList(_ phrase: Phrase) -> Bool {
        endsOpen(phrase)
            && (max(0, phrase.count - 3)..<phrase.count).contains { heads.contains(phrase.key($0)) }
    }

    private static func endsOpen(_ phrase: Phrase) -> Bool {
        phrase.last.map { $0.endsInColon || $0.endsInDash || $0.isDash } == true
    }

    static func all(in phrase: Phrase) -> [ResolvedOpening] {
        (0..<phrase.count).compactMap { at in
            guard let word = phrase.word(at),
                heads.contains(word.key) || (at == 0 && word.key.hasPrefix("decision") && word.endsInColon)
            else { return nil }
            let isShouted = word.isAllCapitals
            let opensSentence = at == 0 || phrase.word(at - 1)?.endsSentence == true
            let isResolution = word.key == "resolved" && ["was", "unanimously"].contains(phrase.key(at - 1))
            let announces = at > 0 && at >= phrase.count - 3 && endsOpen(phrase)
            guard isShouted || opensSentence || isResolution || announces else { return nil }
            var content = at + 1
            if let next = phrase.word(content), next.key.isEmpty, next.endsInColon { content += 1 }
            let isClosed = word.endsInColon || phrase.word(content)?.isDash == true || content > at + 1
            if phrase.word(content)?.isDash == true { content += 1 }
            guard
                isClosed || ["that", "to"].contains(phrase.key(content)) || content >= phrase.count
                    || isShouted
            else { return nil }
            if phrase.key(content) == "that" { content += 1 }
            return ResolvedOpening(
                start: at, content: content, isAlone: at == 0)
        }
    }
}
