import PackDocument

/// The width of each column, two spaces apart and none wider than its words, or nil where a table of `total`
/// columns would be hard to read: a word would break, or a cell stand more than five lines high.
func columnWidths(of columns: [Table.Column], holding rows: [[[UInt8]]], within total: Int) -> [Int]? {
    let needs = columns.indices.map { index in
        rows.reduce(into: ColumnNeed(weight: max(columns[index].weight, 1))) { $0.meet(row: $1[index]) }
    }
    var widths = needs.map(\.least)
    var spare = total - 2 * (columns.count - 1) - widths.reduce(0, +)
    guard spare >= 0 else { return nil }
    while spare > 0, let next = neediest(of: needs, with: widths) {
        widths[next] += 1
        spare -= 1
    }
    return zip(needs, widths).allSatisfy { $0.natural <= $1 * 5 } ? widths : nil
}

private struct ColumnNeed {
    let weight: Int
    /// The width at which nothing wraps.
    private(set) var natural = 1
    private var longestWord = 1

    init(weight: Int) { self.weight = weight }

    /// Below fourteen columns words read like a ladder.
    var least: Int { max(longestWord, min(natural, 14)) }

    mutating func meet(row cell: [UInt8]) {
        natural = max(natural, displayWidth(cell[...]))
        // A word cannot be longer than its cell.
        guard cell.count > longestWord else { return }
        for word in cell.split(separator: 0x20) where word.count > longestWord {
            longestWord = max(longestWord, displayWidth(word))
        }
    }
}

/// Of the columns that still wrap, the one with least for its weight; the first of equals.
private func neediest(of needs: [ColumnNeed], with widths: [Int]) -> Int? {
    var found: Int?
    for index in needs.indices where widths[index] < needs[index].natural {
        guard let best = found else {
            found = index
            continue
        }
        let (mine, its) = (widths[index], widths[best])
        // Widths stay below 78, so only a weight could overflow; a page has no use for one above a thousand.
        if mine * min(needs[best].weight, 1_000) < its * min(needs[index].weight, 1_000) { found = index }
    }
    return found
}
