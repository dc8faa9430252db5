import BoardDomain

/// The last statement of a plan action.
struct PlanActionStatement {
    let priority: Int
    let words: String
    let starts: Day?
    let due: DueTerm
    let measure: String?
}

extension SnapshotReader {
    func readPlanStatements() throws -> [Int: PlanActionStatement] {
        var stated: [Int: PlanActionStatement] = [:]
        try each(.planActionStatement, of: .planAction) { cells in
            stated[cells.integer(1)] = PlanActionStatement(
                priority: cells.integer(2), words: cells.text(3), starts: try cells.optionalDay(4),
                due: try cells.dueTerm(5), measure: cells.optionalText(8))
        }
        return stated
    }

    func readUpdates() throws -> [Int: [PlanUpdate]] {
        var updates: [Int: [PlanUpdate]] = [:]
        try each(.planUpdate, of: .planAction) { cells in
            let update = PlanUpdate(
                on: try cells.day(2), by: cells.optionalText(4),
                claim: cells.isNull(5) ? nil : try cells.choice(5),
                words: cells.optionalText(6), evidence: cells.optionalText(7))
            updates[cells.integer(1), default: []].append(update)
        }
        return updates
    }

    /// By plan action, in the order first recorded.
    func readMilestones() throws -> [Int: [Milestone]] {
        var codes: [(key: Int, action: Int, code: String)] = []
        try each(.milestone, of: .planAction) { codes.append(($0.integer(1), $0.integer(2), $0.text(3))) }
        var stated: [Int: (words: String, due: Day?, state: Milestone.State)] = [:]
        try each(
            .milestoneStatement,
            from: """
                plan_action AS p CROSS JOIN milestone AS m ON m.plan_action = p.id
                CROSS JOIN milestone_statement AS t ON t.milestone = m.id WHERE p.board = ?1 AND t.change <= ?2
                """, [.integer(board), .integer(upTo)]
        ) { stated[$0.integer(1)] = ($0.text(2), try $0.optionalDay(3), try state($0)) }
        var milestones: [Int: [Milestone]] = [:]
        for (key, action, code) in codes {
            guard let said = stated[key] else { continue }
            milestones[action, default: []].append(
                Milestone(id: code, words: said.words, due: said.due, state: said.state))
        }
        return milestones
    }

    private func state(_ cells: Cells) throws -> Milestone.State {
        switch cells.text(4) {
        case "planned": .planned
        case "reached": .reached(on: try cells.day(5))
        case "dropped": .dropped(on: try cells.day(5), why: cells.optionalText(6))
        default: throw cells.unreadable(4)
        }
    }
}
