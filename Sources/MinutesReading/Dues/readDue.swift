import BoardDomain

/// What a due date is read against.
struct DueContext: Sendable {
    let meeting: Day?
    let nextMeeting: Day?
    /// The words of the board's own name; empty when the head of the minutes does not give it.
    let ownBody: Set<String>
}

/// One mention of a time in the words of an action.
struct DueMention: Hashable, Sendable {
    let range: Range<Int>
    let due: ProposedDue
    let doubt: Doubt?
    let warning: MinutesWarning?

    init(_ range: Range<Int>, _ due: ProposedDue, doubt: Doubt? = nil, warning: MinutesWarning? = nil) {
        self.range = range
        self.due = due
        self.doubt = doubt
        self.warning = warning
    }
}

/// What the words of an action say of its due date. The first mention counts; a second is a doubt.
struct DueRead: Hashable, Sendable {
    let due: ProposedDue
    let doubts: [Doubt]
    let warnings: [MinutesWarning]
}

/// Every rule is asked; a new layout of dates is a new rule in this list.
func readDue(in phrase: Phrase, knowing context: DueContext) -> DueRead {
    let rules = [meetingDues, dateDues, monthEndDues, standingDues, looseDues]
    var mentions: [DueMention] = []
    for rule in rules {
        for mention in rule(phrase, context)
        where !mentions.contains(where: { $0.range.overlaps(mention.range) }) {
            mentions.append(mention)
        }
    }
    mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
    guard let first = mentions.first else { return DueRead(due: .missing, doubts: [], warnings: []) }
    var doubts = [first.doubt].compactMap(\.self)
    if let other = mentions.dropFirst().first(where: { $0.due.anchor != first.due.anchor }),
        let words = other.due.words
    {
        doubts.append(.anotherDue(words))
    }
    return DueRead(due: first.due, doubts: doubts, warnings: mentions.compactMap(\.warning))
}
