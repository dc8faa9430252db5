import BoardDomain
import Intake
import MinutesReading

/// What accepting minutes will record: new actions, what is added to known ones, and what is left.
struct AcceptancePlan {
    private(set) var entries: [ActionEntry] = []
    private(set) var additions: [ActionAddition] = []
    private(set) var added: [String] = []
    private(set) var left: [String] = []
    private(set) var alreadyThere = 0

    init(
        _ file: MinutesFile, _ choice: MinutesChoice, known: [Action], heldOn day: Day, at meeting: Meeting.ID
    ) throws {
        let there = Set(known.map(\.id))
        for (index, action) in file.reading.actions.enumerated() {
            let reference = "\(day.iso)/\(index + 1)"
            if !choice.actions.contains(index + 1) {
                left.append(action.text)
            } else if there.contains(reference) {
                alreadyThere += 1
            } else if let earlier = knownAction(action, among: known, heldOn: day) {
                added.append("\(earlier.id)  carries on: \(action.text)")
            } else {
                let edit = choice.edits[index + 1] ?? MinutesEdit()
                entries.append(try entry(action, edit, reference: reference, raisedOn: day, at: meeting))
            }
        }
        for (index, update) in file.reading.updates.enumerated() {
            guard choice.updates.contains(index + 1) else { continue }
            take(update, known: known, heldOn: day, board: meeting.board)
        }
    }

    private mutating func take(_ update: ProposedUpdate, known: [Action], heldOn day: Day, board: Board.ID) {
        let name = update.reference.map { $0 + " " } ?? ""
        guard let action = knownAction(update, among: known, heldOn: day) else {
            return left.append("update on \(name)\(update.action) (no action of the register fits it)")
        }
        let parts = fresh(addedBy(update, to: action, of: board, heldOn: day), in: action)
        additions += parts
        for part in parts {
            switch part.part {
            case .note(let note): added.append("\(action.id)  note: \(note.words)")
            case .step: added.append("\(action.id)  proposed for closure")
            case .revision, .owners: break
            }
        }
    }
}

/// The same file again adds nothing.
private func fresh(_ parts: [ActionAddition], in action: Action) -> [ActionAddition] {
    parts.filter { addition in
        switch addition.part {
        case .note(let note): !action.notes.contains { $0.on == note.on && $0.words == note.words }
        case .step(let step): !action.steps.contains { $0.on == step.on && $0.kind == step.kind }
        case .revision, .owners: true
        }
    }
}

private func entry(
    _ action: ProposedAction, _ edit: MinutesEdit, reference: String, raisedOn day: Day,
    at meeting: Meeting.ID
) throws -> ActionEntry {
    ActionEntry(
        board: meeting.board, reference: reference, words: edit.words ?? action.text,
        owners: edit.owners ?? action.owners.map(\.called),
        raisedOn: day, raisedAt: meeting.firstSetFor,
        original: try edit.due.map { try term($0, raisedOn: day) } ?? action.due.term(raisedOn: day),
        revision: nil, note: nil, step: nil)
}

private func term(_ typed: String, raisedOn day: Day) throws -> DueTerm {
    do {
        return try readDue(typed, saidOn: day)
    } catch {
        throw Refusal(.wrongInput, "\"\(typed)\" is no due date: expected \(error.words).")
    }
}
