import BoardDomain

/// One revision of one observation as it lies in the register, or as an entry would have it.
struct RecordedReading {
    let change: Int
    let revision: Int
    /// Value, numerator, denominator, withheld, provisional, published, source.
    let cells: [SQLValue]

    init(_ row: Cells) {
        change = row.integer(0)
        revision = row.integer(1)
        cells = (2..<row.count).map(row.value)
    }

    /// An entry's reading. A blank figure, base, day of publication or source says nothing over what was there.
    init(_ entry: ObservationEntry, over old: RecordedReading?, published: SQLValue) throws {
        var figures: [SQLValue]
        switch entry.reading {
        case .observed(let value, let base):
            try RecordedReading.check(value, column: "value")
            figures = [.real(value), .null, .null, .null]
            if let base {
                try RecordedReading.check(base.numerator, column: "numerator")
                try RecordedReading.check(base.denominator, column: "denominator")
                figures[1] = .real(base.numerator)
                figures[2] = .real(base.denominator)
            } else if let old, old.cells[0] == figures[0] {
                figures[1] = old.cells[1]
                figures[2] = old.cells[2]
            }
        case .withheld(let symbol): figures = [.null, .null, .null, .text(symbol)]
        case .blank: figures = old.map { Array($0.cells[..<4]) } ?? [.null, .null, .null, .null]
        }
        let source = SQLValue(blankable: entry.source)
        change = 0
        revision = 0
        cells =
            figures + [
                .integer(entry.isProvisional ? 1 : 0),
                published == .null ? old?.cells[5] ?? .null : published,
                source == .null ? old?.cells[6] ?? .null : source,
            ]
    }

    func differences(from old: RecordedReading) -> [String] {
        guard cells != old.cells else { return [] }
        let names = ["value", "numerator", "denominator", "value", "provisional", "published", "source"]
        var differing: [String] = []
        for (name, pair) in zip(names, zip(cells, old.cells)) where pair.0 != pair.1 {
            if !differing.contains(name) { differing.append(name) }
        }
        return differing
    }

    private static func check(_ number: Double, column: String) throws {
        guard abs(number) <= 1e300 else {
            throw EntryFault(column: column, value: "\(number)", expectation: "a number")
        }
    }
}
