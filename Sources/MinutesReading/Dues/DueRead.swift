/// What the words of an action say of its due date. The first mention counts; a second is a doubt.
struct DueRead: Hashable, Sendable {
    let due: ProposedDue
    let doubts: [Doubt]
    let warnings: [MinutesWarning]
}

/// Every rule is asked; a new layout of dates is a new rule in this list.
func readDue(in phrase: Phrase, knowing context: DueContext) -> DueRead {
    let mentions = dueMentions(in: phrase, knowing: context)
    guard let first = mentions.first else { return DueRead(due: .missing, doubts: [], warnings: []) }
    var doubts = [first.doubt].compactMap(\.self)
    if let other = mentions.dropFirst().first(where: { $0.due.anchor != first.due.anchor }),
        let words = other.due.words
    {
        doubts.append(.anotherDue(words))
    }
    return DueRead(due: first.due, doubts: doubts, warnings: mentions.compactMap(\.warning))
}

private func dueMentions(in phrase: Phrase, knowing context: DueContext) -> [DueMention] {
    let near = phrase.upTo(farthest)
    let rules = [meetingDues, spanDues, dateDues, monthEndDues, standingDues, looseDues]
    var mentions: [DueMention] = []
    for rule in rules {
        for mention in rule(near, context)
        where !mentions.contains(where: { $0.range.overlaps(mention.range) }) {
            mentions.append(mention)
        }
    }
    return mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
}

/// The words of the due in a cell or a line that holds nothing else; nil where there is none.
func wholeDue(in phrase: Phrase, knowing context: DueContext) -> Range<Int>? {
    let mentions = dueMentions(in: phrase, knowing: context)
    if let first = mentions.first, mentions.count == 1 { return first.range }
    if phrase.count <= 2, let word = phrase.first,
        ["ongoing", "on-going", "monthly", "quarterly", "weekly"].contains(word.key)
    {
        return 0..<1
    }
    return nil
}

/// What a cell under "By when" says. There, "ongoing" and "monthly" alone are dues.
func readDueCell(_ phrase: Phrase, knowing context: DueContext) -> DueRead {
    let read = readDue(in: phrase, knowing: context)
    guard read.due.words == nil, !phrase.isEmpty, phrase.count <= 8 else { return read }
    let words = phrase.bareText
    let standing: Set<String> = [
        "ongoing", "on-going", "continuing", "continuous", "monthly", "quarterly", "weekly",
    ]
    if phrase.contains(anyOf: standing) {
        return DueRead(
            due: ProposedDue(words: words, anchor: .standing, isBareDate: false), doubts: [], warnings: [])
    }
    if ["next meeting", "next board", "next mtg", "next time"].contains(phrase.keys.joined(separator: " ")) {
        return DueRead(
            due: ProposedDue(words: words, anchor: .nextMeeting, isBareDate: false), doubts: [], warnings: [])
    }
    if words.isEmpty || TableAction.saysNothing(phrase) { return read }
    return DueRead(
        due: ProposedDue(words: words, anchor: .none, isBareDate: false), doubts: [.dueComesToNoDay(words)],
        warnings: [])
}

/// No action is this long; what lies further on is no longer about it, and a page without a stop stays cheap to read.
private let farthest = 400
