import Analysis
import BoardDomain

/// When something is due: the words that were agreed, and the day they come to in the diary as it stands.
func dueWords(_ due: ResolvedDue) -> String {
    let agreed = agreedWords(due.term)
    switch due.term.due {
    case .on(let day): return due.term.words == nil ? agreed : "\(agreed): \(date(due.day ?? day))"
    case .nextMeeting:
        return "\(agreed): \(due.day.map(date) ?? "no such meeting is in the diary")"
    case .futureMeeting, .standing: return due.day.map { "\(agreed): \(date($0))" } ?? agreed
    case .missing: return due.term.words == nil ? "No date" : "\(agreed): no date"
    }
}

/// The day alone where there is one, for a column of days.
func dueDay(_ due: ResolvedDue) -> String { due.day.map(date) ?? dueWords(due) }

private func agreedWords(_ term: DueTerm) -> String {
    if let words = term.words { return onOneLine(words) }
    switch term.due {
    case .on(let day): return date(day)
    case .nextMeeting(let day): return "The meeting after \(date(day))"
    case .futureMeeting: return "A future meeting"
    case .standing: return "Standing"
    case .missing: return "No date"
    }
}

/// Why a date was moved and by whose leave, in the words recorded.
func revisionWords(_ revision: DueRevision) -> String {
    let reason = isBlank(revision.reason) ? "No reason is recorded." : "Reason: \(sentence(revision.reason ?? ""))"
    return "\(reason) \(leaveWords(revision.leave))."
}

func leaveWords(_ leave: DueRevision.Leave) -> String {
    switch leave {
    case .granted(let by): "Granted by \(onOneLine(by))"
    case .asked: "Asked for, not granted"
    case .notRecorded: "No leave is recorded"
    }
}

/// Where a revision moved the date to, in its own words.
func movedTo(_ term: DueTerm) -> String {
    switch term.due {
    case .on(let day): term.words.map { "\(onOneLine($0)): \(date(day))" } ?? date(day)
    case .nextMeeting, .futureMeeting, .standing: agreedWords(term)
    case .missing: term.words.map { "\(onOneLine($0)): no date" } ?? "no date"
    }
}
