/// Everything the rules for actions know and have found. Each rule is a method in a file of its own.
struct ActionSearch {
    let body: Body
    let owners: OwnerReader
    let dues: DueContext
    /// Lines that announce the next meeting: nothing in them is an action.
    let closedLines: ClosedRange<Int>?
    /// Lines that tables of actions have used up.
    let tableLines: Set<Int>
    private(set) var drafts: [ActionDraft] = []
    private(set) var updates: [ProposedUpdate] = []
    private(set) var warnings: [MinutesWarning] = []
    /// For each paragraph, the words that a mark or a proposal has used up.
    private var claimed: [Int: [Bool]] = [:]
    /// The line that first asked for something, by the words it used.
    private var firstLines: [String: Int] = [:]

    init(
        _ body: Body, owners: OwnerReader, dues: DueContext, closedLines: ClosedRange<Int>?,
        tableLines: Set<Int> = []
    ) {
        self.body = body
        self.owners = owners
        self.dues = dues
        self.closedLines = closedLines
        self.tableLines = tableLines
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

    mutating func add(_ update: ProposedUpdate) { updates.append(update) }

    mutating func warn(_ kind: MinutesWarning.Kind, line: Int) {
        warnings.append(MinutesWarning(line: line, kind: kind))
    }

    /// Nearly the same words in a table or a summary are the same action, printed twice; the same words elsewhere may
    /// be, and a person has to say.
    mutating func propose(_ proposed: ActionDraft) {
        var draft = proposed
        if draft.words.isEmpty || saysNone(draft.words) { return }
        draft.owners = draft.ownersInMark ?? namedOwners(in: draft.words, by: owners)
        if draft.owners.isEmpty, draft.ownersInMark == nil { draft.owners = ownersInBrackets(draft.words) }
        let likeness = Likeness(draft.words, without: draft.owners, nil)
        draft.likeness = likeness
        let keys = draft.words.keys.filter { !$0.isEmpty }.joined(separator: " ")
        if draft.isInSummary || draft.rule == .ownerInMargin || !draft.rule.isMarked,
            let twin = drafts.indices.first(where: { isTwin(draft, of: $0) })
        {
            drafts[twin].take(draft)
            return warn(.printedTwice(first: drafts[twin].line), line: draft.line)
        }
        if let twin = firstLines[keys] {
            draft.doubts.append(.sameWords(line: twin))
        } else {
            firstLines[keys] = draft.line
        }
        drafts.append(draft)
    }

    /// "Bring the survey (Ada Brook, 9 October)": brackets at the end that hold a due as well.
    private func ownersInBrackets(_ words: Phrase) -> [OwnerReader.Found] {
        guard words.last?.closesBracket == true,
            let open = (0..<words.count).last(where: { words.word($0)?.opensBracket == true }), open > 1
        else { return [] }
        return ownersWithDue(words.from(open)) ?? []
    }

    private func isTwin(_ draft: ActionDraft, of index: Int) -> Bool {
        let other = drafts[index]
        guard let likeness = draft.likeness, other.likeness?.isLike(likeness) == true else { return false }
        let mine = Set(draft.owners.map { $0.owner.called })
        let theirs = Set(other.owners.map { $0.owner.called })
        return mine.isEmpty || theirs.isEmpty || !mine.isDisjoint(with: theirs)
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
    /// What a cell says of the due date, and what stands among the actions of a table or a summary.
    var dueCell = Phrase([])
    var isInSummary = false
    /// Where the row begins that the words stand in, if not with them.
    var firstLine: Int?
    /// The number it has among earlier actions.
    var reference: String?
    /// Found when it is proposed.
    var owners: [OwnerReader.Found] = []
    var likeness: Likeness?

    /// The same action, printed again: what this one lacks is taken from there.
    mutating func take(_ other: ActionDraft) {
        if owners.isEmpty, !other.owners.isEmpty {
            owners = other.owners
            ownersInMark = other.owners
        }
        if dueCell.isEmpty { dueCell = other.dueCell }
        if mark.isEmpty { mark = other.mark }
    }

    var line: Int { words.first?.line ?? firstLine ?? 1 }
}
