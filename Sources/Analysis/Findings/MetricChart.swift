package import BoardDomain

/// A metric's own figures over time with what the rules of control charts say of them.
package enum MetricChart: Hashable, Sendable {
    case charted(ChartedMetric)
    case notCharted(NotCharted)

    /// Why there is none.
    package enum NotCharted: Hashable, Sendable {
        case noFigures
        /// Each figure holds those before it: from one to the next nothing can be told.
        case yearToDate
        /// Two periods that share days would count them twice.
        case overlapping(Period, Period)
        case refused(ChartSeriesFault)
    }

    package var charted: ChartedMetric? {
        switch self {
        case .charted(let chart): chart
        case .notCharted: nil
        }
    }
}

package struct ChartedMetric: Hashable, Sendable {
    package let chart: ControlChart
    /// One for each of the chart's points: its period, and its reading where there is a row.
    package let readings: [ChartedReading]
    /// The step changes that begin a phase.
    package let steps: [ChartedStep]
    /// Step changes that set nothing apart: before the second figure, or after the last.
    package let idleSteps: [StepChange]
    package let signal: MetricSignal?
    /// The place in `readings` before which periods stop following each other evenly.
    package let unevenAt: Int?
}

package struct ChartedReading: Hashable, Sendable {
    package let period: Period
    /// Nil for a period that should have a row and has none.
    package let observation: Observation?
}

package struct ChartedStep: Hashable, Sendable {
    package let step: StepChange
    /// The place in `readings` of the first figure after it.
    package let at: Int
}

/// What the latest figure is part of.
package struct MetricSignal: Hashable, Sendable {
    package let meaning: PointMeaning
    package let rule: ChartSignal
    /// The place in `readings` of the first figure of the pattern.
    package let since: Int
    package let latest: Int
}
