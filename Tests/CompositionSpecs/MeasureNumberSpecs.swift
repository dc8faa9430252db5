import Analysis
import BoardDomain
import PackDocument
import Testing

@testable import Composition

@Suite("Every number said of a measure")
struct MeasureNumberSpecs {
    @Test("comes from the findings, printed as everywhere else")
    func numbers() {
        var findings = Story.full.findings.performance.metrics
        for seed in 0..<150 {
            var papers = AnyPapers(seed: UInt64(seed))
            findings += papers.findings().performance.metrics
        }
        for seed in 0..<400 {
            var series = LongSeries(seed: UInt64(seed))
            findings += series.findings()
        }
        // Every rule, and every outlook on a target, is among what is said.
        let charts = findings.compactMap(\.chart.charted)
        #expect(Set(charts.compactMap { $0.signal?.rule }).count == ChartSignal.allCases.count)
        #expect(Set(charts.compactMap(\.chart.outlook)).count == TargetOutlook.allCases.count)
        for finding in findings {
            let known = Self.numbers(behind: finding)
            for number in Self.numbers(in: measureSentences(finding)) {
                #expect(known.contains(number), "\(number) in: \(measureSentences(finding))")
            }
            guard let drawn = chartFigure(finding) else { continue }
            let shown = known.union(Self.numbers(behindChartOf: finding))
            for number in Self.numbers(in: "\(drawn.caption) \(drawn.alternative)") {
                #expect(shown.contains(number), "\(number) in: \(drawn.caption) \(drawn.alternative)")
            }
        }
    }

    /// What the chart counts: its figures, its gaps, those out of the ordinary; and what its name and steps hold.
    private static func numbers(behindChartOf finding: MetricFinding) -> Set<String> {
        guard let charted = finding.chart.charted else { return [] }
        let points = charted.chart.points
        let counts = [
            points.count { $0.value != nil }, points.count { $0.value == nil },
            points.count { $0.signal != nil },
        ]
        let ends = charted.readings.flatMap {
            [Period(on: $0.period.first), Period(on: $0.period.last)].map {
                periodName($0, of: finding.metric)
            }
        }
        let words =
            counts.map { figure($0) } + ends + charted.steps.map { plainDay($0.step.on) } + [
                finding.metric.title, "12",
            ]
        return Set(words.flatMap(numbers))
    }

    /// Runs of digits with their points and commas.
    private static func numbers(in words: String) -> [String] {
        words.split { !($0.isNumber || $0 == "." || $0 == ",") }.map { run in
            var number = run
            while let last = number.last, !last.isNumber { number.removeLast() }
            return String(number)
        }.filter { !$0.isEmpty }
    }

    private static func numbers(behind finding: MetricFinding) -> Set<String> {
        let metric = finding.metric
        let changes = [finding.short, finding.long].compactMap(\.self)
        let observations = [finding.latest].compactMap(\.self) + changes.map(\.from)
        var values = observations.compactMap(\.reading.value) + finding.benchmarks.map(\.value)
        values += finding.target.map { [$0.value] } ?? []
        let periods = observations.map(\.period) + finding.benchmarks.map(\.period)
        var words = values.map { figure($0, decimals: metric.decimals) }
        words +=
            observations.compactMap { fractionWords($0.reading) }
            + periods.map { periodPhrase($0, of: metric) }
        if metric.unit == .rate { words.append("10,000") }
        for change in changes {
            guard let old = change.from.reading.value, let new = finding.latest?.reading.value else {
                continue
            }
            words.append(Self.printedGap(old, new, metric.decimals))
        }
        words += Self.words(behind: finding.chart, of: metric)
        words +=
            finding.latest?.superseded.compactMap(\.reading.value).map {
                figure($0, decimals: metric.decimals)
            } ?? []
        for span in [finding.spans.yearToDate, finding.spans.twelveMonths].compactMap(\.self) {
            words.append(figure(span.value, decimals: metric.decimals))
            words.append(periodName(span.period, of: metric))
            words += span.fraction.map { [plainFigure($0.numerator), plainFigure($0.denominator)] } ?? []
            words.append("12")
        }
        words += (metric.owner.map { [$0.shown] } ?? []) + finding.benchmarks.map(benchmarkName)
        return Set(words.flatMap(numbers))
    }

    private static func words(behind chart: MetricChart, of metric: Metric) -> [String] {
        switch chart {
        case .charted(let charted):
            let phase = charted.chart.latest.map { charted.chart.phase(of: $0) }
            let heights = [phase?.mean, phase?.limits?.lower, phase?.limits?.upper].compactMap(\.self)
            let counts = [phase?.values, charted.chart.phases.last?.values, charted.chart.rules.fewestValues]
            return heights.map { figure($0, decimals: metric.decimals) }
                + counts.compactMap { $0.map { figure($0) } }
                + charted.readings.map { periodName($0.period, of: metric) }
        case .notCharted(.overlapping(let one, let other)):
            return [one, other].map { periodName($0, of: metric) }
        case .notCharted: return []
        }
    }

    /// The sum a reader would do with the two printed figures.
    private static func printedGap(_ old: Double, _ new: Double, _ decimals: Int) -> String {
        let printed = [old, new].map { figure($0, decimals: decimals) }.compactMap {
            Double($0.filter { $0 != "," }.replacing("\u{2212}", with: "-"))
        }
        return figure(printed.reduce(0) { $1 - $0 }.magnitude, decimals: decimals)
    }
}
