import Analysis
import BoardDomain
import TestKit
import Testing

/// Days a month apart from April 2020.
func monthly(_ count: Int) -> [Day] {
    (0..<count).compactMap { Day(year: 2020 + ($0 + 3) / 12, month: ($0 + 3) % 12 + 1, day: 1) }
}

func chart(
    _ values: [Double?], _ polarity: Metric.Polarity = .higher, target: Double? = nil, steps: [Int] = [],
    by rules: ChartRules = ChartRules()
) throws -> ControlChart {
    let days = monthly(values.count)
    return controlChart(
        of: try ChartSeries(
            zip(days, values).map { ChartSeries.Row($0, $1, target: target) }, polarity: polarity,
            steps: steps.map { days[$0] }), by: rules)
}

func close(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) <= 1e-9 * max(1, abs(one), abs(other))
}

@Suite("A control chart")
struct ControlChartSpecs {
    @Test("agrees with a slow and separate reading of the rules on thousands of series")
    func oracle() throws {
        var random = SplitMix64(seed: 2_026)
        var fired: Set<String> = []
        for round in 0..<4_000 {
            let any = AnySeries(using: &random)
            let chart = try any.chart()
            let expected = any.oracle.answer
            #expect(chart.points.map(\.label) == expected.labels, "round \(round): \(any)")
            #expect(chart.points.map { chart.phase(of: $0).number } == expected.groups, "round \(round)")
            let phases = chart.points.map { chart.phase(of: $0) }
            #expect(zip(phases.map(\.mean), expected.mean).allSatisfy(close), "round \(round)")
            #expect(zip(phases.map(\.limits?.lower), expected.lower).allSatisfy(close), "round \(round)")
            #expect(zip(phases.map(\.limits?.upper), expected.upper).allSatisfy(close), "round \(round)")
            fired.formUnion(expected.labels)
        }
        // The series met every rule, both ways.
        #expect(fired.count == ChartSignal.allCases.count + 1)
    }

    @Test("does not care where nought is or what the unit is called")
    func shiftAndScale() throws {
        var random = SplitMix64(seed: 7)
        for _ in 0..<500 {
            var any = AnySeries(using: &random)
            // Whole numbers scaled and shifted by powers of two are exact, so that ties stay ties.
            any.values = any.values.map { $0.map { ($0).rounded() } }
            let before = try any.chart()
            var moved = any
            moved.values = any.values.map { $0.map { $0 * 4 + 1_024 } }
            moved.target = any.target.map { $0 * 4 + 1_024 }
            let after = try moved.chart()
            #expect(before.assurance == after.assurance)
            #expect(before.variation == after.variation)
            for (one, other) in zip(before.points, after.points) where !restsOnLastBits(before) {
                #expect(one.signals == other.signals)
                #expect(close(before.phase(of: one).mean.map { $0 * 4 + 1_024 }, after.phase(of: other).mean))
            }
        }
    }

    /// Whether a value lies on a line but for rounding, so that moving it may put it on either side.
    private func restsOnLastBits(_ chart: ControlChart) -> Bool {
        chart.points.contains { point in
            let phase = chart.phase(of: point)
            guard let value = point.value, let mean = phase.mean else { return false }
            let lines = [mean, phase.limits?.lower, phase.limits?.upper].compactMap(\.self)
            let near = phase.limits.map {
                [mean + (($0.upper - mean) * 2) / 3, mean - (($0.upper - mean) * 2) / 3]
            }
            return (lines + (near ?? [])).contains { $0 != value && abs($0 - value) < 1e-6 }
        }
    }

    @Test("turned upside down, with the better side turned too, says the same of every point")
    func mirror() throws {
        var random = SplitMix64(seed: 11)
        for _ in 0..<500 {
            let any = AnySeries(using: &random)
            var turned = any
            turned.values = any.values.map { $0.map { -$0 } }
            turned.target = any.target.map { -$0 }
            turned.polarity =
                switch any.polarity {
                case .higher: .lower
                case .lower: .higher
                case .neither: .neither
                }
            let (one, other) = (try any.chart(), try turned.chart())
            #expect(one.assurance == other.assurance)
            for (point, mirrored) in zip(one.points, other.points) where point.signal?.isHigh != nil {
                // A peak that ends a rise and begins a fall is told of the fall, a trough of the rise.
                guard point.signal != .rising, point.signal != .falling else { continue }
                #expect(mirrored.signal?.isHigh == point.signal.map { !$0.isHigh })
                if any.polarity != .neither { #expect(point.meaning == mirrored.meaning) }
            }
        }
    }

    @Test("under a fixed baseline keeps every past limit whatever the future brings")
    func fixedBaseline() throws {
        var random = SplitMix64(seed: 13)
        for _ in 0..<500 {
            var any = AnySeries(using: &random)
            any.rules.baseline = 12
            guard any.values.count > 12 else { continue }
            any.steps = []
            let whole = try any.chart()
            let cut = Int.random(in: 12..<any.values.count, using: &random)
            var past = any
            past.values = Array(any.values.prefix(cut))
            past.days = Array(any.days.prefix(cut))
            let before = try past.chart()
            #expect(before.phases[0].mean == whole.phases[0].mean)
            #expect(before.phases[0].limits == whole.phases[0].limits)
            // The future may make old points special and never makes them ordinary again.
            for (one, other) in zip(before.points, whole.points) {
                #expect(
                    one.signals.isSubset(of: other.signals) || one.signals.contains(.rising)
                        || one.signals.contains(.falling))
            }
        }
    }

    @Test("takes rows in any order and sorts them by date")
    func order() throws {
        let days = monthly(9)
        let rows = zip(days, 0...).map { ChartSeries.Row($0, Double($1 * $1 % 7)) }
        let sorted = controlChart(of: try ChartSeries(rows, polarity: .higher))
        let turned = controlChart(of: try ChartSeries(rows.reversed(), polarity: .higher))
        #expect(sorted == turned)
    }
}
