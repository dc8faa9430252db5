import Analysis
import BoardDomain
import Composition

extension SeriesAnswer {
    package static let headings = ["date", "value", "mean", "lower", "upper", "", "what the rules say"]

    /// A line for each row of the series.
    package var rows: [[String]] {
        chart.points.map { point in
            let phase = chart.phase(of: point)
            let isNew = phase.rows.lowerBound > 0 && chart.points[phase.rows.lowerBound] == point
            return [
                point.day.iso, point.value.map(shown) ?? "none", phase.mean.map(shown) ?? "none",
                phase.limits.map { shown($0.lower) } ?? "none",
                phase.limits.map { shown($0.upper) } ?? "none",
                isNew ? "new" : "",
                point.signals.all.isEmpty ? "" : point.signals.all.map(\.words).joined(separator: "; "),
            ]
        }
    }

    /// What the chart comes to, in sentences.
    package var summary: [String] {
        let phase = chart.phases[chart.phases.count - 1]
        var words = ["\(id): \(chart.points.count) rows, rules \(chart.rules.profile.rawValue)."]
        words.append("Variation: \(chart.variation.map(\.words) ?? "not judged").")
        if let target = chart.latest?.row.target {
            words.append("Target \(shown(target)): \(chart.assurance.map(\.words) ?? "not judged").")
        }
        if phase.isShort {
            words.append("The limits rest on fewer than \(ChartRules.shortPhase) rows, and will move.")
        }
        return words
    }
}

/// At most four digits behind the point, as many as there are.
private func shown(_ value: Double) -> String {
    guard value.magnitude < 1e15 else { return "\(value)" }
    let text = figure(value, decimals: 4)
    guard text.contains(".") else { return text }
    let bare = text.reversed().drop { $0 == "0" }
    return String((bare.first == "." ? bare.dropFirst() : bare).reversed())
}

extension ChartSignal {
    fileprivate var words: String {
        switch self {
        case .aboveLimit: "above the upper limit"
        case .belowLimit: "below the lower limit"
        case .rising: "rising run"
        case .falling: "falling run"
        case .twoOfThreeAbove: "two of three near the upper limit"
        case .twoOfThreeBelow: "two of three near the lower limit"
        case .shiftAbove: "run above the mean"
        case .shiftBelow: "run below the mean"
        }
    }
}

extension PointMeaning {
    fileprivate var words: String {
        switch self {
        case .commonCause: "no significant change"
        case .improvement: "getting better, a real change"
        case .concern: "getting worse, a real change"
        case .neutralHigh: "a real change, up"
        case .neutralLow: "a real change, down"
        }
    }
}

extension Assurance {
    fileprivate var words: String {
        switch self {
        case .pass: "will be met unless something changes"
        case .fail: "will be missed unless something changes"
        case .inconsistent: "may or may not be met"
        }
    }
}
