/// One numbered action of the improvement plan, with its whole history.
package struct PlanAction: Identifiable, Hashable, Sendable {
    /// The plan's own reference, unique within a board, such as `2.3`.
    package typealias ID = String

    package let id: ID
    package let priority: Priority.ID
    package let words: String
    package let owners: [Owner]
    package let starts: Day?
    package let original: DueTerm
    /// In the order they were decided.
    package let revisions: [DueRevision]
    /// In the order of their days.
    package let updates: [PlanUpdate]
    package let milestones: [Milestone]
    package let recommendations: [Recommendation.ID]
    package let successMeasure: String?
    /// The metrics it should move.
    package let metrics: [Metric.ID]

    package init(
        id: ID, priority: Priority.ID, words: String, owners: [Owner], starts: Day?, original: DueTerm,
        revisions: [DueRevision], updates: [PlanUpdate], milestones: [Milestone],
        recommendations: [Recommendation.ID], successMeasure: String?, metrics: [Metric.ID]
    ) {
        self.id = id
        self.priority = priority
        self.words = words
        self.owners = owners
        self.starts = starts
        self.original = original
        self.revisions = revisions
        self.updates = updates
        self.milestones = milestones
        self.recommendations = recommendations
        self.successMeasure = successMeasure
        self.metrics = metrics
    }

    package func term(on day: Day) -> DueTerm {
        revisions.last { $0.decidedOn <= day }?.term ?? original
    }

    package func lastUpdate(by day: Day) -> PlanUpdate? {
        updates.last { $0.on <= day }
    }

    /// The rating last claimed by then; an update without a rating leaves the one before it in force.
    package func claim(on day: Day) -> ClaimedRating? {
        updates.last { $0.on <= day && $0.claim != nil }?.claim
    }
}

/// What an owner says of a plan action, on the day they said it.
package struct PlanUpdate: Hashable, Sendable {
    package let on: Day
    package let by: String?
    package let claim: ClaimedRating?
    package let words: String?
    /// What shows that it is so: a document, an audit, a figure.
    package let evidence: String?

    package init(on: Day, by: String?, claim: ClaimedRating?, words: String?, evidence: String?) {
        self.on = on
        self.by = by
        self.claim = claim
        self.words = words
        self.evidence = evidence
    }
}

/// The rating an owner gives their own plan action.
package enum ClaimedRating: String, CaseIterable, Sendable {
    case complete
    case onTrack = "on track"
    case atRisk = "at risk"
    case offTrack = "off track"
    case notStarted = "not started"
}

package struct Milestone: Hashable, Sendable {
    package enum State: Hashable, Sendable {
        case planned
        case reached(on: Day)
        case dropped(on: Day, why: String?)
    }

    package let id: String
    package let words: String
    package let due: Day?
    package let state: State

    package init(id: String, words: String, due: Day?, state: State) {
        self.id = id
        self.words = words
        self.due = due
        self.state = state
    }
}
