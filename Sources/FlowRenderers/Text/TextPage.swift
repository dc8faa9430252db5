/// Lines of plain text being written, with never more than one empty line between them and no space at their ends.
struct TextPage {
    static let columns = 78

    private(set) var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(1 << 16) }

    /// One empty line, unless there is one or nothing stands above.
    mutating func gap() {
        guard let last = bytes.last, !(last == 0x0A && bytes.dropLast().last == 0x0A) else { return }
        bytes.append(0x0A)
    }

    mutating func paragraph(_ words: [UInt8]) {
        guard !words.isEmpty else { return }
        gap()
        line(words)
    }

    /// Words on as many lines as they need, the first indented by `indent`, the others by `hanging`. No words, no line.
    mutating func line(_ words: [UInt8], indent: Int = 0, hanging: Int = 0) {
        let pieces = wrapped(words, to: Self.columns - hanging, first: Self.columns - indent)
        for (index, piece) in pieces.enumerated() {
            spaces(index == 0 ? indent : hanging)
            bytes.append(contentsOf: words[piece.range])
            bytes.append(0x0A)
        }
    }

    mutating func heading(_ words: [UInt8], underlined: UInt8) {
        let pieces = wrapped(words, to: Self.columns)
        guard let widest = pieces.map(\.width).max() else { return }
        gap()
        line(words)
        bytes.append(contentsOf: repeatElement(underlined, count: max(widest, 1)))
        bytes.append(0x0A)
    }

    mutating func rule() {
        gap()
        bytes.append(contentsOf: repeatElement(0x2D, count: Self.columns))
        bytes.append(0x0A)
    }

    mutating func spaces(_ count: Int) {
        bytes.append(contentsOf: repeatElement(0x20, count: count))
    }

    mutating func append(_ words: ArraySlice<UInt8>) { bytes.append(contentsOf: words) }

    mutating func endLine() { bytes.append(0x0A) }
}
