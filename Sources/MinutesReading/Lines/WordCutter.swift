/// Cuts one printed line into words, dropping what is only markup.
///
/// Asterisks come in pairs where they are emphasis; a lone one inside a line ("a 4* home") is the minutes' own.
struct WordCutter {
    private let line: Int
    private let keepsInnerAsterisk: Bool
    private var words: [Word] = []
    private var current = String.UnicodeScalarView()
    private var blanks = 0
    private var sawBorder = false
    private var sawBackslash = false

    static func words(of text: String, line: Int) -> [Word] {
        var cutter = WordCutter(text, line: line)
        for scalar in text.unicodeScalars { cutter.take(scalar) }
        cutter.finishLine()
        return cutter.words
    }

    private init(_ text: String, line: Int) {
        self.line = line
        var runs = 0
        var inRun = false
        for byte in text.utf8 {
            let isAsterisk = byte == UInt8(ascii: "*")
            if isAsterisk && !inRun { runs += 1 }
            inRun = isAsterisk
        }
        keepsInnerAsterisk = !runs.isMultiple(of: 2)
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        if sawBackslash {
            sawBackslash = false
            if scalar.properties.isAlphabetic { current.append("\\") }
        }
        switch scalar {
        case " ", "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{3000}":
            endWord()
            blanks += 1
        case "\t", "|":
            endWord()
            sawBorder = true
        case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
            endWord()
            blanks += 1
        case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}", "`":
            break
        case "\\":
            sawBackslash = true
        case "*":
            if keepsInnerAsterisk && !current.isEmpty { current.append(scalar) }
        default:
            current.append(scalar)
        }
    }

    private mutating func finishLine() {
        while current.last == "*" { current.removeLast() }
        endWord()
    }

    private mutating func endWord() {
        guard !current.isEmpty else { return }
        var scalars = Substring.UnicodeScalarView(current)
        while scalars.first == "_" { scalars.removeFirst() }
        while scalars.last == "_" { scalars.removeLast() }
        let afterGap = sawBorder || blanks >= 2
        current = String.UnicodeScalarView()
        guard !scalars.isEmpty else { return }
        blanks = 0
        sawBorder = false
        append(String(scalars), afterGap: afterGap && !words.isEmpty)
    }

    /// "Action:Ada" is printed without its space often enough.
    private mutating func append(_ raw: String, afterGap: Bool) {
        if let first = raw.utf8.first, "aA([".utf8.contains(first), let colon = raw.firstIndex(of: ":") {
            let rest = raw[raw.index(after: colon)...]
            let head = String(raw[...colon])
            if !rest.isEmpty, ["action", "actions"].contains(wordKey(head)) {
                words.append(Word(raw: head, line: line, afterGap: afterGap))
                words.append(Word(raw: String(rest), line: line, afterGap: false))
                return
            }
        }
        words.append(Word(raw: raw, line: line, afterGap: afterGap))
    }
}
