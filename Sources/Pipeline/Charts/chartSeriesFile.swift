package import Analysis
package import BoardDomain
import Intake

/// How a file of series is to be charted where it does not say so itself.
package struct SeriesWishes: Sendable {
    package var profile = ChartRules.Profile.plotthedots
    package var polarity = Metric.Polarity.higher
    package var target: Double?
    package var steps: [Day] = []
    package var screensOutliers: Bool?
    package var baseline: Int?
    package var run = 7

    package init() {}
}

/// Charts the series of a file one by one, in its order; needs no store.
///
/// - Throws: `Refusal` that names the file and the row.
package func chartSeries(
    in path: String, as wishes: SeriesWishes, each: (SeriesAnswer) throws -> Void
) throws {
    let file = path == "-" ? "standard input" : path
    try readSeries(path) { found in
        let place = [file, found.place ?? (found.id.isEmpty ? nil : "series \(found.id)")].compactMap(\.self)
            .joined(separator: ", ")
        let rules = try rules(for: found, as: wishes, at: place)
        let rows = found.rows.map {
            ChartSeries.Row($0.day, $0.value, target: $0.target ?? wishes.target, planned: $0.planned)
        }
        let series: ChartSeries
        do throws(ChartSeriesFault) {
            series = try ChartSeries(
                rows, polarity: found.polarity ?? wishes.polarity, steps: found.steps ?? wishes.steps)
        } catch {
            throw Refusal(.wrongInput, "\(place): \(error.renumbered(found.rowNumbers).sentence).")
        }
        let chart = controlChart(of: series, by: rules)
        try each(
            SeriesAnswer(
                id: found.id.isEmpty ? file : found.id,
                remarks: (chart.remarks.map(\.sentence) + beyondWhole(in: found)).map { "\(place): \($0)." },
                chart: chart))
    }
}

/// A share lies between nothing and all; some percentages are no shares, so that they are told and not refused.
private func beyondWhole(in found: SeriesCase) -> [String] {
    guard found.isPercentage else { return [] }
    return zip(found.rows, found.rowNumbers).compactMap { row, number in
        guard let value = row.value, !(0...100).contains(value) else { return nil }
        let shown = Int(exactly: value).map(String.init) ?? "\(value)"
        return "\(shown)% in row \(number) (\(row.day)) lies beyond 0 and 100"
    }
}

private func rules(
    for found: SeriesCase, as wishes: SeriesWishes, at place: String
) throws -> ChartRules {
    let baseline = found.baseline ?? wishes.baseline
    if let baseline, baseline < ChartRules.shortestBaseline {
        throw Refusal(
            .wrongInput,
            "\(place): limits fixed on \(baseline) rows rest on too little; \(ChartRules.shortestBaseline) are the fewest."
        )
    }
    return ChartRules(
        wishes.profile, screensOutliers: found.screensOutliers ?? wishes.screensOutliers, baseline: baseline,
        run: wishes.run)
}

extension ChartSeriesFault {
    /// Rows as the file numbers them.
    fileprivate func renumbered(_ numbers: [Int]) -> ChartSeriesFault {
        func number(_ row: Int) -> Int { numbers.indices.contains(row - 1) ? numbers[row - 1] : row }
        return switch self {
        case .empty: self
        case .sameDay(let day, let first, let second): .sameDay(day, rows: number(first), number(second))
        case .notFinite(let day, let row): .notFinite(day, row: number(row))
        case .absurd(let value, let day, let row): .absurd(value, day, row: number(row))
        }
    }
}

extension ChartRemark {
    fileprivate var sentence: String {
        switch self {
        case .stepMatchesNoRow(let day):
            "the step change of \(day) is the date of no row, and changes nothing"
        case .stepOnFirstRow(let day): "the step change of \(day) is the first row, and sets nothing apart"
        case .unevenSteps(let before, let after):
            "the rows of \(before) and \(after) do not follow each other as the others do; a row may be missing"
        }
    }
}

/// The rule set a person names, or a sentence naming those there are.
package func chartProfile(_ word: String) throws -> ChartRules.Profile {
    if let profile = ChartRules.Profile(rawValue: word) { return profile }
    throw Refusal(
        .usage,
        "There is no rule set \(word); \(suggestion(for: word, among: ChartRules.Profile.allCases.map(\.rawValue)))."
    )
}

/// `increase`, `decrease` or `neutral`: which way is better.
package func direction(_ word: String) throws -> Metric.Polarity {
    if let polarity = polarity(named: word) { return polarity }
    throw Refusal(
        .usage,
        "There is no direction \(word); \(suggestion(for: word, among: ["increase", "decrease", "neutral"]))."
    )
}
