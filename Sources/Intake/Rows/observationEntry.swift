import BoardDomain

/// A row of an observations file. Its unit, where the file has one, serves only to check the figures, here and
/// against the metric's own.
func observationEntry(of row: inout SheetRow) -> ObservationEntry? {
    let board = row.neededBoard()
    let metric = row.neededWords(.metric)
    let area = row.words(.area)
    let period = observedPeriod(of: &row)
    let (reading, unit) = reading(of: &row)
    let isProvisional = row.read(.provisional, readProvisional)
    let published = row.day(.published)
    let source = row.words(.source)
    guard let board, let metric, let period, let reading else { return nil }
    return ObservationEntry(
        board: board, metric: metric, area: area, period: period, reading: reading,
        isProvisional: isProvisional ?? false, published: published, source: source, unit: unit)
}

private func readProvisional(_ cell: String) throws(Expectation) -> Bool {
    switch folded(cell) {
    case "provisional": true
    case "final", "revised": false
    case _: try readYesNo(cell)
    }
}

private func reading(of row: inout SheetRow) -> (Reading?, measuredIn: Metric.Unit?) {
    let before = row.faults.count
    let figure = row.read(.value, readFigure) ?? .blank
    let numerator = row.read(.numerator, readFigure) ?? .blank
    let denominator = row.read(.denominator, readFigure) ?? .blank
    let unit = row.read(.unit, ChoiceSpellings.unit.read)
    guard row.faults.count == before else { return (nil, nil) }
    let mark = mark(of: figure)
    if let mark, let unit, unit != mark {
        row.fault(.value, "a figure in the row's own unit, which is \(unit.rawValue)")
        return (nil, nil)
    }
    let reading = reading(figure, numerator, denominator, in: &row)
    if let reading {
        for fault in contradictions(in: reading, measuredIn: unit ?? mark) { row.add(fault) }
    }
    return (reading, unit ?? mark)
}

private func mark(of figure: Figure) -> Metric.Unit? {
    switch figure {
    case .number(let number):
        switch number.mark {
        case .percent: .percent
        case .pounds: .pounds
        case nil: nil
        }
    case .withheld, .blank: nil
    }
}

/// A symbol in the numerator says why a blank value is blank. A value beside a withheld part stands alone.
private func reading(
    _ figure: Figure, _ numerator: Figure, _ denominator: Figure, in row: inout SheetRow
) -> Reading? {
    switch (figure, numerator, denominator) {
    case (.withheld(let symbol), _, _): return .withheld(symbol: symbol)
    case (.blank, .withheld(let symbol), _), (.blank, _, .withheld(let symbol)):
        return .withheld(symbol: symbol)
    case (.blank, .number, _), (.blank, _, .number):
        row.fault(.value, "the value that its numerator and denominator make, or a symbol such as c or x")
        return nil
    case (.blank, .blank, .blank): return .blank
    case (.number(let number), .number(let above), .number(let below)):
        return .observed(number.value, of: Fraction(numerator: above.value, denominator: below.value))
    case (.number, .number, .blank):
        row.fault(.denominator, "a denominator beside the numerator, or neither")
        return nil
    case (.number, .blank, .number):
        row.fault(.numerator, "a numerator beside the denominator, or neither")
        return nil
    case (.number(let number), _, _): return .observed(number.value, of: nil)
    }
}
