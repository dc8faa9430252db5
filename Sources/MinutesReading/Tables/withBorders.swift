/// Tables whose cells were joined by slashes, with borders in their place.
///
/// Only below a head of three cells or more that says what its columns are, "Item / Discussion / Action", and only lines
/// of as many cells, so that "and/or" and "Ada Brook / Tom Reed" elsewhere stay what they are.
func withBorders(_ lines: [String]) -> [String] {
    var lines = lines
    var index = 0
    while index < lines.count {
        let count = slashes(in: lines[index])
        guard count >= 2, isHead(lines[index]) else {
            index += 1
            continue
        }
        while index < lines.count, slashes(in: lines[index]) >= count || lines[index].hasSuffix(" /") {
            lines[index] = bordered(lines[index], cells: count + 1)
            index += 1
        }
    }
    return lines
}

private func slashes(in line: String) -> Int {
    guard line.utf8.contains(UInt8(ascii: "/")), !line.utf8.contains(UInt8(ascii: "|")) else { return 0 }
    return line.split(separator: " ").count { $0 == "/" }
}

private func isHead(_ line: String) -> Bool {
    let cells = cells(of: line)
    return cells.allSatisfy { ColumnRole.of($0) != nil }
        && cells.contains { [.action, .owner].contains(ColumnRole.of($0)) }
}

/// What is said between the first cell and the last may have slashes of its own.
private func bordered(_ line: String, cells: Int) -> String {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    let places = words.indices.filter { words[$0] == "/" }
    let first = Set(places.prefix(max(0, cells - 2)))
    let last = places.last
    return words.indices.map { first.contains($0) || $0 == last ? "|" : String(words[$0]) }.joined(
        separator: " ")
}

private func cells(of line: String) -> [Phrase] {
    var cells: [[Word]] = [[]]
    for word in WordCutter.words(of: line, line: 1) {
        if word.raw == "/" { cells.append([]) } else { cells[cells.count - 1].append(word) }
    }
    return cells.map { Phrase($0) }
}
