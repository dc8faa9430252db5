import PackDocument

/// The words of a run as UTF-8, single-spaced, without a character that must not reach a page.
func plain(_ text: String) -> [UInt8] {
    var words: [UInt8] = []
    append(text, to: &words)
    return singleSpaced(words)
}

/// A mark is its shape and its word, a link its words.
func plain(_ inlines: [Inline]) -> [UInt8] {
    var words: [UInt8] = []
    for inline in inlines {
        switch inline {
        case .text(let text), .strong(let text), .command(let text), .link(let text, _):
            append(text, to: &words)
        case .mark(let mark):
            append(mark.shape.sign, to: &words)
            append(mark.word, to: &words)
        case .target: break
        case .address(let address): append(address.words, to: &words)
        }
    }
    return singleSpaced(words)
}

func plain(_ cell: Table.Cell) -> [UInt8] {
    switch cell {
    case .words(let words): plain(words)
    case .sparkline(let line): plain(line.alternative)
    }
}

/// Words after what announces them, such as `3. `; that alone, without its space, where there are no words.
func led(by lead: String, _ words: [UInt8]) -> [UInt8] { led(by: Array(lead.utf8), words) }

func led(by lead: [UInt8], _ words: [UInt8]) -> [UInt8] {
    words.isEmpty && lead.last == 0x20 ? lead.dropLast() : lead + words
}

extension Mark.Shape {
    /// The shape in signs that every keyboard has.
    var sign: String {
        switch self {
        case .circle: "[*] "
        case .triangle: "[^] "
        case .diamond: "[<>] "
        case .square: "[#] "
        case .ring: "[o] "
        case .tick: "[v] "
        case .dash: "[-] "
        }
    }
}

private func append(_ text: String, to words: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
        var copied = 0
        var index = 0
        while index < source.count {
            guard mayBeUnwelcome(source[index]), let found = unwelcome(source, at: index) else {
                index += 1
                continue
            }
            words.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied..<index]))
            found.substitute.literal.withUTF8Buffer { words.append(contentsOf: $0) }
            index += found.length
            copied = index
        }
        words.append(contentsOf: UnsafeBufferPointer(rebasing: source[copied...]))
    }
}

/// No space at either end and never two together, so that a line is a stretch of the words as they stand.
private func singleSpaced(_ words: [UInt8]) -> [UInt8] {
    var previous: UInt8 = 0x20
    let isSingle = words.allSatisfy { byte in
        defer { previous = byte }
        return byte != 0x20 || previous != 0x20
    }
    if isSingle, words.last != 0x20 { return words }
    var spaced: [UInt8] = []
    spaced.reserveCapacity(words.count)
    for byte in words where byte != 0x20 || !(spaced.isEmpty || spaced.last == 0x20) { spaced.append(byte) }
    if spaced.last == 0x20 { spaced.removeLast() }
    return spaced
}
