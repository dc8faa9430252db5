import BoardDomain
import MinutesReading

/// The action of the register that a proposal only says again: by its reference, or by its words while it is open.
func knownAction(_ proposal: ProposedAction, among known: [Action], heldOn day: Day) -> Action? {
    if let action = known.first(where: { $0.id == proposal.reference && isSame($0.words, proposal.text) }) {
        return action
    }
    return known.first { action in
        action.raisedOn < day && isOpen(action, on: day) && Likeness.joins(action.words, proposal.text)
    }
}

/// The action of the register that an update belongs to.
func knownAction(_ update: ProposedUpdate, among known: [Action], heldOn day: Day) -> Action? {
    if let action = known.first(where: { $0.id == update.reference && isSame($0.words, update.action) }) {
        return action
    }
    return known.first { $0.raisedOn < day && Likeness.joins($0.words, update.action) }
}

/// Minutes number their items as registers number actions, so a number alone proves nothing.
private func isSame(_ words: String, _ printed: String) -> Bool {
    printed.isEmpty || words == printed || Likeness.joins(words, printed)
}

func isOpen(_ action: Action, on day: Day) -> Bool {
    switch action.standing(on: day) {
    case .open, .proposedForClosure: true
    case .closed, nil: false
    }
}

/// What an update adds to the action it belongs to: a note in the words of the minutes, and where these say that it is
/// done, a proposal to close it. The board closes.
func addedBy(_ update: ProposedUpdate, to action: Action, of board: Board.ID, heldOn day: Day)
    -> [ActionAddition]
{
    var parts: [ActionAddition.Part] = []
    if !update.note.isEmpty { parts.append(.note(Note(on: day, by: nil, words: update.note))) }
    if update.closes, action.standing(on: day) == .open {
        parts.append(.step(ClosureStep(kind: .proposed, on: day, by: nil, words: nil)))
    }
    return parts.map { ActionAddition(board: board, reference: action.id, part: $0) }
}
