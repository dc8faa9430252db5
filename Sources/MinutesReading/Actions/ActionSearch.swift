/// Everything the rules for actions know and have found. Each rule is a method in a file of its own.
struct ActionSearch {
    let body: Body
    let owners: OwnerReader
    let dues: DueContext
    /// Lines that announce the next meeting: nothing in them is an action.
    let closedLines: ClosedRange<Int>?
    private(set) var drafts: [ActionDraft] = []
    private(set) var warnings: [MinutesWarning] = []
    /// For each paragraph, the words that a mark or a proposal has used up.
    private var claimed: [Int: [Bool]] = [:]
    /// The line that first asked for something, by the words it used.
    private var firstLines: [String: Int] = [:]

    init(_ body: Body, owners: OwnerReader, dues: DueContext, closedLines: ClosedRange<Int>?) {
        self.body = body
        self.owners = owners
        self.dues = dues
        self.closedLines = closedLines
    }

    mutating func claim(_ range: Range<Int>, of paragraph: Int) {
        let count = body.paragraphs[paragraph].phrase.count
        for word in range.clamped(to: 0..<count) {
            claimed[paragraph, default: Array(repeating: false, count: count)][word] = true
        }
    }

    func isFree(_ range: Range<Int>, of paragraph: Int) -> Bool {
        guard let words = claimed[paragraph] else { return true }
        return !words[range.clamped(to: 0..<words.count)].contains(true)
    }

    /// The words directly before `end` that nothing has used up.
    func freeRun(before end: Int, of paragraph: Int) -> Range<Int> {
        guard let words = claimed[paragraph] else { return 0..<end }
        return (words[..<end].lastIndex(of: true).map { $0 + 1 } ?? 0)..<end
    }

    mutating func warn(_ kind: MinutesWarning.Kind, line: Int) {
        warnings.append(MinutesWarning(line: line, kind: kind))
    }

    /// The same words under a summary are the same action, printed twice; elsewhere a person has to say.
    mutating func propose(_ proposed: ActionDraft) {
        var draft = proposed
        if draft.words.isEmpty || saysNone(draft.words) { return }
        let likeness = draft.words.keys.filter { !$0.isEmpty }.joined(separator: " ")
        if let twin = firstLines[likeness] {
            if draft.isInSummary { return warn(.printedTwice(first: twin), line: draft.line) }
            draft.doubts.append(.sameWords(line: twin))
        } else {
            firstLines[likeness] = draft.line
        }
        drafts.append(draft)
    }

    /// "ACTIONS: None."
    private func saysNone(_ words: Phrase) -> Bool {
        guard words.count <= 4 else { return false }
        let keys = words.keys
        return ["none", "nil", "n/a", "na"].contains(words.key(0))
            || (keys.first == "no" && keys.contains { ["action", "actions", "further"].contains($0) })
    }
}

/// Words proposed as an action, before owners and dates are read out of them.
struct ActionDraft {
    let words: Phrase
    let rule: ProposalRule
    let section: MinutesSection?
    /// Owners that the mark itself names, which leave no room for others.
    var ownersInMark: [OwnerReader.Found]?
    /// What the mark says besides the owners, such as a date.
    var mark = Phrase([])
    var doubts: [Doubt] = []
    var isInSummary = false

    var line: Int { words.first?.line ?? 1 }
}
