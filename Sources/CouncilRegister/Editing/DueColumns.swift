import BoardDomain
import GRDB

/// How a due date stands in the columns `due`, `due_day` and `due_words`.
struct DueColumns: Hashable {
    let kind: String
    let day: String?
    let words: String?

    init(_ term: DueTerm) {
        words = term.words
        switch term.due {
        case .on(let due): (kind, day) = ("day", due.iso)
        case .nextMeeting(let after): (kind, day) = ("next meeting", after.iso)
        case .futureMeeting: (kind, day) = ("future meeting", nil)
        case .standing: (kind, day) = ("standing", nil)
        case .missing: (kind, day) = ("missing", nil)
        }
    }

    static func term(kind: String, day: Day?, words: String?) -> DueTerm? {
        switch (kind, day) {
        case ("day", let day?): DueTerm(.on(day), words: words)
        case ("next meeting", let day?): DueTerm(.nextMeeting(after: day), words: words)
        case ("future meeting", _): DueTerm(.futureMeeting, words: words)
        case ("standing", _): DueTerm(.standing, words: words)
        case ("missing", _): DueTerm(.missing, words: words)
        default: nil
        }
    }
}

extension DueRevision.Leave {
    var word: String? {
        switch self {
        case .granted: "granted"
        case .asked: "asked"
        case .notRecorded: nil
        }
    }

    var grantedBy: String? {
        switch self {
        case .granted(let by): by
        case .asked, .notRecorded: nil
        }
    }
}
