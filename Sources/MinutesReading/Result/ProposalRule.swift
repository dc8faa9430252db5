/// Why something was proposed as an action. One rule, one case; one file under `Actions/` finds it.
package enum ProposalRule: String, CaseIterable, Sendable {
    case markedInLine = "marked in line"
    case listedUnderLabel = "listed under a label"
    case ownerAfterWords = "owner after the words"
    case markerAfterWords = "marker after the words"
    case requestToName = "request to a name"
    case requestWithoutName = "request without a name"

    package var sentence: String {
        switch self {
        case .markedInLine: "The minutes mark these words as an action."
        case .listedUnderLabel: "The words stand under a label that announces actions."
        case .ownerAfterWords: "A mark after the words says who is to act."
        case .markerAfterWords: "The words end with a mark that calls them an action."
        case .requestToName: "No mark, but the sentence asks somebody to do something."
        case .requestWithoutName: "No mark, but the sentence asks for something to be done."
        }
    }

    /// The minutes themselves call it an action.
    package var isMarked: Bool {
        switch self {
        case .markedInLine, .listedUnderLabel, .ownerAfterWords, .markerAfterWords: true
        case .requestToName, .requestWithoutName: false
        }
    }

    /// In hundredths, before doubts are taken off. Set by judgement, so that marked ones always lead.
    var confidence: Int {
        switch self {
        case .markedInLine: 95
        case .listedUnderLabel: 90
        case .ownerAfterWords: 85
        case .markerAfterWords: 80
        case .requestToName: 60
        case .requestWithoutName: 50
        }
    }
}
