import BoardDomain

/// The priority a plan action stands under. Its title need be given once in a file; a priority that is
/// named in words rather than numbered is its own title.
func planPriority(of row: inout SheetRow, first: Priority?, after earlier: inout EarlierRows) -> Priority? {
    if row.isBlank(.priority), let first { return first }
    guard let id = row.neededWords(.priority), !row.isBlank(.board) else { return nil }
    let name = EarlierRows.Name(board: Board.ID(row.text(.board)), code: id)
    let known = earlier.priorities[name]
    if let title = row.words(.priorityTitle) {
        if let known, known.title != title {
            row.fault(.priorityTitle, "the title that priority \(id) has in row \(known.row): \(known.title)")
        }
        if known == nil { earlier.priorities[name] = (row.number, title) }
        return Priority(id: id, title: title)
    }
    if let known { return Priority(id: id, title: known.title) }
    if id.filter(\.isLetter).count > 2 { return Priority(id: id, title: id) }
    row.fault(.priorityTitle, "the title of priority \(id)")
    return nil
}

/// The recommendations answered. The words of a single one may hold semicolons; those of several are a list.
func recommendations(of row: inout SheetRow) -> [Recommendation] {
    let codes = row.list(.recommendation)
    let words = row.words(.recommendationWords)
    guard let words else { return codes.map { Recommendation(id: $0, words: nil) } }
    switch codes.count {
    case 0:
        row.onlyBeside(.recommendation, [.recommendationWords])
        return []
    case 1: return [Recommendation(id: codes[0], words: words)]
    case _:
        let parts = words.split(separator: ";", omittingEmptySubsequences: false).map { trimmed(String($0)) }
        guard parts.count == codes.count else {
            row.fault(.recommendationWords, "\(codes.count) parts with ; between, one a recommendation")
            return []
        }
        return zip(codes, parts).map { Recommendation(id: $0, words: $1.isEmpty ? nil : $1) }
    }
}
