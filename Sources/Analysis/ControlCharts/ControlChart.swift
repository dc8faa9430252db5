package import BoardDomain

/// An XmR chart: what was expected of each row, and what is out of the ordinary.
package struct ControlChart: Hashable, Sendable {
    package let points: [ChartPoint]
    /// In the order of their rows; at least one.
    package let phases: [ChartPhase]
    package let polarity: Metric.Polarity
    package let rules: ChartRules
    /// Of the latest row, or, by the recommended conventions, of the latest value; nil where nothing may be judged.
    package let variation: PointMeaning?
    /// Nil without a target, for a measure without a better side, and where nothing may be judged.
    package let assurance: Assurance?
    package let remarks: [ChartRemark]

    /// The last point that has a value.
    package var latest: ChartPoint? { points.last { $0.value != nil } }

    package func phase(of point: ChartPoint) -> ChartPhase { phases[point.phase] }
}

package struct ChartPoint: Hashable, Sendable {
    package let row: ChartSeries.Row
    /// The place of its phase in the chart's list.
    package let phase: Int
    /// All that fired.
    package let signals: ChartSignals
    /// The one that takes precedence; nil for common cause.
    package let signal: ChartSignal?
    package let meaning: PointMeaning

    package var day: Day { row.day }
    package var value: Double? { row.value }
    package var label: String { signal?.label ?? ChartSignal.none }
}

/// A stretch of rows with a mean and limits of its own.
package struct ChartPhase: Hashable, Sendable {
    /// Numbered as the reference does: 0 before the first step change.
    package let number: Int
    package let rows: Range<Int>
    /// How many of its rows have a value.
    package let values: Int
    /// How many rows its mean and limits come from.
    package let baseline: Int
    /// Nil where no row of the baseline has a value.
    package let mean: Double?
    package let limits: ProcessLimits?

    package var isShort: Bool { rows.count < ChartRules.shortPhase }
    /// Every value of the baseline is the same.
    package var isFlat: Bool { limits.map { $0.lower == $0.upper } ?? false }
}

/// Where common cause ends, and two thirds of the way there.
package struct ProcessLimits: Hashable, Sendable {
    package let lower: Double
    package let upper: Double
    let nearLower: Double
    let nearUpper: Double

    /// - Parameter range: the mean of the moving ranges.
    init(mean: Double, range: Double) {
        // 2.66 is three standard deviations estimated from a mean moving range, 3/1.128, as the standard rounds it.
        lower = mean - 2.66 * range
        upper = mean + 2.66 * range
        let near = 2 * (2.66 / 3) * range
        nearLower = mean - near
        nearUpper = mean + near
    }
}

package enum PointMeaning: String, CaseIterable, Sendable {
    case commonCause = "common_cause"
    case improvement = "special_cause_improvement"
    case concern = "special_cause_concern"
    case neutralHigh = "special_cause_neutral_high"
    case neutralLow = "special_cause_neutral_low"

    init(_ signal: ChartSignal?, polarity: Metric.Polarity) {
        guard let signal else {
            self = .commonCause
            return
        }
        switch polarity {
        case .higher: self = signal.isHigh ? .improvement : .concern
        case .lower: self = signal.isHigh ? .concern : .improvement
        case .neither: self = signal.isHigh ? .neutralHigh : .neutralLow
        }
    }
}

/// Whether the process as it is will meet its target.
package enum Assurance: String, CaseIterable, Sendable {
    case pass = "consistent_pass"
    case fail = "consistent_fail"
    case inconsistent
}

/// What a chart is shown with although it can be made.
package enum ChartRemark: Hashable, Sendable {
    case stepMatchesNoRow(Day)
    /// A new phase from the first row on sets nothing apart.
    case stepOnFirstRow(Day)
    /// Steps from row to row have been of one length and here are not; the first such place.
    case unevenSteps(after: Day, before: Day)
}
