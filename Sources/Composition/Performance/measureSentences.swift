package import Analysis
import BoardDomain

/// What a measure's figures say, each number from the findings and from nowhere else.
package func measureSentences(_ finding: MetricFinding) -> String {
    var sentences = [sentence(standingWords(finding))]
    if finding.latest?.isProvisional == true { sentences.append("The figure is provisional.") }
    if finding.override != nil { sentences.append(overrideSentence(finding)) }
    sentences += spanSentences(finding) + revisionSentence(finding) + signalSentences(finding)
    sentences += [finding.short, finding.long].compactMap(\.self).map { change in
        let from = change.from.reading.value.map { spokenFigure($0, of: finding.metric) } ?? "no figure"
        let words = changeWords(change, of: finding, spoken: true)
        return sentence("\(words) since \(from) \(periodPhrase(change.from.period, of: finding.metric))")
    }
    if !finding.benchmarks.isEmpty {
        let others = finding.benchmarks.map { reading in
            "\(benchmarkName(reading)), \(spokenFigure(reading.value, of: finding.metric)) \(periodPhrase(reading.period, of: finding.metric))"
        }
        sentences.append("Elsewhere: \(others.joined(separator: "; ")).")
    }
    sentences.append(ownerSentence(finding.metric.owner.map { [$0] } ?? []))
    return sentences.joined(separator: " ")
}

/// "24.1 per cent (7 of 29) in February 2018, against a target of at most 15.0 per cent".
func standingWords(_ finding: MetricFinding) -> String {
    let metric = finding.metric
    guard let latest = finding.latest, let value = latest.reading.value else { return "no figure" }
    let base = fractionWords(latest.reading).map { " (\($0))" } ?? ""
    let target = finding.target.map {
        ", against a target of \(atLeastOrMost(metric))\(spokenFigure($0.value, of: metric))"
    }
    return
        "\(spokenFigure(value, of: metric))\(base) \(periodPhrase(latest.period, of: metric))\(target ?? "")"
}

/// "better by 1.6 percentage points"; a measure without a better side has gone up or down.
///
/// - Parameter spoken: with the unit in words, as a sentence has it.
func changeWords(_ change: MetricChange, of finding: MetricFinding, spoken: Bool = false) -> String {
    guard let old = change.from.reading.value, let new = finding.latest?.reading.value else {
        return "no figure to compare"
    }
    let metric = finding.metric
    let size =
        spoken
        ? spokenDifference(between: old, and: new, of: metric)
        : difference(between: old, and: new, of: metric)
    switch change.direction {
    case .better: return "better by \(size)"
    case .worse: return "worse by \(size)"
    case .same: return "the same"
    case .moved: return "\(new > old ? "up" : "down") by \(size)"
    }
}

/// "It was given as 24.1 per cent before."
private func revisionSentence(_ finding: MetricFinding) -> [String] {
    guard let latest = finding.latest,
        let before = latest.superseded.last(where: { $0.reading != latest.reading })?.reading.value
    else { return [] }
    return ["It was given as \(spokenFigure(before, of: finding.metric)) before."]
}

/// "Year to date, April 2017 to February 2018: 21.4 per cent (402 of 1,879)."
private func spanSentences(_ finding: MetricFinding) -> [String] {
    let metric = finding.metric
    func words(_ name: String, _ span: SpanFigure) -> String {
        let base =
            span.fraction.map { " (\(plainFigure($0.numerator)) of \(plainFigure($0.denominator)))" } ?? ""
        return "\(name): \(spokenFigure(span.value, of: metric))\(base)."
    }
    return [
        finding.spans.yearToDate.map { span in
            words("Year to date, from \(monthName(span.period.first.month)) \(span.period.first.year)", span)
        },
        // In the year's last month the two are one.
        finding.spans.twelveMonths.flatMap {
            $0.period == finding.spans.yearToDate?.period ? nil : words("Over 12 months", $0)
        },
    ].compactMap(\.self)
}
