package import BoardDomain

/// What cannot be true of a reading, whoever published it; the columns named are those of an observations file.
///
/// Where the unit is not known, only what holds for every unit is checked. The metric's own unit, which
/// the register knows, is worth a second call.
package func contradictions(in reading: Reading, measuredIn unit: Metric.Unit?) -> [EntryFault] {
    guard case .observed(let value, let fraction) = reading else { return [] }
    var found: [EntryFault] = []
    func add(_ column: SheetColumn, _ value: Double, _ expectation: String) {
        found.append(EntryFault(column: column.name, value: plain(value), expectation: expectation))
    }
    if unit == .count, value < 0 { add(.value, value, "a count, which is 0 or more") }
    guard let fraction else { return found }
    if fraction.numerator < 0 { add(.numerator, fraction.numerator, "0 or more") }
    if fraction.denominator <= 0 {
        add(.denominator, fraction.denominator, "more than 0, since there is a value")
    }
    guard unit == .percent else { return found }
    if fraction.numerator > fraction.denominator {
        add(
            .numerator, fraction.numerator,
            "at most the denominator (\(plain(fraction.denominator))), since it is a percentage")
    }
    if value > 100 { add(.value, value, "at most 100, since it is a percentage of a denominator") }
    if value < 0 { add(.value, value, "0 or more, since it is a percentage of a denominator") }
    return found
}

private func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
}
