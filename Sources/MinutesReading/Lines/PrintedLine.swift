/// One line of the minutes: its words, and the marks that say what kind of line it is.
struct PrintedLine: Sendable {
    enum Emphasis: Sendable {
        case none, bold, markdownHeading
    }

    /// 1-based.
    let number: Int
    private(set) var mark: ListMark
    /// Without the list mark.
    private(set) var phrase: Phrase
    /// With the list mark.
    private(set) var wholePhrase: Phrase
    /// What stands beside it in a column of actions.
    private(set) var margin = Phrase([])
    let emphasis: Emphasis
    /// Bytes from the first that is not blank to the last, which is near enough to printed characters.
    let width: Int

    /// The borders of table cells on the line; none where it is no row of a table drawn with them.
    let borders: Int
    /// A border opens the line, so that the first cell follows it.
    let opensWithBorder: Bool
    /// It goes on with the row above it.
    let continuesRow: Bool
    /// Tabs between its words.
    let tabs: Int
    /// Whether the box before it is ticked; nil where there is none.
    let box: Bool?

    var isBlank: Bool { phrase.isEmpty }
    var text: String { phrase.text }
    var hasNumber: Bool {
        if case .number = mark { true } else { false }
    }

    init(_ text: String, number: Int) {
        self.number = number
        // A broken border opens what is left of a row whose cells hold several paragraphs.
        continuesRow = text.utf8.starts(with: "¦".utf8)
        let bytes = continuesRow ? plainBytes(of: "|" + text.dropFirst()) : plainBytes(of: text)
        var inner = bytes[...]
        var indent = 0
        while let first = inner.first, first == 0x20 || first == 0x09 {
            indent += first == 0x09 ? 8 - indent % 8 : 1
            inner.removeFirst()
        }
        while let last = inner.last, last == 0x20 || last == 0x09 { inner.removeLast() }
        width = inner.count
        borders = inner.count { $0 == UInt8(ascii: "|") }
        tabs = inner.count { $0 == 0x09 }
        opensWithBorder = inner.first == UInt8(ascii: "|")

        var words = WordCutter.words(of: inner, line: number, after: indent)
        if words.allSatisfy(\.key.isEmpty) { words = [] }
        words = PrintedLine.closingUp(words)
        emphasis = PrintedLine.emphasis(of: inner, &words)
        if let first = words.first, first.raw == ">" { words.removeFirst() }
        box = PrintedLine.takeBox(&words)
        let isStarred = inner.starts(with: "* ".utf8) || inner.starts(with: "*\t".utf8)
        wholePhrase = Phrase(words[...])
        let opening = ListMark.opening(words)
        words.removeFirst(opening.isNone ? 0 : ListMark.length(words))
        mark = isStarred && opening.isNone ? .bullet : opening
        phrase = Phrase(words[...])
    }

    /// "P R E S E N T :" is one word with air in it.
    private static func closingUp(_ words: [Word]) -> [Word] {
        let run = words.prefix { $0.raw.utf8.count == 1 && $0.isCapitalised }
        guard run.count >= 4, let first = words.first else { return words }
        let rest = words.dropFirst(run.count)
        let colon = rest.first.map { $0.key.isEmpty && $0.endsInColon } == true ? 1 : 0
        let raw = run.map(\.raw).joined() + (colon == 1 ? ":" : "")
        return [Word(bytes: Array(raw.utf8)[...], line: first.line, afterGap: false, column: first.column)]
            + rest.dropFirst(colon)
    }

    /// The same line with a column of actions taken from it.
    func beside(_ margin: Phrase, leaving left: Phrase) -> PrintedLine {
        var line = self
        line.margin = margin
        line.wholePhrase = left
        let words = Array(left.words)
        line.mark = ListMark.opening(words)
        line.phrase = Phrase(words.dropFirst(line.mark.isNone ? 0 : ListMark.length(words)))
        return line
    }

    /// "- [ ] AB to send the note", "- [x] …": whether the box is ticked, and the words without it.
    private static func takeBox(_ words: inout [Word]) -> Bool? {
        guard words.count > 2, ["-", "*", "+", "["].contains(words[0].raw) || words[0].raw == "[x]" else {
            return nil
        }
        let at = words[0].raw.hasPrefix("[") ? 0 : 1
        if ["[x]", "[X]", "☒", "☑"].contains(words[at].raw) {
            words.remove(at: at)
            return true
        }
        if words[at].raw == "[", words[at + 1].raw == "]" {
            words.removeSubrange(at...at + 1)
            return false
        }
        return nil
    }

    private static func emphasis(of bytes: ArraySlice<UInt8>, _ words: inout [Word]) -> Emphasis {
        if let first = words.first, first.key.isEmpty, first.raw.utf8.allSatisfy({ $0 == UInt8(ascii: "#") })
        {
            words.removeFirst()
            return .markdownHeading
        }
        let isBold =
            bytes.count > 4 && bytes.starts(with: "**".utf8) && bytes.suffix(2).elementsEqual("**".utf8)
        return isBold ? .bold : .none
    }
}
