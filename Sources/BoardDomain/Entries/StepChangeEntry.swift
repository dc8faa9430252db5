/// One row of a steps file: a break in a metric's own series that somebody vouches for.
package struct StepChangeEntry: Hashable, Sendable {
    package let board: Board.ID
    package let metric: Metric.ID
    package let step: StepChange

    package init(board: Board.ID, metric: Metric.ID, step: StepChange) {
        self.board = board
        self.metric = metric
        self.step = step
    }
}
