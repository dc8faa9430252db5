import Analysis
import BoardDomain
import TestKit

/// A measure with enough figures behind it for limits and verdicts: steps, drifts, gaps, revisions, targets that change.
struct LongSeries {
    private var dice: SplitMix64

    init(seed: UInt64) { dice = SplitMix64(seed: seed) }

    private mutating func below(_ count: Int) -> Int { Int(dice.next() % UInt64(count)) }

    mutating func findings() -> [MetricFinding] {
        let metrics = (0..<4).map { metric("m\($0)") }
        let snapshot = Hambleford.snapshot(
            diary: [Hambleford.meeting(Hambleford.thisBoard)], actions: [], plan: nil, metrics: metrics)
        return analyse(snapshot, by: AnalysisRules()).performance.metrics
    }

    private mutating func metric(_ id: String) -> Metric {
        let count = 11 + below(30)
        let level = Double(below(80) + 10)
        let (drift, jump, at) = (Double(below(9) - 4) / 4, Double(below(3)) * 9, below(count))
        let width = [0.3, 2, 4][below(3)]
        // The last seven may walk through the middle, up or down.
        let walks = [0.0, 0, 0, 1, -1][below(5)]
        let own = (0..<count).compactMap { index -> Observation? in
            let last = index - count + 7
            if walks != 0, last >= 0 {
                return observation(
                    level + width / 2 + walks * Double(last - 3) * width / 9, months: 7 - last, isBlank: false
                )
            }
            guard below(12) > 0 || index == count - 1 else { return nil }
            let noise = Double(below(100)) / 100 * width
            let value = level + (index >= at ? jump + drift * Double(index - at) : 0) + noise
            return observation(value, months: count - index, isBlank: below(15) == 0)
        }
        let frequencies: [Metric.Frequency] = [.month, .rolling12, .snapshot]
        let targets = (0..<below(3)).map { number in
            Target(
                from: number == 0 ? nil : Hambleford.thisBoard - 150, value: level + Double(below(60) - 30),
                tolerance: below(2) == 0 ? 2 : nil)
        }
        let steps = (0..<below(8) / 6).map { _ in
            StepChange(on: Hambleford.thisBoard - below(900), reason: "A new form", by: "Ana Silva")
        }
        return Metric(
            id: id, title: "Measure \(id)", definition: nil,
            unit: Metric.Unit.allCases[below(Metric.Unit.allCases.count)],
            polarity: Metric.Polarity.allCases[below(3)], frequency: frequencies[below(3)],
            decimals: below(3),
            owner: nil, source: nil, expectedWithin: nil, smallBase: nil, targets: targets, benchmarks: [],
            own: Series(area: nil, observations: own), others: [],
            stepChanges: steps.sorted { $0.on < $1.on })
    }

    /// A whole month, counted back from the board's.
    private mutating func observation(_ value: Double, months: Int, isBlank: Bool) -> Observation? {
        let (year, month, _) = Hambleford.thisBoard.parts
        let place = year * 12 + month - 1 - months
        guard let first = Day(year: place / 12, month: place % 12 + 1, day: 1),
            let next = Day(year: (place + 1) / 12, month: (place + 1) % 12 + 1, day: 1),
            let period = Period(from: first, through: next - 1)
        else { return nil }
        let base = Fraction(numerator: value.rounded(), denominator: 100)
        let before = SupersededReading(reading: .observed(value + 3, of: nil), recordedOn: next)
        return Observation(
            period: period, reading: isBlank ? .blank : .observed(value, of: below(3) == 0 ? base : nil),
            isProvisional: below(9) == 0, published: nil, source: nil, recordedOn: next + 5,
            superseded: below(6) == 0 ? [before] : [])
    }
}
