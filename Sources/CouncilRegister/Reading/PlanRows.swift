import BoardDomain

extension SnapshotReader {
    /// Nil where neither a title nor an action of a plan was ever recorded.
    func readPlan(
        owned owners: [Int: [String]], by people: KnownPeople, metrics: [MetricStatement]
    ) throws -> ImprovementPlan? {
        var title: String?
        try each(.planStatement) { title = $0.text(2) }
        let priorities = try readCoded(.priority, said: .priorityStatement)
        let recommendations = try readCoded(.recommendation, said: .recommendationStatement)
        let actions = try readPlanActions(
            owned: owners, by: people,
            under: Dictionary(uniqueKeysWithValues: priorities.map { ($0.key, $0.code) }),
            answering: Dictionary(uniqueKeysWithValues: recommendations.map { ($0.key, $0.code) }),
            moving: Dictionary(uniqueKeysWithValues: metrics.map { ($0.key, $0.code) }))
        guard title != nil || !actions.isEmpty else { return nil }
        return ImprovementPlan(
            title: title ?? "Improvement plan",
            priorities: priorities.map { Priority(id: $0.code, title: $0.words ?? $0.code) },
            recommendations: recommendations.map { Recommendation(id: $0.code, words: $0.words) },
            actions: actions)
    }

    /// What the plan numbers for itself, in the order first recorded.
    private func readCoded(
        _ table: Table, said statement: Table
    ) throws -> [(key: Int, code: String, words: String?)] {
        var words: [Int: String] = [:]
        try each(statement, of: table) { words[$0.integer(1)] = $0.text(2) }
        var coded: [(key: Int, code: String, words: String?)] = []
        try each(table) { coded.append(($0.integer(1), $0.text(3), words[$0.integer(1)])) }
        return coded
    }

    private func readPlanActions(
        owned owners: [Int: [String]], by people: KnownPeople, under priorities: [Int: String],
        answering recommendations: [Int: String], moving metrics: [Int: String]
    ) throws -> [PlanAction] {
        var parts = PlanActionParts()
        parts.revisions = try readRevisions(.planRevision, of: .planAction)
        parts.updates = try readUpdates()
        parts.milestones = try readMilestones()
        parts.recommendations = try readLists(.planActionRecommendation, of: .planAction) { $0.integer(3) }
        parts.metrics = try readLists(.planActionMetric, of: .planAction) { $0.integer(3) }
        var references: [(key: Int, id: PlanAction.ID)] = []
        try each(.planAction) { references.append(($0.integer(1), $0.text(3))) }
        let stated = try readPlanStatements()
        return references.compactMap { key, id in
            guard let said = stated[key], let priority = priorities[said.priority] else { return nil }
            return PlanAction(
                id: id, priority: priority, words: said.words, owners: (owners[key] ?? []).map(people.owner),
                starts: said.starts, original: said.due, revisions: parts.revisions[key] ?? [],
                updates: parts.updates[key] ?? [], milestones: parts.milestones[key] ?? [],
                recommendations: (parts.recommendations[key] ?? []).compactMap { recommendations[$0] },
                successMeasure: said.measure, metrics: (parts.metrics[key] ?? []).compactMap { metrics[$0] })
        }
    }
}

/// The rows that belong to plan actions, by the key of the action.
struct PlanActionParts {
    var revisions: [Int: [DueRevision]] = [:]
    var updates: [Int: [PlanUpdate]] = [:]
    var milestones: [Int: [Milestone]] = [:]
    var recommendations: [Int: [Int]] = [:]
    var metrics: [Int: [Int]] = [:]
}
