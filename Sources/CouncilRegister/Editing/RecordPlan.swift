package import BoardDomain

extension RegisterEditing {
    private static let title = StatementForm(.planStatement, says: ["plan"])
    private static let priorityTitle = StatementForm(.priorityStatement, says: ["priority_title"])
    private static let recommendation = StatementForm(
        .recommendationStatement, says: ["recommendation_words"])
    private static let statement = StatementForm(
        .planActionStatement,
        says: ["priority", "action", "start", "due", "due", "due", "success_measure"])

    /// - Throws: `EntryFault`, `RegisterError`.
    package func record(_ entry: PlanEntry) throws -> Recorded {
        switch entry {
        case .action(let entry): try record(entry)
        case .milestone(let entry): try record(entry)
        }
    }

    private func record(_ entry: PlanActionEntry) throws -> Recorded {
        let board = try board(entry.board)
        let metrics = try entry.metrics.map { try metric($0, of: board, column: "metrics") }
        let key: [SQLValue] = [.integer(board), .text(entry.reference)]
        try checkReference(entry.reference, words: entry.words, isNew: try find(.planAction, key) == nil)
        try checkSaid(entry.priority.id, column: "priority", isNew: true, "a priority")
        let heading = try record(headingsOf: entry, on: board)
        let action = try found(.planAction, key)
        var parts = heading.parts
        parts.append(try record(entry, as: action, priority: heading.priority))
        parts += [
            try list(.planActionOwner, of: action, as: entry.owners.map(SQLValue.text), column: "owner"),
            try list(
                .planActionRecommendation, of: action, as: heading.recommendations.map(SQLValue.integer),
                column: "recommendation"),
            try list(.planActionMetric, of: action, as: metrics.map(SQLValue.integer), column: "metrics"),
        ]
        if let update = entry.update { parts.append(try add(update, to: action)) }
        return .together(parts)
    }

    /// The row's own statement and its dates.
    private func record(_ entry: PlanActionEntry, as action: Int, priority: Int) throws -> Recorded {
        let old = try latest(.planActionStatement, of: [.integer(action)])
        try refuseOtherWords(entry.words, of: entry.reference, .planActionStatement, action, old?[1])
        let date = try firstDate(
            entry.original, of: action, over: try original(.planActionStatement, of: action, from: 5),
            in: .planActionStatement, revisions: .planRevision, with: entry.revision)
        let said: [SQLValue] = [.integer(priority), SQLValue(blankable: entry.words), SQLValue(entry.starts)]
        let measure = [SQLValue(blankable: entry.successMeasure)]
        var parts = [
            try state(
                Self.statement, of: [.integer(action)],
                as: filled(said, from: old) + DueCells.values(of: date.original)
                    + filled(measure, from: old.map { [$0[6]] }), over: old)
        ]
        if let revision = date.revision {
            parts.append(try add(revision, to: .planRevision, of: action, column: "due"))
        }
        if let revision = entry.revision {
            parts.append(try add(revision, to: .planRevision, of: action, column: "revised_due"))
        }
        return .together(parts)
    }

    private func add(_ update: PlanUpdate, to action: Int) throws -> Recorded {
        try add(
            [
                SQLValue(update.by), SQLValue(update.claim?.rawValue), SQLValue(update.words),
                SQLValue(update.evidence),
            ], to: .planUpdate, of: action, on: update.on, column: "update")
    }

    /// The plan's title, the priority the action stands under, and the recommendations it answers.
    private func record(
        headingsOf entry: PlanActionEntry, on board: Int
    ) throws -> (priority: Int, recommendations: [Int], parts: [Recorded]) {
        var parts: [Recorded] = []
        func say(_ form: StatementForm, _ id: Int, _ words: String?) throws {
            let words = SQLValue(blankable: words)
            guard words != .null else { return }
            parts.append(try restate(form, of: [.integer(id)], as: [words]).asPart(of: form.fileColumns[0]))
        }
        try say(Self.title, board, entry.planTitle)
        let priority = try found(.priority, [.integer(board), .text(entry.priority.id)])
        try say(Self.priorityTitle, priority, entry.priority.title)
        let recommendations = try entry.recommendations.map { recommendation in
            let id = try found(.recommendation, [.integer(board), .text(recommendation.id)])
            try say(Self.recommendation, id, recommendation.words)
            return id
        }
        return (priority, recommendations, parts)
    }
}
