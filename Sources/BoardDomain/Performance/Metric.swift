/// Something measured, what it means, and how it is to be read.
package struct Metric: Identifiable, Hashable, Sendable {
    /// A short code, unique within a board, such as `cla_rate` or `PI-07`.
    package typealias ID = String

    package enum Unit: String, CaseIterable, Sendable {
        case percent = "%"
        case count
        case rate = "per 10,000"
        case days
        case number
        case pounds = "£"
    }

    /// Which way is better.
    package enum Polarity: String, CaseIterable, Sendable {
        case higher, lower
        /// Contextual: it is described, never judged.
        case neither
    }

    /// What span one reading speaks of.
    package enum Frequency: String, CaseIterable, Sendable {
        case month, quarter, year
        /// As counted on a day.
        case snapshot
        case rolling12 = "rolling 12 months"
        case yearToDate = "year to date"
    }

    package let id: ID
    package let title: String
    package let definition: String?
    package let unit: Unit
    package let polarity: Polarity
    package let frequency: Frequency
    /// Digits printed after the point.
    package let decimals: Int
    package let owner: Owner?
    package let source: String?
    /// Days after the end of a period by which its figure is expected; nil when nobody has said.
    package let expectedWithin: Int?
    /// A denominator below this is too small to judge by; nil when nobody has said.
    package let smallBase: Int?
    /// In the order they come into force.
    package let targets: [Target]
    /// The areas whose figures are shown beside the board's own, in the order printed.
    package let benchmarks: [String]
    package let own: Series
    package let others: [Series]
    package let stepChanges: [StepChange]

    package init(
        id: ID, title: String, definition: String?, unit: Unit, polarity: Polarity, frequency: Frequency,
        decimals: Int, owner: Owner?, source: String?, expectedWithin: Int?, smallBase: Int?,
        targets: [Target], benchmarks: [String], own: Series, others: [Series], stepChanges: [StepChange]
    ) {
        self.id = id
        self.title = title
        self.definition = definition
        self.unit = unit
        self.polarity = polarity
        self.frequency = frequency
        self.decimals = decimals
        self.owner = owner
        self.source = source
        self.expectedWithin = expectedWithin
        self.smallBase = smallBase
        self.targets = targets
        self.benchmarks = benchmarks
        self.own = own
        self.others = others
        self.stepChanges = stepChanges
    }

    /// The target in force on a day.
    package func target(on day: Day) -> Target? {
        targets.last { $0.from.map { $0 <= day } ?? true }
    }
}

/// A target with the first day it holds for, and the distance from it that is still tolerated.
package struct Target: Hashable, Sendable {
    package let from: Day?
    package let value: Double
    /// In the metric's own unit; nil when none was agreed.
    package let tolerance: Double?

    package init(from: Day?, value: Double, tolerance: Double?) {
        self.from = from
        self.value = value
        self.tolerance = tolerance
    }
}

/// The readings of one area, in the order of their periods, one a period.
package struct Series: Hashable, Sendable {
    /// Nil for the board's own figures where the board has named no area.
    package let area: String?
    package let observations: [Observation]

    package init(area: String?, observations: [Observation]) {
        self.area = area
        self.observations = observations
    }
}

/// A break in a series that somebody vouches for, such as a new definition.
package struct StepChange: Hashable, Sendable {
    package let on: Day
    package let reason: String
    package let by: String

    package init(on: Day, reason: String, by: String) {
        self.on = on
        self.reason = reason
        self.by = by
    }
}
