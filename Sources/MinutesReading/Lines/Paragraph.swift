/// Lines that belong together: one paragraph, or one item of a list, under its heading.
struct Paragraph: Sendable {
    private(set) var phrase: Phrase
    let mark: ListMark
    /// A blank line, a heading or a list of names stands before it.
    let isSetApart: Bool
    let section: MinutesSection?

    var line: Int { phrase.first?.line ?? 1 }
    var lastLine: Int { phrase.last?.line ?? line }

    mutating func join(_ line: PrintedLine) { phrase.append(line.phrase) }
}

/// How far the lines of a document reach, which tells a wrapped line from a short one.
struct WrapWidth: Sendable {
    /// Nil where paragraphs are printed on one line each.
    let columns: Int?

    /// Wrapped text has a right edge that many lines come near to; text with a line for each paragraph has none.
    init(_ lines: [PrintedLine]) {
        let widths = lines.filter { !$0.isBlank && $0.width >= 40 }.map(\.width).sorted()
        guard let longest = widths.dropLast(widths.count / 40).last, longest <= 130 else {
            columns = nil
            return
        }
        let near = widths.count { $0 > longest - 20 && $0 <= longest + 8 }
        columns = near * 4 >= widths.count && near >= 3 ? longest : nil
    }

    /// The first word of the next line had no room left on this one.
    func isFull(_ line: PrintedLine, before next: PrintedLine) -> Bool {
        guard let columns, let word = next.phrase.first else { return false }
        return line.width + 1 + word.raw.unicodeScalars.count > columns - 6
    }
}
