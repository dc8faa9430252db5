package import BoardDomain

/// What moved at the board before or since, up to this one; empty lists when there was none
/// before.
package struct ChangesSinceLastBoard: Hashable, Sendable {
    package let since: Day?
    /// The rows that the stock at this board counts as closed, and as opened.
    package let closed: [Action]
    package let opened: [Action]
    package let slipped: [Slip]
    package let turnedOffTrack: [PlanActionFinding]
    package let backOnTrack: [PlanActionFinding]
    package let completed: [PlanActionFinding]
    package let metricsTurnedOff: [MetricFinding]
    package let metricsTurnedOn: [MetricFinding]
    package let revised: [RevisedFigure]

    package init(
        since: Day?, closed: [Action], opened: [Action], slipped: [Slip],
        turnedOffTrack: [PlanActionFinding], backOnTrack: [PlanActionFinding],
        completed: [PlanActionFinding], metricsTurnedOff: [MetricFinding],
        metricsTurnedOn: [MetricFinding], revised: [RevisedFigure]
    ) {
        self.since = since
        self.closed = closed
        self.opened = opened
        self.slipped = slipped
        self.turnedOffTrack = turnedOffTrack
        self.backOnTrack = backOnTrack
        self.completed = completed
        self.metricsTurnedOff = metricsTurnedOff
        self.metricsTurnedOn = metricsTurnedOn
        self.revised = revised
    }
}

/// A date moved later, or given up for none, at the board before or since. One for each time.
package struct Slip: Hashable, Sendable {
    package enum What: Hashable, Sendable {
        case action(Action)
        case planAction(PlanAction)
    }

    package let what: What
    package let from: ResolvedDue
    package let to: ResolvedDue
    package let revision: DueRevision

    package init(what: What, from: ResolvedDue, to: ResolvedDue, revision: DueRevision) {
        self.what = what
        self.from = from
        self.to = to
        self.revision = revision
    }
}

package struct RevisedFigure: Hashable, Sendable {
    package let metric: Metric
    package let observation: Observation
    /// What it read at the board before.
    package let before: SupersededReading

    package init(metric: Metric, observation: Observation, before: SupersededReading) {
        self.metric = metric
        self.observation = observation
        self.before = before
    }
}
