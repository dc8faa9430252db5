package import BoardDomain

/// A metric's figures taken together over spans longer than its own.
package struct MetricSpans: Hashable, Sendable {
    /// From April to the latest period.
    package let yearToDate: SpanFigure?
    /// The twelve months up to the latest period's end.
    package let twelveMonths: SpanFigure?

    package static let none = MetricSpans(yearToDate: nil, twelveMonths: nil)
}

package struct SpanFigure: Hashable, Sendable {
    package let period: Period
    package let value: Double
    /// What a percentage or rate was made of.
    package let fraction: Fraction?
}
