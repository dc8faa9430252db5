import Analysis
import BoardDomain
import Testing

@Suite("A rule for ratings")
struct RatingRuleSpecs {
    private func finding(_ metric: Metric, by rules: MetricRatingRules) -> MetricFinding? {
        Hambleford.findings(metrics: [metric], by: AnalysisRules(metrics: rules)).performance.metrics.first
    }

    @Test(
        "is plain, has a tolerance, looks back a year, or rates nothing",
        arguments: [
            (RatingRule.plain, 85.0, MetricRating.offTarget), (.plain, 90, .onTarget),
            (.tolerance, 85, .withinTolerance), (.tolerance, 60, .offTarget), (.trend, 85, .withinTolerance),
            (.trend, 60, .offTargetNoWorse), (.trend, 50, .offTargetNoWorse), (.trend, 49, .offTarget),
            (.none, 95, .notRated(.byRule)),
        ])
    func rules(rule: RatingRule, value: Double, rating: MetricRating) {
        let metric = metric(
            targets: [target(90)], own: [figure(50, for: month(-10)), figure(value, for: month(2))])
        #expect(finding(metric, by: MetricRatingRules(defaultRule: rule))?.rating == rating)
        let own = MetricRatingRules(defaultRule: .plain, ownRules: ["PI-1": rule])
        #expect(finding(metric, by: own)?.rating == rating)
    }

    @Test("that looks back a year finds off target what has no year behind it")
    func noYear() {
        let metric = metric(targets: [target(90)], own: [figure(60, for: month(2))])
        #expect(finding(metric, by: MetricRatingRules(defaultRule: .trend))?.rating == .offTarget)
    }

    @Test("gives way to a rating that somebody set by hand, and is kept beside it")
    func overrides() {
        let byHand = RatingOverride(
            metric: "PI-1", rating: .offTarget, reason: "The return was late", by: "Jo Marsh")
        let metric = metric(targets: [target(90)], own: [figure(95, for: month(2))])
        let found = finding(metric, by: MetricRatingRules(overrides: [byHand]))
        #expect(found?.rating == .offTarget && found?.ratingByRule == .onTarget && found?.override == byHand)
    }
}

@Suite("Figures taken together")
struct MetricSpanSpecs {
    private func spans(_ metric: Metric) -> MetricSpans? {
        Hambleford.findings(metrics: [metric]).performance.metrics.first?.spans
    }

    private func share(_ numerator: Double, of denominator: Double, for period: Period) -> Observation {
        figure(
            numerator / denominator * 100, for: period,
            of: Fraction(numerator: numerator, denominator: denominator))
    }

    @Test(
        "are the sum of numerators over the sum of denominators since April, and never a mean of percentages")
    func yearToDate() {
        let months = (-8...2).map { share($0 == 2 ? 90 : 1, of: $0 == 2 ? 100 : 10, for: month($0)) }
        let found = spans(metric(own: months))
        #expect(found?.yearToDate?.fraction == Fraction(numerator: 100, denominator: 200))
        #expect(found?.yearToDate?.value == 50)
        #expect(found?.yearToDate?.period.first == month(-8).first)
        #expect(found?.twelveMonths == nil)
    }

    @Test("over twelve months take all twelve, or are none")
    func twelveMonths() {
        let months = (-9...2).map { share(1, of: 4, for: month($0)) }
        #expect(spans(metric(own: months))?.twelveMonths?.value == 25)
        #expect(
            spans(metric(own: months.enumerated().filter { $0.offset != 5 }.map(\.element)))?.twelveMonths
                == nil)
        let bare = months.dropLast() + [figure(25, for: month(2))]
        #expect(spans(metric(own: Array(bare)))?.yearToDate == nil)
    }

    @Test("of a snapshot or a figure for the year to date are none")
    func notAdded() {
        let months = (-9...2).map { share(1, of: 4, for: month($0)) }
        #expect(spans(metric(frequency: .snapshot, own: months)) == MetricSpans.none)
        #expect(spans(metric(frequency: .yearToDate, own: months)) == MetricSpans.none)
    }
}
