/// Why something was proposed as an action. One rule, one case; one file under `Actions/` finds it.
package enum ProposalRule: String, CaseIterable, Sendable {
    case markedInLine = "marked in line"
    case listedUnderLabel = "listed under a label"
    case ownerAfterWords = "owner after the words"
    case markerAfterWords = "marker after the words"
    case tableRow = "row of a table"
    case ownerInMargin = "owner in the margin"
    case actionInMargin = "action in the margin"
    case ownerInBrackets = "owner in brackets after the words"
    case openItem = "open item of a list"
    case numberedAction = "numbered as an action"
    case resolved = "resolved"
    case carriedOver = "carried over"
    case requestToName = "request to a name"
    case promised = "taken on"
    case requestWithoutName = "request without a name"

    package var sentence: String {
        switch self {
        case .markedInLine: "The minutes mark these words as an action."
        case .listedUnderLabel: "The words stand under a label that announces actions."
        case .ownerAfterWords: "A mark after the words says who is to act."
        case .markerAfterWords: "The words end with a mark that calls them an action."
        case .tableRow: "It is a row of a table of actions."
        case .ownerInMargin: "The column beside these words says who is to act."
        case .actionInMargin: "The words stand in the column of actions."
        case .ownerInBrackets: "Brackets after the words say who is to act."
        case .openItem: "The words are an item of a list that says how it stands and whose it is."
        case .numberedAction: "The minutes give the words a number as an action."
        case .resolved: "The meeting resolved or agreed that somebody is to do it."
        case .carriedOver:
            "The minutes print it among the actions of an earlier meeting, and do not say that it is done."
        case .requestToName: "No mark, but the sentence asks somebody to do something."
        case .promised: "No mark, but the sentence says that somebody took it on or was asked to."
        case .requestWithoutName: "No mark, but the sentence asks for something to be done."
        }
    }

    /// The minutes themselves call it an action.
    package var isMarked: Bool {
        switch self {
        case .markedInLine, .listedUnderLabel, .ownerAfterWords, .markerAfterWords, .tableRow, .ownerInMargin,
            .actionInMargin,
            .ownerInBrackets, .openItem, .numberedAction, .resolved, .carriedOver:
            true
        case .requestToName, .requestWithoutName, .promised: false
        }
    }

    /// In hundredths, before doubts are taken off. Set by judgement, so that marked ones always lead.
    var confidence: Int {
        switch self {
        case .markedInLine: 95
        case .listedUnderLabel: 90
        case .ownerAfterWords: 85
        case .markerAfterWords: 80
        case .tableRow, .numberedAction: 90
        case .actionInMargin, .openItem: 85
        case .ownerInMargin, .ownerInBrackets: 80
        case .resolved, .carriedOver: 75
        case .requestToName: 60
        case .promised: 55
        case .requestWithoutName: 50
        }
    }
}
