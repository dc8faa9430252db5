package import BoardDomain
import GRDB

extension RegisterEdit {
    package func record(_ entry: ActionEntry) throws -> Recorded {
        let board = try board(entry.board)
        let raisedAt = try entry.raisedAt.map { try meeting(Meeting.ID(board: entry.board, firstSetFor: $0)) }
        let action = try identity("action", ("board", board), "ref", entry.reference)
        let owner = (column: "action", id: action.id)
        var parts = [
            try state(
                "action_terms", ["action": action.id],
                ["words": entry.words, "raised_on": entry.raisedOn.iso, "meeting": raisedAt],
                named: ["words": "action", "raised_on": "raised"]),
            try originalDue("action_due", owner, entry.original),
        ]
        if action.isNew || !entry.owners.isEmpty {
            parts.append(try state("action_owner", ["action": action.id], ["owners": lines(entry.owners)], named: ["owners": "owner"]))
        }
        if let revision = entry.revision { parts.append(try revisedDue("action_due", owner, revision)) }
        if let note = entry.note { parts.append(try add(note, to: owner)) }
        if let step = entry.step { parts.append(try add(step, to: owner)) }
        return together(parts)
    }

    package func record(_ addition: ActionAddition) throws -> Recorded {
        let owner = (column: "action", id: try action(addition.reference, of: try board(addition.board)))
        switch addition.part {
        case .note(let note): return try add(note, to: owner)
        case .revision(let revision): return try revisedDue("action_due", owner, revision)
        case .step(let step): return try add(step, to: owner)
        case .owners(let owners):
            return try state("action_owner", ["action": owner.id], ["owners": lines(owners)], named: ["owners": "owner"])
        }
    }

    private func add(_ note: Note, to owner: (column: String, id: Int64)) throws -> Recorded {
        try follow("action_note", owner, ["day": note.on.iso, "author": note.by, "words": note.words])
    }

    private func add(_ step: ClosureStep, to owner: (column: String, id: Int64)) throws -> Recorded {
        try follow(
            "action_step", owner,
            ["kind": step.kind.rawValue, "day": step.on.iso, "author": step.by, "words": step.words])
    }
}
