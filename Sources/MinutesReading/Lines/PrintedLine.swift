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
    /// Bytes from the first that is not blank to the last, which is near enough to printed characters.
    let width: Int

    var isBlank: Bool { phrase.isEmpty }
    var text: String { phrase.text }

    init(_ text: String, number: Int) {
        self.number = number
        let bytes = plainBytes(of: text)
        var inner = bytes[...]
        while let first = inner.first, first == 0x20 || first == 0x09 { inner.removeFirst() }
        while let last = inner.last, last == 0x20 || last == 0x09 { inner.removeLast() }
        width = inner.count

        var words = WordCutter.words(of: inner, line: number)
        if words.allSatisfy(\.key.isEmpty) { words = [] }
        emphasis = PrintedLine.emphasis(of: inner, &words)
        if let first = words.first, first.raw == ">" { words.removeFirst() }
        let isStarred = inner.starts(with: "* ".utf8) || inner.starts(with: "*\t".utf8)
        let opening = ListMark.opening(words)
        if !opening.isNone { words.removeFirst() }
        mark = isStarred && opening.isNone ? .bullet : opening
        phrase = Phrase(words[...])
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
