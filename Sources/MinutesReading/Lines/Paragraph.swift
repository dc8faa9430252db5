/// Lines that belong together: one paragraph, or one item of a list, under its heading.
struct Paragraph: Sendable {
    private(set) var phrase: Phrase
    let mark: ListMark
    /// A blank line, a heading or a list of names stands before it.
    let isSetApart: Bool
    let section: MinutesSection?
    /// What stands beside it in a column of actions, from top to bottom.
    var margins: [Margin] = []

    /// Whether the box before it is ticked; nil where there is none.
    var box: Bool?

    struct Margin: Sendable {
        /// The line it begins on, and the one it ends on.
        let line: Int
        var lastLine: Int
        var words: Phrase

        init(line: Int, words: Phrase) { (self.line, lastLine, self.words) = (line, line, words) }
    }

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
