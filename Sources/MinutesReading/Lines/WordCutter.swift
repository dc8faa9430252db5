/// Cuts one printed line into words, dropping what is only markup.
///
/// Asterisks come in pairs where they are emphasis; a lone one inside a line ("a 4* home") is the minutes' own.
struct WordCutter {
    private let line: Int
    private let keepsInnerAsterisk: Bool
    private var words: [Word] = []
    private var current: [UInt8] = []
    private var blanks = 0
    private var sawBorder = false
    private var sawBackslash = false
    /// Characters taken so far, and those before the current word.
    private var column = 0
    private var start = 0
    private var borders = 0
    private var tabs = 0

    static func words(of text: String, line: Int) -> [Word] {
        words(of: plainBytes(of: text)[...], line: line)
    }

    /// The bytes are UTF-8 whose only blanks are spaces and tabs.
    static func words(of bytes: ArraySlice<UInt8>, line: Int, after indent: Int = 0) -> [Word] {
        var cutter = WordCutter(bytes, line: line)
        cutter.column = indent
        for byte in bytes { cutter.take(byte) }
        cutter.finishLine()
        return cutter.words
    }

    private init(_ bytes: ArraySlice<UInt8>, line: Int) {
        self.line = line
        var runs = 0
        var inRun = false
        for byte in bytes {
            let isAsterisk = byte == UInt8(ascii: "*")
            if isAsterisk && !inRun { runs += 1 }
            inRun = isAsterisk
        }
        keepsInnerAsterisk = !runs.isMultiple(of: 2)
        current.reserveCapacity(24)
        words.reserveCapacity(bytes.count / 5)
    }

    private mutating func take(_ byte: UInt8) {
        if current.isEmpty { start = column }
        if byte & 0xC0 != 0x80 { column += byte == 0x09 ? 8 - column % 8 : 1 }
        if sawBackslash {
            sawBackslash = false
            let isLetter = (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80
            if isLetter { current.append(UInt8(ascii: "\\")) }
        }
        switch byte {
        case UInt8(ascii: " "):
            endWord()
            blanks += 1
        case UInt8(ascii: "\t"), UInt8(ascii: "|"):
            endWord()
            sawBorder = true
            if byte == UInt8(ascii: "|") { borders += 1 } else { tabs += 1 }
        case UInt8(ascii: "`"): break
        case UInt8(ascii: "\\"): sawBackslash = true
        case UInt8(ascii: "*"): if keepsInnerAsterisk && !current.isEmpty { current.append(byte) }
        default: current.append(byte)
        }
    }

    private mutating func finishLine() {
        while current.last == UInt8(ascii: "*") { current.removeLast() }
        endWord()
    }

    private mutating func endWord() {
        guard !current.isEmpty else { return }
        var bytes = current[...]
        while bytes.first == UInt8(ascii: "_") { bytes.removeFirst() }
        while bytes.last == UInt8(ascii: "_") { bytes.removeLast() }
        if !bytes.isEmpty {
            append(bytes, afterGap: !words.isEmpty && (sawBorder || blanks >= 2))
            blanks = 0
            sawBorder = false
        }
        current.removeAll(keepingCapacity: true)
    }

    /// "Action:Ada" and "widely.Action" are printed without their space often enough.
    private mutating func append(_ bytes: ArraySlice<UInt8>, afterGap: Bool) {
        if bytes.count > 8, let stop = bytes.dropLast(6).firstIndex(of: UInt8(ascii: ".")),
            stop > bytes.startIndex,
            ["action", "actions"].contains(word(bytes[(stop + 1)...], afterGap: false).key)
        {
            words.append(word(bytes[...stop], afterGap: afterGap))
            words.append(word(bytes[(stop + 1)...], afterGap: false))
            return
        }
        if let first = bytes.first, "aA([".utf8.contains(first), bytes.count > 7,
            let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 1 < bytes.endIndex
        {
            let head = word(bytes[...colon], afterGap: afterGap)
            if ["action", "actions"].contains(head.key) {
                words.append(head)
                words.append(word(bytes[(colon + 1)...], afterGap: false))
                return
            }
        }
        words.append(word(bytes, afterGap: afterGap))
    }

    private func word(_ bytes: ArraySlice<UInt8>, afterGap: Bool) -> Word {
        Word(bytes: bytes, line: line, afterGap: afterGap, column: start, borders: borders, tabs: tabs)
    }
}
