import BoardDomain

/// The same papers with much that happened after the board's day written into them.
func withLaterFacts(_ snapshot: BoardSnapshot) -> BoardSnapshot {
    let day = snapshot.standpoint + 1
    let late = action("later", raised: day, due: .on(day - 90))
    return BoardSnapshot(
        board: snapshot.board, meeting: snapshot.meeting, meetings: snapshot.meetings,
        agenda: snapshot.agenda, previousAttendance: snapshot.previousAttendance, people: snapshot.people,
        memberships: snapshot.memberships, actions: snapshot.actions.map { later($0, on: day) } + [late],
        plan: snapshot.plan.map { later($0, on: day) }, metrics: snapshot.metrics.map { later($0, on: day) },
        asAt: snapshot.asAt)
}

private func later(_ action: Action, on day: Day) -> Action {
    Action(
        id: action.id, words: action.words, owners: action.owners, raisedOn: action.raisedOn,
        raisedAt: action.raisedAt, original: action.original,
        revisions: action.revisions + [revised(to: .on(day - 300), on: day)],
        notes: action.notes + [Note(on: day, by: nil, words: "Later")],
        steps: action.steps + [reopened(day), closed(day + 1)])
}

private func later(_ plan: ImprovementPlan, on day: Day) -> ImprovementPlan {
    ImprovementPlan(
        title: plan.title, priorities: plan.priorities, recommendations: plan.recommendations,
        actions: plan.actions.map { action in
            PlanAction(
                id: action.id, priority: action.priority, words: action.words, owners: action.owners,
                starts: action.starts, original: action.original,
                revisions: action.revisions + [revised(to: .on(day - 300), on: day)],
                updates: action.updates + [said(.complete, on: day, evidence: "Later")],
                milestones: action.milestones.map { later($0, on: day) },
                recommendations: action.recommendations, successMeasure: action.successMeasure,
                metrics: action.metrics)
        })
}

private func later(_ milestone: Milestone, on day: Day) -> Milestone {
    switch milestone.state {
    case .planned:
        Milestone(id: milestone.id, words: milestone.words, due: milestone.due, state: .reached(on: day))
    case .reached, .dropped: milestone
    }
}

private func later(_ metric: Metric, on day: Day) -> Metric {
    let observations = metric.own.observations
    let end = observations.last?.period.last ?? month(0).last
    let added = [
        figure(1, for: Period(on: end + 1), published: max(day, end)),
        figure(2, for: Period(on: max(day, end) + 2)),
    ]
    return Metric(
        id: metric.id, title: metric.title, definition: metric.definition, unit: metric.unit,
        polarity: metric.polarity, frequency: metric.frequency, decimals: metric.decimals,
        owner: metric.owner, source: metric.source, expectedWithin: metric.expectedWithin,
        smallBase: metric.smallBase, targets: metric.targets, benchmarks: metric.benchmarks,
        own: Series(area: metric.own.area, observations: observations + added),
        others: metric.others,
        stepChanges: metric.stepChanges + [StepChange(on: day, reason: "Later", by: "Clerk")])
}
