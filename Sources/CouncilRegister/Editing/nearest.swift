/// The few words most like one that was not found, the likest first.
///
/// By edit distance (Levenshtein, "Binary codes capable of correcting deletions, insertions and reversals",
/// 1966), small and capital letters alike; equals stay in the order given.
func nearest(to word: String, in known: [String], limit: Int = 3) -> [String] {
    let sought = Array(word.lowercased().unicodeScalars)
    let ranked = known.enumerated().map { offset, candidate in
        (distance: distance(sought, Array(candidate.lowercased().unicodeScalars)), offset: offset)
    }
    return ranked.sorted { ($0.distance, $0.offset) < ($1.distance, $1.offset) }
        .prefix(limit).map { known[$0.offset] }
}

private func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, other) in right.enumerated() {
            let replaced = diagonal + (letter == other ? 0 : 1)
            diagonal = row[j + 1]
            row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
        }
    }
    return row[right.count]
}
