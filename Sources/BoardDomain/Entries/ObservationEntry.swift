/// One row of an observations file. It is known by its board, metric, area and period.
package struct ObservationEntry: Hashable, Sendable {
    package let board: Board.ID
    package let metric: Metric.ID
    /// Nil for the metric's own area.
    package let area: String?
    package let period: Period
    package let reading: Reading
    package let isProvisional: Bool
    package let published: Day?
    package let source: String?
    /// What the row says it is measured in; it is held against the metric's own unit and not kept.
    package let unit: Metric.Unit?

    package init(
        board: Board.ID, metric: Metric.ID, area: String?, period: Period, reading: Reading,
        isProvisional: Bool, published: Day?, source: String?, unit: Metric.Unit? = nil
    ) {
        self.board = board
        self.metric = metric
        self.area = area
        self.period = period
        self.reading = reading
        self.isProvisional = isProvisional
        self.published = published
        self.source = source
        self.unit = unit
    }
}
