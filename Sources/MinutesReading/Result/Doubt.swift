/// What is uncertain about a proposed action.
package enum Doubt: Hashable, Sendable {
    case notWordedAsRequest
    case severalSentences
    case wordsFromBefore
    case underEarlierActions
    case sameWords(line: Int)
    case ownerNotAttending(String)
    case ownerCouldBe(String, [String])
    /// Words that only the register knows somebody by, and whom.
    case ownerOfRegister(String, String)
    case dueComesToNoDay(String)
    case dueRefused(String)
    case dueReckoned(String)
    case nextMeetingOfOthers(String)
    case anotherDue(String)

    package var sentence: String {
        switch self {
        case .notWordedAsRequest: "The words do not read like a request."
        case .severalSentences: "More than one sentence was taken; the later ones may not belong to it."
        case .wordsFromBefore: "The words were taken from before the mark."
        case .underEarlierActions: "It stands among the actions of an earlier meeting."
        case .sameWords(let line): "Line \(line) proposes the same words."
        case .ownerNotAttending(let words): "Nobody in the attendance lists is called \(words)."
        case .ownerOfRegister(let words, let name):
            words == name
                ? "\(name) is in no list of names here; the register knows them."
                : "\(words) is in no list of names here; the register knows \(name) by it."
        case .ownerCouldBe(let words, let names): "\(words) could be \(names.joined(separator: " or "))."
        case .dueComesToNoDay(let words): "“\(words)” comes to no day that could be recorded."
        case .dueRefused(let words): "The date “\(words)” cannot be right as printed and was not taken."
        case .dueReckoned(let words): "“\(words)” was reckoned from the day of the meeting."
        case .nextMeetingOfOthers(let words): "“\(words)” seems to be a meeting of another body."
        case .anotherDue(let words): "It also says “\(words)”."
        }
    }

    /// In hundredths, off the confidence that this is one action in these words.
    var cost: Int {
        switch self {
        case .notWordedAsRequest: 15
        case .severalSentences, .wordsFromBefore: 5
        case .underEarlierActions, .sameWords: 30
        case .ownerNotAttending, .ownerCouldBe, .ownerOfRegister, .dueComesToNoDay, .dueRefused, .dueReckoned,
            .nextMeetingOfOthers, .anotherDue:
            0
        }
    }
}
