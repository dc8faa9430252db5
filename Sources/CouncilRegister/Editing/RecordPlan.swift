package import BoardDomain
import GRDB

extension RegisterEdit {
    package func record(_ entry: PlanEntry) throws -> Recorded {
        switch entry {
        case .action(let action): try record(action)
        case .milestone(let milestone): try record(milestone)
        }
    }

    private func record(_ entry: PlanActionEntry) throws -> Recorded {
        let board = try board(entry.board)
        for code in entry.metrics { _ = try metric(code, of: board, column: "metrics") }
        let action = try identity("plan_action", ("board", board), "ref", entry.reference)
        let owner = (column: "plan_action", id: action.id)
        var parts = [
            try state(
                "plan_action_terms", ["plan_action": action.id],
                [
                    "priority": entry.priority.id, "words": entry.words, "starts": entry.starts?.iso,
                    "success_measure": entry.successMeasure,
                ], named: ["words": "action", "starts": "start"]),
            try statePriority(entry, board),
            try originalDue("plan_due", owner, entry.original),
            try state(
                "plan_link", ["plan_action": action.id],
                ["recommendations": lines(entry.recommendations.map(\.id)), "metrics": lines(entry.metrics)],
                named: ["recommendations": "recommendation"]),
        ]
        for recommendation in entry.recommendations { parts.append(try state(recommendation, board)) }
        if action.isNew || !entry.owners.isEmpty {
            parts.append(try state("plan_owner", ["plan_action": action.id], ["owners": lines(entry.owners)], named: ["owners": "owner"]))
        }
        if let revision = entry.revision { parts.append(try revisedDue("plan_due", owner, revision)) }
        if let update = entry.update { parts.append(try add(update, to: owner)) }
        return together(parts)
    }

    private func statePriority(_ entry: PlanActionEntry, _ board: Int64) throws -> Recorded {
        try state(
            "plan_priority", ["board": board, "code": entry.priority.id],
            ["title": entry.priority.title, "plan": entry.planTitle ?? ""],
            named: ["title": "priority_title"])
    }

    /// A row that names a recommendation without its words takes nothing away from one that gave them.
    private func state(_ recommendation: Recommendation, _ board: Int64) throws -> Recorded {
        let key: Cells = ["board": board, "code": recommendation.id]
        let find = try db.cachedStatement(sql: "SELECT 1 FROM recommendation WHERE board = ? AND code = ? LIMIT 1")
        if recommendation.words == nil, try Int.fetchOne(find, arguments: [board, recommendation.id]) != nil {
            return .unchanged
        }
        return try state("recommendation", key, ["words": recommendation.words], named: ["words": "recommendation_words"])
    }

    private func add(_ update: PlanUpdate, to owner: (column: String, id: Int64)) throws -> Recorded {
        try follow(
            "plan_update", owner,
            [
                "day": update.on.iso, "author": update.by, "claim": update.claim?.rawValue, "words": update.words,
                "evidence": update.evidence,
            ])
    }

    private func record(_ entry: MilestoneEntry) throws -> Recorded {
        let action = try planAction(entry.action, of: try board(entry.board))
        let milestone = entry.milestone
        let (state, day, why): (String, Day?, String?) =
            switch milestone.state {
            case .planned: ("planned", nil, nil)
            case .reached(let on): ("reached", on, nil)
            case .dropped(let on, let why): ("dropped", on, why)
            }
        return try self.state(
            "milestone", ["plan_action": action, "code": milestone.id],
            [
                "words": milestone.words, "due": milestone.due?.iso, "state": state, "state_day": day?.iso,
                "reason": why,
            ],
            named: ["words": "milestone_words", "due": "milestone_due", "state": "milestone_reached"],
            exact: ["state_day", "reason"])
    }
}
