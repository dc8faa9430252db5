package import Analysis
import BoardDomain

/// When something is due: the day it comes to in the diary as it stands, and the words that were agreed.
package func dueWords(_ due: ResolvedDue) -> String {
    let words = said(due.term.words).map { " (“\(unstopped($0))”)" } ?? ""
    switch due.term.due {
    case .on(let day): return plainDay(day) + words
    case .nextMeeting(let asked):
        let agreed = words.isEmpty ? " (the meeting after \(plainDay(asked)))" : words
        return (due.day.map(plainDay) ?? "No such meeting in the diary") + agreed
    case .futureMeeting: return words.isEmpty ? "A future meeting" : "No day yet" + words
    case .standing: return "Standing" + words
    case .missing: return "No date" + words
    }
}

/// The day alone, where there is one.
func dueDay(_ due: ResolvedDue) -> String { due.day.map(plainDay) ?? dueWords(due) }

func ownerWords(_ owners: [Owner]) -> String {
    owners.isEmpty ? "No owner" : joined(owners.map(\.shown))
}

/// "Owner: Ines Okafor." at the end of a sentence about something.
func ownerSentence(_ owners: [Owner]) -> String {
    owners.isEmpty ? "No owner." : "Owner: \(closed(ownerWords(owners)))"
}

extension Owner {
    var shown: String { name ?? words }
}

func leaveWords(_ leave: DueRevision.Leave) -> String {
    switch leave {
    case .granted(let by): said(by).map { "granted by \(unstopped($0))" } ?? "granted"
    case .asked: "asked for, not recorded as granted"
    case .notRecorded: "no leave is recorded"
    }
}

/// "Moved on 28 February 2018 to 30 April 2018, granted by the board: staff away."
func revisionWords(_ revision: DueRevision) -> String {
    "Moved on \(plainDay(revision.decidedOn)) to \(termWords(revision.term)), \(becauseWords(revision))"
}

/// By whose leave and why: "granted by the board: staff away."
func becauseWords(_ revision: DueRevision) -> String {
    let reason = said(revision.reason).map { ": \(closed($0))" } ?? "; no reason is recorded."
    return leaveWords(revision.leave) + reason
}

/// A term by itself: which day it comes to is only known of the first and the last of an action's terms.
private func termWords(_ term: DueTerm) -> String {
    switch term.due {
    case .nextMeeting: "“\(said(term.words).map(unstopped) ?? "the next meeting")”"
    case .on, .futureMeeting, .standing, .missing: dueWords(ResolvedDue(term: term, day: nil)).lowercasedFirst
    }
}
