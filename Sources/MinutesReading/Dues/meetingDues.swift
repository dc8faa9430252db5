import BoardDomain

/// Dues that hang on a meeting: "next meeting", "45 minutes prior to the next Improvement Board", "a future
/// meeting", "the June meeting".
func meetingDues(_ phrase: Phrase, _ context: DueContext) -> [DueMention] {
    (0..<phrase.count).compactMap { index in
        switch phrase.key(index) {
        case "next": nextMeeting(at: index, in: phrase, context)
        case "meeting", "board", "committee": meetingInMonth(at: index, in: phrase, context)
        case "future", "later", "subsequent", "forthcoming": laterMeeting(at: index, in: phrase)
        default: namedMonth(at: index, in: phrase, context)
        }
    }
}

private let bodies: Set<String> = [
    "meeting", "meetings", "board", "committee", "panel", "session", "forum", "group", "partnership",
    "boards", "executive", "mtg", "governors",
]
private let plainKinds: Set<String> = [
    "scheduled", "available", "full", "formal", "monthly", "quarterly", "ordinary", "planned", "regular",
    "board", "two",
]

/// The word that says what kind of meeting, at most four on; nil when something else comes next.
func bodyWord(after index: Int, in phrase: Phrase) -> Int? {
    for at in index + 1..<index + 6 {
        guard let word = phrase.word(at) else { return nil }
        if bodies.contains(word.key) {
            let isNamedFurther =
                ["board", "committee", "panel", "group", "forum", "partnership"].contains(word.key)
                && !(word.endsSentence) && ["meeting", "meetings"].contains(phrase.key(at + 1))
            return isNamedFurther ? at + 1 : at
        }
        guard word.isCapitalised || plainKinds.contains(word.key) || ["and", "&", "of"].contains(word.key)
        else { return nil }
        if word.endsSentence { return nil }
    }
    return nil
}

private func nextMeeting(at index: Int, in phrase: Phrase, _ context: DueContext) -> DueMention? {
    guard var last = bodyWord(after: index, in: phrase) else { return nil }
    var isOwn = isOwnBody(phrase.part(index + 1..<last + 1), context)
    if phrase.key(last) == "meeting", phrase.key(last + 1) == "of", phrase.word(last)?.endsSentence == false {
        let start = last + (phrase.key(last + 2) == "the" ? 3 : 2)
        let end = bodyWord(after: start - 1, in: phrase)
        isOwn = end.map { isOwnBody(phrase.part(start..<$0 + 1), context) } ?? false
        last = end ?? min(start, phrase.count - 1)
    }
    let start = leadIn(before: index, in: phrase)
    let words = phrase.part(start..<last + 1).bareText
    let range = start..<last + 1
    guard isOwn else {
        let due = ProposedDue(words: words, anchor: .none, isBareDate: false)
        return DueMention(range, due, doubt: .nextMeetingOfOthers(words))
    }
    return DueMention(range, ProposedDue(words: words, anchor: .nextMeeting, isBareDate: false))
}

/// A body without a name is the board itself; one with a name must be named in the head of the minutes.
private func isOwnBody(_ phrase: Phrase, _ context: DueContext) -> Bool {
    guard !context.ownBody.isEmpty else { return true }
    return phrase.words.allSatisfy { word in
        bodies.contains(word.key) || plainKinds.contains(word.key) || context.ownBody.contains(word.key)
            || ["of", "and", "&", "the"].contains(word.key)
    }
}

/// "45 minutes prior to the", "a week before the", "in time for the": the words that belong to the due as well.
private func leadIn(before index: Int, in phrase: Phrase) -> Int {
    var at = index
    if ["the", "our", "its", "their"].contains(phrase.key(at - 1)) { at -= 1 }
    let joints = [
        ["prior", "to"], ["ahead", "of"], ["in", "advance", "of"], ["in", "time", "for"], ["before"],
    ]
    guard let joint = joints.first(where: { phrase.part(max(0, at - $0.count)..<at).keys == $0 }) else {
        return index
    }
    at -= joint.count
    let units: Set<String> = [
        "minutes", "minute", "hours", "hour", "days", "day", "weeks", "week", "fortnight", "month",
    ]
    guard units.contains(phrase.key(at - 1)) else { return at }
    at -= 1
    if ["working", "clear"].contains(phrase.key(at - 1)) { at -= 1 }
    let numbers: Set<String> = [
        "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half",
        "the",
    ]
    while at > 0, numbers.contains(phrase.key(at - 1)) || phrase.word(at - 1)?.hasDigit == true { at -= 1 }
    return at
}

private func laterMeeting(at index: Int, in phrase: Phrase) -> DueMention? {
    guard let last = bodyWord(after: index, in: phrase),
        phrase.key(last) != "meetings" || phrase.key(index - 1) != "for"
    else { return nil }
    let start = ["a", "any", "the"].contains(phrase.key(index - 1)) ? index - 1 : index
    let words = phrase.part(start..<last + 1).bareText
    return DueMention(start..<last + 1, ProposedDue(words: words, anchor: .futureMeeting, isBareDate: false))
}

/// "the June meeting": the next one where the minutes print it for that month, and else a later one.
private func namedMonth(at index: Int, in phrase: Phrase, _ context: DueContext) -> DueMention? {
    guard let word = phrase.word(index), let month = monthNamed(by: word),
        phrase.word(index - 1)?.hasDigit != true,
        let last = bodyWord(after: index, in: phrase), isOwnBody(phrase.part(index + 1..<last + 1), context)
    else { return nil }
    let anchor: ProposedDue.Anchor = context.nextMeeting?.month == month ? .nextMeeting : .futureMeeting
    let words = phrase.part(index..<last + 1).bareText
    return DueMention(index..<last + 1, ProposedDue(words: words, anchor: anchor, isBareDate: false))
}

/// "To the meeting of the Board to be held in July 2031", "the meeting in September".
private func meetingInMonth(at index: Int, in phrase: Phrase, _ context: DueContext) -> DueMention? {
    var at = index + 1
    if phrase.key(at) == "of" {
        let start = at + (phrase.key(at + 1) == "the" ? 2 : 1)
        guard let end = bodyWord(after: start - 1, in: phrase),
            isOwnBody(phrase.part(start..<end + 1), context)
        else { return nil }
        at = end + 1
    }
    for joint in ["to", "be", "held", "scheduled"] where phrase.key(at) == joint { at += 1 }
    guard phrase.key(at) == "in", let word = phrase.word(at + 1), let month = monthNamed(by: word),
        ["to", "at", "for", "by", "before"].contains(phrase.key(index - 1))
            || ["the", "its", "our"].contains(phrase.key(index - 1)) || phrase.key(index - 1) == "committee"
            || phrase.key(index - 1) == "board"
    else { return nil }
    let anchor: ProposedDue.Anchor = context.nextMeeting?.month == month ? .nextMeeting : .futureMeeting
    let words = phrase.part(index..<at + 2).bareText
    return DueMention(index..<at + 2, ProposedDue(words: words, anchor: anchor, isBareDate: false))
}
