/// One row of a metrics file. It is known by its board and code.
package struct MetricEntry: Hashable, Sendable {
    package let board: Board.ID
    package let metric: Metric.ID
    package let title: String
    package let definition: String?
    package let unit: Metric.Unit
    package let polarity: Metric.Polarity
    package let frequency: Metric.Frequency
    package let decimals: Int
    package let owner: String?
    package let source: String?
    package let expectedWithin: Int?
    package let smallBase: Int?
    package let target: Target?
    /// The area whose figures are the board's own; nil for the area the board itself names.
    package let area: String?
    package let benchmarks: [String]

    package init(
        board: Board.ID, metric: Metric.ID, title: String, definition: String?, unit: Metric.Unit,
        polarity: Metric.Polarity, frequency: Metric.Frequency, decimals: Int, owner: String?,
        source: String?, expectedWithin: Int?, smallBase: Int?, target: Target?, area: String?,
        benchmarks: [String]
    ) {
        self.board = board
        self.metric = metric
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
        self.target = target
        self.area = area
        self.benchmarks = benchmarks
    }
}
