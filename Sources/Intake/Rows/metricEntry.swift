import BoardDomain

func metricEntry(of row: inout SheetRow) -> MetricEntry? {
    let board = row.neededBoard()
    let metric = row.neededWords(.metric)
    let title = row.neededWords(.title)
    let unit = row.need(.unit, or: ChoiceSpellings.unit.expectation.words, ChoiceSpellings.unit.read)
    let polarity = row.need(
        .polarity, or: ChoiceSpellings.polarity.expectation.words, ChoiceSpellings.polarity.read)
    let frequency = row.need(
        .period, or: ChoiceSpellings.frequency.expectation.words, ChoiceSpellings.frequency.read)
    let decimals = row.read(.decimals, readDecimals)
    let definition = row.words(.definition)
    let owner = row.words(.owner)
    let source = row.words(.source)
    let expectedWithin = row.read(.expectedWithin, readWhole)
    let smallBase = row.read(.smallBase, readWhole)
    let target = target(of: &row)
    let area = row.words(.area)
    guard let board, let metric, let title, let unit, let polarity, let frequency else { return nil }
    return MetricEntry(
        board: board, metric: metric, title: title, definition: definition, unit: unit, polarity: polarity,
        frequency: frequency, decimals: decimals ?? usualDecimals(of: unit), owner: owner, source: source,
        expectedWithin: expectedWithin, smallBase: smallBase, target: target, area: area,
        benchmarks: row.list(.benchmarks))
}

func stepChangeEntry(of row: inout SheetRow) -> StepChangeEntry? {
    let board = row.neededBoard()
    let metric = row.neededWords(.metric)
    let day = row.neededDay(.date)
    let reason = row.neededWords(.reason)
    let author = row.neededWords(.by)
    guard let board, let metric, let day, let reason, let author else { return nil }
    return StepChangeEntry(
        board: board, metric: metric, step: StepChange(on: day, reason: reason, by: author))
}

private func target(of row: inout SheetRow) -> Target? {
    guard !row.isBlank(.target) else {
        row.onlyBeside(.target, [.tolerance, .targetFrom])
        return nil
    }
    let value = row.read(.target, readNumber)?.value
    let tolerance = row.read(.tolerance, readTolerance)
    let from = row.day(.targetFrom)
    return value.map { Target(from: from, value: $0, tolerance: tolerance) }
}

private func readTolerance(_ cell: String) throws(Expectation) -> Double {
    let number = try readNumber(cell).value
    guard number >= 0 else { throw Expectation("a distance from the target, 0 or more") }
    return number
}

private func readDecimals(_ cell: String) throws(Expectation) -> Int {
    guard let digits = try? readWhole(cell), digits <= 6 else {
        throw Expectation("a whole number from 0 to 6")
    }
    return digits
}

/// What is printed where a file does not say: whole things without decimals, shares and averages with one.
private func usualDecimals(of unit: Metric.Unit) -> Int {
    switch unit {
    case .count, .pounds: 0
    case .percent, .rate, .days, .number: 1
    }
}
