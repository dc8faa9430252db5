package import BoardDomain

/// The rules that a pack definition may set. The key printed in the pack is made from these same values.
package struct AnalysisRules: Hashable, Sendable {
    package var plan: PlanRatingRules
    package var metrics: MetricRatingRules
    package var charts: ChartRules
    /// The most sentences under "what needs the board's attention".
    package var attentionLimit: Int

    package init(
        plan: PlanRatingRules = PlanRatingRules(), metrics: MetricRatingRules = MetricRatingRules(),
        charts: ChartRules = .ofPacks, attentionLimit: Int = 8
    ) {
        self.plan = plan
        self.metrics = metrics
        self.charts = charts
        self.attentionLimit = attentionLimit
    }
}

/// How a plan action is rated from its dates. Lateness is counted against the first date agreed or the last one.
package struct PlanRatingRules: Hashable, Sendable {
    package enum LatenessFrom: String, CaseIterable, Sendable {
        /// The date now in force.
        case agreedDate = "agreed date"
        /// The date first given, so that a moved date stays late.
        case originalDate = "original date"
    }

    package var latenessFrom: LatenessFrom
    /// Days late, or overdue milestones' days late, from which an action is at risk.
    package var atRiskFromDaysLate: Int
    /// Days late from which an action is off track.
    package var offTrackFromDaysLate: Int
    /// Whether an owner's own rating counts when it is worse than the dates'. It never counts when better.
    package var worseClaimCounts: Bool
    /// After this many boards without an update an action is named under "said against done".
    package var silentAfterBoards: Int

    package init(
        latenessFrom: LatenessFrom = .agreedDate, atRiskFromDaysLate: Int = 1,
        offTrackFromDaysLate: Int = 32, worseClaimCounts: Bool = true, silentAfterBoards: Int = 2
    ) {
        self.latenessFrom = latenessFrom
        self.atRiskFromDaysLate = atRiskFromDaysLate
        self.offTrackFromDaysLate = offTrackFromDaysLate
        self.worseClaimCounts = worseClaimCounts
        self.silentAfterBoards = silentAfterBoards
    }
}

/// How metrics are rated against their targets.
package struct MetricRatingRules: Hashable, Sendable {
    /// The rule of a metric that has none of its own.
    package var defaultRule: RatingRule
    package var ownRules: [Metric.ID: RatingRule]
    /// Tolerance as a share of the target, used where the target has none of its own.
    package var defaultTolerance: Double
    /// A denominator below this is too small to rate, used where the metric has none of its own.
    package var defaultSmallBase: Int
    /// Ratings that somebody set by hand; at most one a metric.
    package var overrides: [RatingOverride]

    package init(
        defaultRule: RatingRule = .tolerance, ownRules: [Metric.ID: RatingRule] = [:],
        defaultTolerance: Double = 0.1, defaultSmallBase: Int = 10, overrides: [RatingOverride] = []
    ) {
        self.defaultRule = defaultRule
        self.ownRules = ownRules
        self.defaultTolerance = defaultTolerance
        self.defaultSmallBase = defaultSmallBase
        self.overrides = overrides
    }

    func rule(of metric: Metric) -> RatingRule { ownRules[metric.id] ?? defaultRule }
}

/// What a figure is held against. The target is always the one in force at the end of its period, so that a profiled
/// target needs no rule of its own.
package enum RatingRule: String, CaseIterable, Sendable {
    /// On target or off target, and nothing between.
    case plain
    /// Between the two lies the tolerance.
    case tolerance
    /// As with tolerance; beyond it, what is no worse than a year before is told from what is.
    case trend
    /// Never rated.
    case none
}

/// A rating that somebody answers for, in place of the rule's.
package struct RatingOverride: Hashable, Sendable {
    package enum Rating: String, CaseIterable, Sendable {
        case onTarget = "on target"
        case withinTolerance = "within tolerance"
        case offTarget = "off target"
    }

    package let metric: Metric.ID
    package let rating: Rating
    package let reason: String
    package let by: String

    package init(metric: Metric.ID, rating: Rating, reason: String, by: String) {
        self.metric = metric
        self.rating = rating
        self.reason = reason
        self.by = by
    }
}
