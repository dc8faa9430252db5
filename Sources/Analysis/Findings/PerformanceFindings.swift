package import BoardDomain

package struct PerformanceFindings: Hashable, Sendable {
    package let rules: MetricRatingRules
    package let charts: ChartRules
    /// In the register's own order.
    package let metrics: [MetricFinding]

    package init(rules: MetricRatingRules, charts: ChartRules, metrics: [MetricFinding]) {
        self.rules = rules
        self.charts = charts
        self.metrics = metrics
    }
}

/// How a metric stands against its target.
package enum MetricRating: Hashable, Sendable {
    case onTarget
    case withinTolerance
    /// Beyond tolerance, and no worse than a year before.
    case offTargetNoWorse
    case offTarget
    case notRated(NotRated)

    package enum NotRated: Hashable, Sendable {
        /// The rules say that it is not to be rated.
        case byRule
        case contextual
        case noTarget
        case noFigure
        /// The base is below the smallest that may be judged.
        case smallBase(Double, below: Int)
    }
}

/// A change in better and worse, never in up and down.
package enum Direction: String, CaseIterable, Sendable {
    case better, same, worse
    /// The metric has no polarity: it moved, and nobody says which way is good.
    case moved
}

package struct MetricChange: Hashable, Sendable {
    package let from: Observation
    /// Latest value less the earlier one, in the metric's own unit.
    package let difference: Double
    package let direction: Direction

    package init(from: Observation, difference: Double, direction: Direction) {
        self.from = from
        self.difference = difference
        self.direction = direction
    }
}

package struct MetricFinding: Hashable, Sendable {
    package let metric: Metric
    /// The own readings whose periods end by the standpoint, in order, gaps and all.
    package let readings: [Observation]
    /// The last of them that has a value.
    package let latest: Observation?
    /// Against the reading with a value before it.
    package let short: MetricChange?
    /// Against the same period a year before.
    package let long: MetricChange?
    /// In force on the last day of the latest period; without a figure, on the standpoint.
    package let target: Target?
    package let rating: MetricRating
    /// The same rule on the figures that the board before can have had, as they then read.
    package let ratingBefore: MetricRating?
    /// The figures of other areas for the latest period, or the last before it that they have.
    package let benchmarks: [BenchmarkReading]
    package let chart: MetricChart
    /// Whose word the rating is, where it is not the rule's.
    package let override: RatingOverride?
    /// What the rule makes of the figure.
    package let ratingByRule: MetricRating
    package let spans: MetricSpans

    package init(
        metric: Metric, readings: [Observation], latest: Observation?, short: MetricChange?,
        long: MetricChange?, target: Target?, rating: MetricRating, ratingBefore: MetricRating?,
        benchmarks: [BenchmarkReading], chart: MetricChart, override: RatingOverride?,
        ratingByRule: MetricRating,
        spans: MetricSpans
    ) {
        self.metric = metric
        self.readings = readings
        self.latest = latest
        self.short = short
        self.long = long
        self.target = target
        self.rating = rating
        self.ratingBefore = ratingBefore
        self.benchmarks = benchmarks
        self.chart = chart
        self.override = override
        self.ratingByRule = ratingByRule
        self.spans = spans
    }
}

package struct BenchmarkReading: Hashable, Sendable {
    package enum Source: Hashable, Sendable {
        case area(String)
        /// The plain mean of the statistical neighbours that have a figure.
        case neighbours(withFigures: Int, of: Int)
    }

    package let source: Source
    package let value: Double
    package let period: Period

    package init(source: Source, value: Double, period: Period) {
        self.source = source
        self.value = value
        self.period = period
    }
}
