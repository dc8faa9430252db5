/// One line of the minutes: its words, and the marks that say what kind of line it is.
struct PrintedLine: Sendable {
    enum Emphasis: Sendable {
        case none, bold, markdownHeading
    }

    /// 1-based.
    let number: Int
    let mark: ListMark
    /// Without the list mark.
    let phrase: Phrase
    let emphasis: Emphasis
    /// Printed characters, from the first that is not blank to the last.
    let width: Int

    var isBlank: Bool { phrase.isEmpty }
    var text: String { phrase.text }

    init(_ text: String, number: Int) {
        self.number = number
        let blanks: Set<Unicode.Scalar> = [" ", "\t", "\r", "\n", "\u{A0}", "\u{FEFF}"]
        var inner = Substring(text).unicodeScalars
        while let first = inner.first, blanks.contains(first) { inner.removeFirst() }
        while let last = inner.last, blanks.contains(last) { inner.removeLast() }
        width = inner.count

        var words = WordCutter.words(of: text, line: number)
        if words.allSatisfy(\.key.isEmpty) { words = [] }
        var emphasis: Emphasis = .none
        if let first = words.first, first.key.isEmpty, first.raw.utf8.allSatisfy({ $0 == UInt8(ascii: "#") })
        {
            emphasis = .markdownHeading
            words.removeFirst()
        } else if inner.starts(with: "**".unicodeScalars), inner.suffix(2).elementsEqual("**".unicodeScalars)
        {
            emphasis = .bold
        }
        if let first = words.first, first.raw == ">" { words.removeFirst() }
        self.emphasis = emphasis
        let isStarred = inner.starts(with: "* ".unicodeScalars) || inner.starts(with: "*\t".unicodeScalars)
        let opening = ListMark.opening(words)
        if !opening.isNone { words.removeFirst() }
        mark = isStarred && opening.isNone ? .bullet : opening
        phrase = Phrase(words)
    }
}
