package import BoardDomain

/// Reads when something is due: a day, or the words that hang it on a meeting, which are then kept.
///
/// `day` is the day the words were said on, which is what "next" counts from; nil when the row tells none.
package func readDue(_ cell: String, saidOn day: Day?) throws(Expectation) -> DueTerm {
    if cell.isEmpty { return DueTerm(.missing) }
    let words = folded(cell).split { !($0.isLetter || $0.isNumber || $0 == "'") }
    if hangsOn("next", in: words) || hangsOn("following", in: words) {
        guard let day else { throw Expectation("a day, since no column says after which day \"next\" is") }
        return DueTerm(.nextMeeting(after: day), words: cell)
    }
    if hangsOn("future", in: words) { return DueTerm(.futureMeeting, words: cell) }
    if standing.contains(words.joined(separator: " ")) { return DueTerm(.standing, words: cell) }
    do {
        return DueTerm(.on(try readDay(cell)))
    } catch {
        guard let first = cell.utf8.first, !(0x30...0x39).contains(first), error.words.hasPrefix("a day such")
        else {
            throw error
        }
        throw Expectation("a day, \"next meeting\", \"a future meeting\", \"standing\", or nothing")
    }
}

private let standing: Set<String> = [
    "standing", "ongoing", "on going", "standing item", "standing action", "standing agenda item",
]

/// Whether a meeting or board comes straight after the word, but for what kind of one it is.
private func hangsOn(_ anchor: Substring, in words: [Substring]) -> Bool {
    guard let place = words.firstIndex(of: anchor) else { return false }
    let after = words[(place + 1)...]
    guard let meeting = after.firstIndex(where: { ["meeting", "meetings", "board", "boards"].contains($0) })
    else {
        return false
    }
    // "Next but one meeting" and "next month's board" are other meetings.
    let between = after[..<meeting]
    let others = [
        "but", "after", "month", "month's", "week", "week's", "year", "year's", "quarter", "quarter's",
    ]
    return between.count <= 3 && !between.contains { word in others.contains { $0 == word } }
}
