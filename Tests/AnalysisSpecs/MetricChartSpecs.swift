import Analysis
import BoardDomain
import Testing

@Suite("A measure's chart")
struct MetricChartSpecs {
    private func charted(_ metric: Metric, by rules: AnalysisRules = AnalysisRules()) -> ChartedMetric? {
        Hambleford.findings(metrics: [metric], by: rules).performance.metrics.first?.chart.charted
    }

    /// Figures from `first` months before February 2018 up to it, a nil having no row.
    private func run(_ values: [Double?]) -> [Observation] {
        values.enumerated().compactMap { index, value in
            value.map { figure($0, for: month(2 - values.count + 1 + index)) }
        }
    }

    @Test("keeps the place of a month without a row, which breaks a run")
    func missingMonth() {
        let chart = charted(metric(own: run([10, 12, 10, nil, 12, 10, 12, 10, 12, 10, 12, 10])))
        #expect(chart?.readings.count == 12)
        #expect(chart?.readings[3].observation == nil && chart?.readings[3].period == month(-6))
        #expect(chart?.chart.points[3].value == nil)
        #expect(chart?.unevenAt == nil)
    }

    @Test("begins a phase at the first figure whose period ends on a step's day or later")
    func steps() {
        func stepped(_ days: [Day]) -> ChartedMetric? {
            let plain = metric(own: run([10, 12, 10, 12, 10, 12]))
            return charted(
                Metric(
                    id: "x", title: "x", definition: nil, unit: .count, polarity: .higher, frequency: .month,
                    decimals: 0, owner: nil, source: nil, expectedWithin: nil, smallBase: nil, targets: [],
                    benchmarks: [], own: plain.own, others: [],
                    stepChanges: days.map { StepChange(on: $0, reason: "New count", by: "Jo") }))
        }
        #expect(stepped([month(0).first])?.steps.map(\.at) == [3])
        #expect(stepped([month(0).first + 12])?.chart.phases.map(\.rows) == [0..<3, 3..<6])
        let idle = stepped([month(-3).first, month(2).last + 5])
        #expect(idle?.steps.isEmpty == true && idle?.chart.phases.count == 1)
        // One before the first figure and one after the last set nothing apart.
        #expect(idle?.idleSteps.map(\.on) == [month(-3).first, month(2).last + 5])
    }

    @Test("has no limits before the tenth figure, and says since when a change has held")
    func signals() {
        let short = charted(metric(own: run([10, 12, 10, 12, 10, 12, 10, 12, 10])))
        #expect(short?.chart.variation == nil && short?.chart.phases[0].limits == nil)
        let noise: [Double?] = [4, -2, 4, -2, 4, -2, 4, -2]
        let shifted = charted(metric(own: run(noise + [12, 6, 12, 6, 12, 6, 12])))
        #expect(shifted?.signal?.rule == .shiftAbove && shifted?.signal?.since == 8)
        #expect(shifted?.signal?.meaning == .improvement)
    }

    @Test("is refused for figures that hold those before them, and for months that share days")
    func refused() throws {
        let toDate = metric(frequency: .yearToDate, own: run([10, 20, 30]))
        let findings = Hambleford.findings(metrics: [toDate]).performance.metrics
        #expect(findings.first?.chart == .notCharted(.yearToDate))
        let long = try #require(Period(from: month(1).first, through: month(2).last))
        let both = metric(own: [figure(1, for: month(1)), figure(2, for: long)])
        #expect(
            Hambleford.findings(metrics: [both]).performance.metrics.first?.chart
                == .notCharted(.overlapping(month(1), long)))
        #expect(
            Hambleford.findings(metrics: [metric()]).performance.metrics.first?.chart
                == .notCharted(.noFigures))
    }

    @Test("puts the measures that need attention first, the gravest of them before the others")
    func order() {
        let good = metric("a", targets: [target(5)], own: run([10, 12]))
        let near = metric("b", targets: [target(13)], own: run([13, 12.5]))
        let off = metric("c", targets: [target(20)], own: run([10, 12]))
        let worseOff = metric("d", targets: [target(90)], own: run([10, 12]))
        let noise: [Double?] = [4, -2, 4, -2, 4, -2, 4, -2, 12, 6, 12, 6, 12, 6, 12]
        let worsening = metric("e", polarity: .lower, own: run(noise))
        let missing = metric("f", polarity: .lower, targets: [target(-50)], own: run(noise))
        let rows = Hambleford.findings(metrics: [good, near, off, worseOff, worsening, missing]).performance
            .metrics
        #expect(exceptionsFirst(rows).map(\.metric.id) == ["f", "d", "c", "e", "b", "a"])
        #expect(
            exceptionsFirst(rows).map(\.exception) == [
                .offTargetGettingWorse, .offTarget, .offTarget, .gettingWorse, .slipping, nil,
            ])
    }
}
