import Analysis
import BoardDomain

/// A series and rules from a seed: noise, ties, drifts, shifts, outliers, flats, holes, step changes, baselines.
struct AnySeries {
    var values: [Double?]
    var days: [Day]
    var steps: [Day]
    var polarity: Metric.Polarity
    var rules: ChartRules
    var target: Double?

    init(using random: inout some RandomNumberGenerator) {
        let count = Int.random(in: 1...60, using: &random)
        let grain: Double = [1.0, 10, 0.01, 0.1, 5].randomElement(using: &random) ?? 1
        let kind = Int.random(in: 0...6, using: &random)
        var level = Double(Int.random(in: -50...50, using: &random))
        values = (0..<count).map { index in
            switch kind {
            case 0: break  // noise around one level
            case 1: level += Double(Int.random(in: -3...4, using: &random))
            case 2: level += index % 13 == 12 ? Double(Int.random(in: -30...30, using: &random)) : 0
            case 3: return level * grain
            case 4:
                level += index % 9 < 8 ? 1 : -6
                return level * grain
            default: break
            }
            let noise =
                kind == 5 ? Int.random(in: 0...1, using: &random) : Int.random(in: -9...9, using: &random)
            let outlier = Int.random(in: 0..<25, using: &random) == 0 ? 80.0 : 0
            return (level + Double(noise) + outlier) * grain
        }
        if Bool.random(using: &random) {
            for index in values.indices where Int.random(in: 0..<9, using: &random) == 0 {
                values[index] = nil
            }
        }
        let start = Day(ordinal: 18_000)
        var day = start
        var days: [Day] = []
        for _ in values {
            day = day + Int.random(in: 28...33, using: &random)
            days.append(day)
        }
        self.days = days
        steps = []
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            steps.append(days.randomElement(using: &random) ?? day)
        }
        if Int.random(in: 0..<6, using: &random) == 0 { steps.append(start - 40) }
        polarity = Metric.Polarity.allCases.randomElement(using: &random) ?? .higher
        rules = ChartRules(
            screensOutliers: Bool.random(using: &random),
            baseline: Bool.random(using: &random) ? Int.random(in: 12...24, using: &random) : nil)
        target = Bool.random(using: &random) ? level * grain : nil
    }

    func chart(by rules: ChartRules? = nil) throws -> ControlChart {
        controlChart(
            of: try ChartSeries(
                zip(days, values).map { ChartSeries.Row($0, $1, target: target) }, polarity: polarity,
                steps: steps), by: rules ?? self.rules)
    }

    var oracle: ChartOracle {
        ChartOracle(
            values: values, days: days, steps: steps, screens: rules.screensOutliers, fixed: rules.baseline)
    }
}
