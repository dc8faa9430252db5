package import Analysis
import BoardDomain

/// When something is due, in the words of the papers where they had words, with the day that comes to.
package func dueWords(_ due: ResolvedDue) -> String {
    switch due.term.due {
    case .on(let day): return due.term.words.map { "\(shortDay(day)) (“\($0)”)" } ?? shortDay(day)
    case .nextMeeting:
        let words = due.term.words ?? "next meeting"
        return due.day.map { "\(shortDay($0)) (“\(words)”)" } ?? "“\(words)”; no next meeting is in the diary"
    case .futureMeeting: return "“\(due.term.words ?? "a future meeting")”; no date"
    case .standing: return due.term.words.map { "Standing (“\($0)”)" } ?? "Standing"
    case .missing: return "No date"
    }
}

func ownerWords(_ owners: [Owner]) -> String {
    owners.isEmpty ? "No owner" : joined(owners.map { $0.name ?? $0.words })
}

func leaveWords(_ leave: DueRevision.Leave) -> String {
    switch leave {
    case .granted(let by): by.isEmpty ? "granted" : "granted by \(by)"
    case .asked: "asked for, not recorded as granted"
    case .notRecorded: "leave not recorded"
    }
}

/// "moved twice, to 30 April 2018 (granted by the board): staff away".
func revisionWords(_ revisions: [DueRevision]) -> [String] {
    revisions.map { revision in
        let to = dueWords(ResolvedDue(term: revision.term, day: revision.term.day))
        let reason = revision.reason.map { ": \(unstopped($0))" } ?? "; no reason recorded"
        return "\(shortDay(revision.decidedOn)) to \(to), \(leaveWords(revision.leave))\(reason)"
    }
}

func timesWords(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
}

extension DueTerm {
    fileprivate var day: Day? {
        switch due {
        case .on(let day): day
        case .nextMeeting, .futureMeeting, .standing, .missing: nil
        }
    }
}
