/// What a cell for a published figure holds.
package enum Figure: Hashable, Sendable {
    case number(MarkedNumber)
    /// The publisher's symbol for a figure it does not give, as written but for case.
    case withheld(symbol: String)
    case blank

    package var number: Double? {
        switch self {
        case .number(let number): number.value
        case .withheld, .blank: nil
        }
    }
}

/// Source of the letters: DfE, "Explore education statistics" and the Government Statistical Service's
/// shorthand in square brackets; the rest is what publishers used before.
private let symbols: Set<String> = [
    "c", "k", "u", "x", "z", ":", "-", "..", "*", "n/a", "na", "low",
    "[c]", "[k]", "[u]", "[x]", "[z]", "[low]",
]

/// Reads a figure, or the symbol that stands in its place.
package func readFigure(_ cell: String) throws(Expectation) -> Figure {
    if cell.isEmpty { return .blank }
    if let first = cell.utf8.first, (0x30...0x39).contains(first) { return .number(try readNumber(cell)) }
    let symbol = cell == "\u{2013}" || cell == "\u{2212}" ? "-" : cell.lowercased()
    if symbols.contains(symbol) { return .withheld(symbol: symbol) }
    do {
        return .number(try readNumber(cell))
    } catch {
        let isGuess = cell.utf8.count > 8 || cell.utf8.contains { (0x30...0x39).contains($0) }
        throw isGuess ? error : Expectation("a number, or one of c k u x z : - n/a for a figure not given")
    }
}
