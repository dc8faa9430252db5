package import Analysis
import BoardDomain
import PackDocument

/// What a measure's figures say, each number from the findings and from nowhere else.
package func measureSentences(_ finding: MetricFinding) -> String {
    let metric = finding.metric
    guard let latest = finding.latest, let value = latest.reading.value else { return "It has no figure yet." }
    var words = ["It stood at \(spokenFigure(value, of: metric)) in \(periodName(latest.period))\(baseWords(latest))"]
    if let target = finding.target {
        words[0] += ", against a target of \(spokenFigure(target.value, of: metric)) (\(polarityWords(metric)))"
    }
    if latest.isProvisional { words[0] += "; the figure is provisional" }
    if let short = finding.short, let before = short.from.reading.value {
        words.append("\(directionWords(short)) the figure before, \(spokenFigure(before, of: metric)) in \(periodName(short.from.period))")
    }
    if let long = finding.long, let before = long.from.reading.value {
        words.append("\(directionWords(long)) a year before, \(spokenFigure(before, of: metric)) in \(periodName(long.from.period))")
    }
    if !finding.benchmarks.isEmpty {
        let others = finding.benchmarks.map { reading in
            "\(benchmarkName(reading)), \(spokenFigure(reading.value, of: metric)) in \(periodName(reading.period))"
        }
        words.append("Beside it: \(others.joined(separator: "; "))")
    }
    return words.map(sentence).joined(separator: " ")
}

private func baseWords(_ observation: Observation) -> String {
    fractionWords(observation.reading).map { ", \($0)" } ?? ""
}

func polarityWords(_ metric: Metric) -> String {
    switch metric.polarity {
    case .higher: "higher is better"
    case .lower: "lower is better"
    case .neither: "neither way is better"
    }
}

private func directionWords(_ change: MetricChange) -> String {
    switch change.direction {
    case .better: "That is better than"
    case .worse: "That is worse than"
    case .same: "That is the same as"
    case .moved: "It moved from"
    }
}
