import BoardDomain

/// The snapshot without what is dated after its standpoint, so that no rule downstream can let a
/// later fact in.
///
/// A reading is dated by the end of its period and by its publication. The day it was put into the
/// register does not count here: which records a pack may see at all was settled when the snapshot
/// was read.
func knownAtStandpoint(_ snapshot: BoardSnapshot) -> BoardSnapshot {
    let day = snapshot.standpoint
    return BoardSnapshot(
        board: snapshot.board, meeting: snapshot.meeting,
        meetings: snapshot.meetings.map { known($0, by: day) }, agenda: snapshot.agenda,
        previousAttendance: snapshot.previousAttendance, people: snapshot.people,
        memberships: snapshot.memberships,
        actions: upTo(day, snapshot.actions, by: \.raisedOn).map { known($0, by: day) },
        plan: snapshot.plan.map { known($0, by: day) },
        metrics: snapshot.metrics.map { known($0, by: day) }, asAt: snapshot.asAt)
}

/// The list itself where nothing in it is later, which is the usual case and costs no copy.
private func upTo<Element>(_ day: Day, _ list: [Element], by date: (Element) -> Day) -> [Element] {
    list.allSatisfy { date($0) <= day } ? list : list.filter { date($0) <= day }
}

private func known(_ meeting: Meeting, by day: Day) -> Meeting {
    Meeting(
        id: meeting.id, day: meeting.day, start: meeting.start, end: meeting.end, place: meeting.place,
        status: meeting.status, minutes: known(meeting.minutes, by: day))
}

/// Minutes agreed later were a draft until then.
private func known(_ minutes: Meeting.MinutesStatus, by day: Day) -> Meeting.MinutesStatus {
    switch minutes {
    case .agreed(let agreed): agreed > day ? .draft : minutes
    case .notReceived, .draft: minutes
    }
}

private func known(_ action: Action, by day: Day) -> Action {
    Action(
        id: action.id, words: action.words, owners: action.owners, raisedOn: action.raisedOn,
        raisedAt: action.raisedAt, original: action.original,
        revisions: upTo(day, action.revisions, by: \.decidedOn), notes: upTo(day, action.notes, by: \.on),
        steps: upTo(day, action.steps, by: \.on))
}

private func known(_ plan: ImprovementPlan, by day: Day) -> ImprovementPlan {
    ImprovementPlan(
        title: plan.title, priorities: plan.priorities, recommendations: plan.recommendations,
        actions: plan.actions.map { known($0, by: day) })
}

private func known(_ action: PlanAction, by day: Day) -> PlanAction {
    PlanAction(
        id: action.id, priority: action.priority, words: action.words, owners: action.owners,
        starts: action.starts, original: action.original,
        revisions: upTo(day, action.revisions, by: \.decidedOn),
        updates: upTo(day, action.updates, by: \.on),
        milestones: action.milestones.map { known($0, by: day) },
        recommendations: action.recommendations, successMeasure: action.successMeasure,
        metrics: action.metrics)
}

private func known(_ milestone: Milestone, by day: Day) -> Milestone {
    Milestone(
        id: milestone.id, words: milestone.words, due: milestone.due,
        state: isAhead(milestone, on: day) ? .planned : milestone.state)
}

/// Neither reached nor dropped by the end of a day.
func isAhead(_ milestone: Milestone, on day: Day) -> Bool {
    switch milestone.state {
    case .planned: true
    case .reached(let on), .dropped(let on, _): on > day
    }
}

private func known(_ metric: Metric, by day: Day) -> Metric {
    Metric(
        id: metric.id, title: metric.title, definition: metric.definition, unit: metric.unit,
        polarity: metric.polarity, frequency: metric.frequency, decimals: metric.decimals,
        owner: metric.owner, source: metric.source, expectedWithin: metric.expectedWithin,
        smallBase: metric.smallBase, targets: metric.targets, benchmarks: metric.benchmarks,
        own: known(metric.own, by: day), others: metric.others.map { known($0, by: day) },
        stepChanges: upTo(day, metric.stepChanges, by: \.on))
}

private func known(_ series: Series, by day: Day) -> Series {
    Series(area: series.area, observations: upTo(day, series.observations, by: knownFrom))
}

/// The first day a reading can have been known on.
func knownFrom(_ observation: Observation) -> Day {
    max(observation.period.last, observation.published ?? observation.period.last)
}
