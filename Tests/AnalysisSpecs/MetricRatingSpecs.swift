import Analysis
import BoardDomain
import Testing

@Suite("A metric is rated")
struct MetricRatingSpecs {
    private let thisBoard = Hambleford.thisBoard

    private func row(_ metric: Metric, diary: [Meeting] = Hambleford.diary) -> MetricFinding? {
        Hambleford.findings(diary: diary, metrics: [metric]).performance.metrics.first
    }

    @Test(
        "by its target and a tolerance of a tenth, whichever way is better",
        arguments: [
            (Metric.Polarity.higher, 83.0, 83.0, MetricRating.onTarget), (.higher, 83, 90, .onTarget),
            (.higher, 83, 82.9, .withinTolerance), (.higher, 83, 74.7, .withinTolerance),
            (.higher, 83, 74.6, .offTarget), (.lower, 18, 18, .onTarget), (.lower, 18, 10, .onTarget),
            (.lower, 18, 18.1, .withinTolerance), (.lower, 18, 19.8, .withinTolerance),
            (.lower, 18, 19.9, .offTarget), (.lower, 0, 0, .onTarget), (.lower, 0, 1, .offTarget),
        ])
    func byTarget(polarity: Metric.Polarity, aim: Double, value: Double, rating: MetricRating) {
        let row = row(
            metric(polarity: polarity, targets: [target(aim)], own: [figure(value, for: month(2))]))
        #expect(row?.rating == rating)
    }

    @Test(
        "within the target's own tolerance, in the metric's own unit",
        arguments: [(88.0, MetricRating.withinTolerance), (87.9, .offTarget)])
    func ownTolerance(value: Double, rating: MetricRating) {
        let row = row(metric(targets: [target(90, tolerance: 2)], own: [figure(value, for: month(2))]))
        #expect(row?.rating == rating)
    }

    @Test("against the target in force at the end of its period")
    func targetInForce() {
        let targets = [target(80), target(90, from: month(2).last), target(95, from: month(2).last + 1)]
        let row = row(metric(targets: targets, own: [figure(85, for: month(2))]))
        #expect(row?.target?.value == 90)
        #expect(row?.rating == .withinTolerance)
    }

    @Test("not at all, with the reason, where it cannot be")
    func notRated() {
        let few = [figure(50, for: month(2), of: Fraction(numerator: 2, denominator: 4))]
        let aim = [target(90)]
        #expect(row(metric(polarity: .neither, targets: aim, own: few))?.rating == .notRated(.contextual))
        #expect(row(metric(own: few))?.rating == .notRated(.noTarget))
        #expect(row(metric(targets: aim))?.rating == .notRated(.noFigure))
        #expect(row(metric(targets: aim, own: few))?.rating == .notRated(.smallBase(4, below: 10)))
        #expect(
            row(metric(smallBase: 5, targets: aim, own: few))?.rating == .notRated(.smallBase(4, below: 5)))
        #expect(row(metric(smallBase: 4, targets: aim, own: few))?.rating == .offTarget)
    }

    @Test("by the last figure there is, with later gaps kept in the row")
    func lastFigure() {
        let row = row(
            metric(
                targets: [target(90)],
                own: [
                    figure(95, for: month(0)), reading(.withheld(symbol: "c"), for: month(1)),
                    reading(.blank, for: month(2)),
                ]))
        #expect(row?.rating == .onTarget)
        #expect(row?.latest?.period == month(0))
        #expect(row?.readings.count == 3)
    }

    @Test("without a figure whose period ends, or which is published, after the meeting's day")
    func laterFigures() {
        let row = row(
            metric(
                targets: [target(90)],
                own: [
                    figure(95, for: month(1), published: thisBoard),
                    figure(60, for: month(2), published: thisBoard + 1), figure(50, for: month(3)),
                ]))
        #expect(row?.latest?.period == month(1))
        #expect(row?.rating == .onTarget)
    }

    @Test("for the board before on the figure that had been recorded before its day, as it then read")
    func ratingBefore() {
        let lastBoard = Hambleford.lastBoard
        let revised = figure(
            95, for: month(0), recorded: lastBoard,
            superseded: [SupersededReading(reading: .observed(60, of: nil), recordedOn: lastBoard - 1)])
        let row = row(
            metric(targets: [target(90)], own: [revised, figure(99, for: month(1), recorded: lastBoard + 9)]))
        #expect(row?.ratingBefore == .offTarget)
        #expect(row?.rating == .onTarget)
    }

    @Test("for the board before by period and publication where all was recorded later")
    func firstImport() {
        let imported = thisBoard - 1
        let row = row(
            metric(
                targets: [target(90)],
                own: [
                    figure(60, for: month(0), recorded: imported),
                    figure(95, for: month(1), published: Hambleford.lastBoard, recorded: imported),
                    figure(97, for: month(2), recorded: imported),
                ]))
        #expect(row?.ratingBefore == .offTarget)
        #expect(row?.rating == .onTarget)
    }

    @Test("without a comparison when there was no board before")
    func noBoardBefore() {
        let row = row(
            metric(targets: [target(90)], own: [figure(95, for: month(1))]),
            diary: [Hambleford.meeting(thisBoard)])
        #expect(row?.ratingBefore == nil)
    }
}
