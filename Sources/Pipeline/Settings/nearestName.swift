/// The name a slip of the fingers meant: fewest edits away, and no more than a third of its letters.
package func nearestName(to name: String, among names: [String]) -> String? {
    let scored = names.map { (edits(from: Array(name.utf8), to: Array($0.utf8)), $0) }
    guard let best = scored.min(by: { $0 < $1 }), best.0 <= max(2, best.1.utf8.count / 3) else { return nil }
    return best.1
}

/// Levenshtein's distance in bytes.
private func edits(from left: [UInt8], to right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, b) in right.enumerated() {
            let above = row[j + 1]
            row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
            diagonal = above
        }
    }
    return row[right.count]
}
