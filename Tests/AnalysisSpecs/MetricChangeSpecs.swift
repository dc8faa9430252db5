import Analysis
import BoardDomain
import Testing

@Suite("The change in a metric")
struct MetricChangeSpecs {
    private func row(_ metric: Metric) -> MetricFinding? {
        Hambleford.findings(metrics: [metric]).performance.metrics.first
    }

    @Test(
        "is told as better or worse, never as up or down",
        arguments: [
            (Metric.Polarity.higher, 1.0, Direction.better), (.higher, -1, .worse), (.lower, 1, .worse),
            (.lower, -1, .better), (.neither, 1, .moved), (.neither, 0, .same), (.lower, 0, .same),
            (.higher, 0.04, .same), (.higher, 0.06, .better),
        ])
    func direction(polarity: Metric.Polarity, step: Double, direction: Direction) {
        let row = row(
            metric(polarity: polarity, own: [figure(50, for: month(1)), figure(50 + step, for: month(2))]))
        #expect(row?.short?.direction == direction)
    }

    @Test("is counted from the last figure before it, over gaps")
    func overGaps() {
        let row = row(
            metric(own: [
                figure(40, for: month(0)), reading(.blank, for: month(1)), figure(43, for: month(2)),
            ]))
        #expect(row?.short?.from.period == month(0))
        #expect(row?.short?.difference == 3)
    }

    @Test("over a year is counted from the period that ended in the same month, and else is not told")
    func overAYear() {
        let years = [figure(30, for: month(-10)), figure(35, for: month(-9)), figure(43, for: month(2))]
        #expect(row(metric(own: years))?.long?.from.period == month(-10))
        #expect(row(metric(own: Array(years.dropFirst())))?.long == nil)
    }

    @Test(
        "over a year between counts on a day allows fifteen days",
        arguments: [(-15, true), (0, true), (15, true), (-16, false), (16, false)])
    func snapshots(offset: Int, isTold: Bool) throws {
        let day = month(2).last
        let yearBefore = try #require(Day(iso: "2017-02-28"))
        let row = row(
            metric(
                frequency: .snapshot,
                own: [figure(1, for: Period(on: yearBefore + offset)), figure(2, for: Period(on: day))]))
        #expect((row?.long != nil) == isTold)
    }

    @Test("is not told where there is nothing to compare with")
    func alone() {
        let row = row(metric(own: [figure(1, for: month(2))]))
        #expect(row?.short == nil)
        #expect(row?.long == nil)
    }
}
