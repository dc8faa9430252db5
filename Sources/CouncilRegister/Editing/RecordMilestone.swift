import BoardDomain

extension RegisterEditing {
    private static let statement = StatementForm(
        .milestoneStatement,
        says: [
            "milestone_words", "milestone_due", "milestone_reached", "milestone_reached", "milestone_reason",
        ])

    /// A milestone once reached or dropped stays so when a row leaves both columns blank.
    func record(_ entry: MilestoneEntry) throws -> Recorded {
        let action = try planAction(entry.action, of: try board(entry.board))
        try checkSaid(entry.milestone.id, column: "milestone", isNew: true, "a number or name")
        let milestone = try found(.milestone, [.integer(action), .text(entry.milestone.id)])
        let old = try latest(.milestoneStatement, of: [.integer(milestone)])
        let state: [SQLValue]
        switch entry.milestone.state {
        case .planned: state = old.map { Array($0[2...]) } ?? [.text("planned"), .null, .null]
        case .reached(let day): state = [.text("reached"), SQLValue(day), .null]
        case .dropped(let day, let why): state = [.text("dropped"), SQLValue(day), SQLValue(blankable: why)]
        }
        let words = SQLValue(blankable: entry.milestone.words)
        let due = SQLValue(entry.milestone.due)
        return try self.state(
            Self.statement, of: [.integer(milestone)],
            as: [
                words == .null ? old?[0] ?? .text("") : words, due == .null ? old?[1] ?? .null : due,
            ] + state, over: old
        ).asPart(of: "milestone")
    }
}
