/// What the words of an action say of its due date. The first mention counts; a second is a doubt.
struct DueRead: Hashable, Sendable {
    let due: ProposedDue
    let doubts: [Doubt]
    let warnings: [MinutesWarning]
}

/// Every rule is asked; a new layout of dates is a new rule in this list.
func readDue(in phrase: Phrase, knowing context: DueContext) -> DueRead {
    let near = phrase.upTo(farthest)
    let rules = [meetingDues, dateDues, monthEndDues, standingDues, looseDues]
    var mentions: [DueMention] = []
    for rule in rules {
        for mention in rule(near, context)
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

/// No action is this long; what lies further on is no longer about it, and a page without a stop stays cheap to read.
private let farthest = 400
