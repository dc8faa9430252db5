import BoardDomain

/// A series judged by a rule set. Pure and total; the work grows with the number of rows.
package func controlChart(of series: ChartSeries, by rules: ChartRules = ChartRules()) -> ControlChart {
    // Missing is "not a number", with which no comparison holds: a rule fires only where it is surely true.
    let values = series.rows.map { $0.value ?? .nan }
    let phases = phases(of: series, values, by: rules)
    var points: [ChartPoint] = []
    points.reserveCapacity(values.count)
    for (index, phase) in phases.enumerated() {
        let signals = signals(in: values[phase.rows], of: phase, by: rules)
        for (row, found) in zip(phase.rows, signals) {
            let shown = found.signal(shownBy: rules.profile, polarity: series.polarity)
            points.append(
                ChartPoint(
                    row: series.rows[row], phase: index, signals: found.all, signal: shown,
                    meaning: PointMeaning(shown, polarity: series.polarity)))
        }
    }
    let speaking = speakingPoint(among: points, by: rules.conventions)
    return ControlChart(
        points: points, phases: phases, polarity: series.polarity, rules: rules,
        variation: variation(at: speaking, in: phases, by: rules),
        assurance: assurance(at: speaking, in: phases, of: series, by: rules), remarks: remarks(on: series))
}

/// The point whose state is the chart's: the latest row, or the latest value.
private func speakingPoint(
    among points: [ChartPoint], by conventions: ChartRules.Conventions
) -> ChartPoint? {
    switch conventions {
    case .reference: points.last
    case .recommended: points.last { $0.value != nil }
    }
}

private func variation(
    at point: ChartPoint?, in phases: [ChartPhase], by rules: ChartRules
) -> PointMeaning? {
    guard let point, phases[point.phase].values >= rules.fewestValues else { return nil }
    switch rules.conventions {
    case .reference: return point.meaning
    case .recommended: return phases[point.phase].limits == nil ? nil : point.meaning
    }
}

/// Strict comparisons: a target on a limit may or may not be met.
private func assurance(
    at point: ChartPoint?, in phases: [ChartPhase], of series: ChartSeries, by rules: ChartRules
) -> Assurance? {
    guard let point, let target = point.row.target else { return nil }
    let phase = phases[point.phase]
    guard phase.values >= rules.fewestValues else { return nil }
    let better: Bool
    switch series.polarity {
    case .higher: better = true
    case .lower: better = false
    case .neither: return nil
    }
    guard let limits = phase.limits else {
        return rules.conventions == .reference ? .inconsistent : nil
    }
    if phase.isFlat, rules.conventions == .recommended, let mean = phase.mean {
        return (better ? mean >= target : mean <= target) ? .pass : .fail
    }
    if target > limits.upper { return better ? .fail : .pass }
    if target < limits.lower { return better ? .pass : .fail }
    return .inconsistent
}

private func remarks(on series: ChartSeries) -> [ChartRemark] {
    let rows = series.rows
    var remarks: [ChartRemark] = []
    for step in Set(series.steps).sorted() {
        if step == rows.first?.day {
            remarks.append(.stepOnFirstRow(step))
        } else if !rows.contains(where: { $0.day == step }) {
            remarks.append(.stepMatchesNoRow(step))
        }
    }
    return remarks + [unevenSteps(between: rows.map(\.day))].compactMap(\.self)
}

/// The first place where rows do not follow each other as most do. Months count as equal, whatever their length.
func unevenSteps(between days: [Day]) -> ChartRemark? {
    guard days.count > 2 else { return nil }
    let gaps = zip(days, days.dropFirst()).map { $1 - $0 }
    let (shortest, longest) = (gaps.min() ?? 0, gaps.max() ?? 0)
    if longest - shortest <= (shortest < 28 ? 0 : shortest / 9) { return nil }
    let usual = gaps.sorted()[gaps.count / 2]
    // A month is 28 to 31 days and a quarter 90 to 92: a ninth either way is the calendar's doing.
    let slack = usual < 28 ? 0 : usual / 9
    guard let odd = gaps.firstIndex(where: { abs($0 - usual) > slack }) else { return nil }
    return .unevenSteps(after: days[odd], before: days[odd + 1])
}
