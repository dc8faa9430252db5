import BoardDomain

/// What fired at one row, with the side a trend is told of by the reference.
struct FoundSignals {
    var all: ChartSignals = []

    /// The one shown: by precedence, where improvement wins over worsening in NHS England's own tools.
    func signal(shownBy profile: ChartRules.Profile, polarity: Metric.Polarity) -> ChartSignal? {
        guard !all.isEmpty else { return nil }
        switch profile {
        case .plotthedots: return all.first
        case .mdc:
            return all.all.first { PointMeaning($0, polarity: polarity) == .improvement } ?? all.first
        }
    }
}

extension ChartSignals {
    fileprivate var first: ChartSignal? {
        ChartSignal(rawValue: UInt8(truncatingIfNeeded: rawValue.trailingZeroBitCount))
    }
}

/// The signals at each row of a phase. No rule looks across a phase's ends.
func signals(in values: ArraySlice<Double>, of phase: ChartPhase, by rules: ChartRules) -> [FoundSignals] {
    var found = [FoundSignals](repeating: FoundSignals(), count: values.count)
    guard phase.values >= rules.fewestValues else { return found }
    let values = Array(values)
    let sides = phase.mean.map { mean in values.map { side(of: $0, from: mean) } }
    if let limits = phase.limits {
        for (index, value) in values.enumerated() {
            if value > limits.upper { found[index].all.insert(.aboveLimit) }
            if value < limits.lower { found[index].all.insert(.belowLimit) }
        }
        if let sides { markTwoOfThree(values, sides, limits, by: rules.profile, in: &found) }
    }
    if let sides { markShifts(sides, run: rules.run, in: &found) }
    markTrends(values, by: rules, in: &found)
    return found
}

/// +1 above, -1 below, 0 on the mean and where there is no value: both break a run.
private func side(of value: Double, from mean: Double) -> Int { value > mean ? 1 : value < mean ? -1 : 0 }

/// Three rows on one side with two of them near a limit flag those near it.
private func markTwoOfThree(
    _ values: [Double], _ sides: [Int], _ limits: ProcessLimits, by profile: ChartRules.Profile,
    in found: inout [FoundSignals]
) {
    guard values.count >= 3 else { return }
    let near = values.map { value in
        let isBeyond = value > limits.upper || value < limits.lower
        let isFar = value > limits.nearUpper || value < limits.nearLower
        // The package counts what lies between the two lines alone; the tools count what lies beyond both as well.
        return isFar && (profile == .mdc || !isBeyond)
    }
    for start in 0...(values.count - 3) {
        let window = start..<(start + 3)
        guard sides[start] != 0, window.allSatisfy({ sides[$0] == sides[start] }),
            window.count(where: { near[$0] }) >= 2
        else { continue }
        for index in window where near[index] {
            found[index].all.insert(sides[start] > 0 ? .twoOfThreeAbove : .twoOfThreeBelow)
        }
    }
}

private func markShifts(_ sides: [Int], run: Int, in found: inout [FoundSignals]) {
    var start = 0
    for index in 1...sides.count {
        if index < sides.count, sides[index] == sides[start] { continue }
        if sides[start] != 0, index - start >= run {
            for row in start..<index { found[row].all.insert(sides[start] > 0 ? .shiftAbove : .shiftBelow) }
        }
        start = index
    }
}

/// Rows that all rise or all fall. A missing value or two equal neighbours end a run of steps.
private func markTrends(_ values: [Double], by rules: ChartRules, in found: inout [FoundSignals]) {
    guard values.count >= rules.run else { return }
    let steps = zip(values, values.dropFirst()).map { side(of: $1, from: $0) }
    var inTrend = [Bool](repeating: false, count: values.count)
    var start = 0
    for index in 1...steps.count {
        if index < steps.count, steps[index] == steps[start] { continue }
        if steps[start] != 0, index - start >= rules.run - 1 {
            for row in start...index {
                inTrend[row] = true
                if rules.profile == .mdc { found[row].all.insert(steps[start] > 0 ? .rising : .falling) }
            }
        }
        start = index
    }
    guard rules.profile == .plotthedots else { return }
    // The package tells a point's direction by the step to the next one where that is in a trend too, so that the
    // shared peak of a rise and a fall is told of the fall.
    for row in inTrend.indices where inTrend[row] {
        let isFollowed = row + 1 < inTrend.count && inTrend[row + 1]
        let step = isFollowed ? steps[row] : steps[row - 1]
        found[row].all.insert(step > 0 ? .rising : .falling)
    }
}
