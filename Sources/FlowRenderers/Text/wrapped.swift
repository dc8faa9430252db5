/// Words on lines no wider than `width` columns (`first` for the first line), broken at spaces.
///
/// A word wider than a line is cut between graphemes, unless it is among those to be left `whole`. `words` is single-spaced UTF-8; no words, no lines.
func wrapped(
    _ words: [UInt8], to width: Int, first: Int? = nil, leaving whole: [[UInt8]] = []
) -> [TextLine] {
    guard !words.isEmpty else { return [] }
    let limit = first ?? width
    if words.count <= limit, isASCII(words[...]) {
        return [TextLine(range: 0..<words.count, width: words.count)]
    }
    var lines: [TextLine] = []
    var line: TextLine?
    func room() -> Int { max(lines.isEmpty ? limit : width, 1) }
    var start = 0
    while start < words.count {
        let end = words[start...].firstIndex(of: 0x20) ?? words.count
        var word = TextLine(range: start..<end, width: displayWidth(words[start..<end]))
        if let open = line, open.width + 1 + word.width <= room() {
            line = TextLine(range: open.range.lowerBound..<end, width: open.width + 1 + word.width)
        } else {
            if let open = line { lines.append(open) }
            while word.width > room(), !whole.contains(where: { words[word.range].elementsEqual($0) }) {
                let (head, tail) = cut(word, of: words, at: room())
                lines.append(head)
                word = tail
            }
            line = word.range.isEmpty ? nil : word
        }
        start = end + 1
    }
    if let open = line { lines.append(open) }
    return lines
}

/// A stretch of words, and the columns it fills.
struct TextLine {
    let range: Range<Int>
    let width: Int
}

/// The part of a word that fits, at least one grapheme, and what is left of it.
private func cut(_ word: TextLine, of words: [UInt8], at limit: Int) -> (head: TextLine, tail: TextLine) {
    var end = word.range.lowerBound
    var width = 0
    for grapheme in String(decoding: words[word.range], as: UTF8.self) {
        let wider = width + displayWidth(grapheme)
        if wider > limit, end > word.range.lowerBound { break }
        end += grapheme.utf8.count
        width = wider
    }
    return (
        TextLine(range: word.range.lowerBound..<end, width: width),
        TextLine(range: end..<word.range.upperBound, width: word.width - width)
    )
}
