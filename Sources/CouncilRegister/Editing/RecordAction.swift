package import BoardDomain

extension RegisterEditing {
    private static let statement = StatementForm(
        .actionStatement, says: ["action", "raised", "meeting", "due", "due", "due"])

    /// - Throws: `EntryFault`, `RegisterError`.
    package func record(_ entry: ActionEntry) throws -> Recorded {
        let board = try board(entry.board)
        let meeting = try entry.raisedAt.map {
            try self.meeting(Meeting.ID(board: entry.board, firstSetFor: $0))
        }
        let key: [SQLValue] = [.integer(board), .text(entry.reference)]
        try checkReference(entry.reference, words: entry.words, isNew: try find(.action, key) == nil)
        let action = try found(.action, key)
        let old = try latest(.actionStatement, of: [.integer(action)])
        try refuseOtherWords(entry.words, of: entry.reference, Self.statement.table, action, old?[0])
        let date = try firstDate(
            entry.original, of: action, over: try original(.actionStatement, of: action, from: 5),
            in: .actionStatement, revisions: .actionRevision, with: entry.revision)
        let said = [SQLValue(blankable: entry.words), SQLValue(entry.raisedOn), SQLValue(meeting)]
        var parts = [
            try state(
                Self.statement, of: [.integer(action)],
                as: filled(said, from: old) + DueCells.values(of: date.original), over: old),
            try list(.actionOwner, of: action, as: entry.owners.map(SQLValue.text), column: "owner"),
        ]
        if let revision = date.revision {
            parts.append(try add(revision, to: .actionRevision, of: action, column: "due"))
        }
        if let revision = entry.revision { parts.append(try add(.revision(revision), to: action)) }
        if let note = entry.note { parts.append(try add(.note(note), to: action)) }
        if let step = entry.step { parts.append(try add(.step(step), to: action)) }
        return .together(parts)
    }

    /// - Throws: `EntryFault` also when the register holds no such action; `RegisterError`.
    package func record(_ addition: ActionAddition) throws -> Recorded {
        let action = try action(addition.reference, of: try board(addition.board))
        return try add(addition.part, to: action)
    }

    private func add(_ part: ActionAddition.Part, to action: Int) throws -> Recorded {
        switch part {
        case .note(let note):
            return try add(
                [SQLValue(note.by), .text(note.words)], to: .actionNote, of: action, on: note.on,
                column: "note")
        case .revision(let revision):
            return try add(revision, to: .actionRevision, of: action, column: "revised_due")
        case .step(let step):
            return try add(
                [.text(step.kind.rawValue), SQLValue(step.by), SQLValue(step.words)], to: .actionStep,
                of: action,
                on: step.on, column: "step")
        case .owners(let owners):
            guard !owners.isEmpty else {
                throw EntryFault(column: "owner", value: "", expectation: "one owner or more")
            }
            return try list(.actionOwner, of: action, as: owners.map(SQLValue.text), column: "owner")
        }
    }

    func checkReference(_ reference: String, words: String, isNew: Bool) throws {
        try checkSaid(reference, column: "ref", isNew: true, "a reference")
        try checkSaid(words, column: "action", isNew: isNew, "what is to be done")
    }

    /// One reference stands for one action: other words under it in one file are two actions with one name.
    func refuseOtherWords(
        _ words: String, of reference: String, _ table: Table, _ id: Int, _ old: SQLValue?
    ) throws {
        guard stated.contains(Subject(table: table.name, key: [.integer(id)])), let old,
            SQLValue(blankable: words) != .null, .text(words) != old
        else { return }
        throw EntryFault(
            column: "ref", value: reference,
            expectation: "a reference of its own, since another row has it for \"\(old.printed)\"")
    }
}
