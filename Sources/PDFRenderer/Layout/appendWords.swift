extension Compositor {
    /// Cut where a line may end: at spaces, after hyphens between letters, between Chinese characters. No-break spaces
    /// and hyphens are parts of their words.
    mutating func append(_ text: String, to passage: inout Passage, _ voice: Voice) {
        let bytes = Array(printable(text).utf8)
        var start = 0
        while start < bytes.count {
            if bytes[start] == 0x20 {
                appendSpace(to: &passage, voice)
                start += 1
                continue
            }
            let end = pieceEnd(bytes, from: start)
            let word = String(decoding: bytes[start..<end], as: UTF8.self)
            append(word: word, to: &passage, voice)
            if end < bytes.count, bytes[end] != 0x20 { passage.breakHere() }
            start = end
        }
    }

    private mutating func append(word: String, to passage: inout Passage, _ voice: Voice) {
        let number = typesetter.word(word, voice.style.weight)
        passage.append(
            Fragment(
                kind: .word(number), style: voice.style, element: voice.element, link: voice.link,
                width: typesetter.width(number, voice.style.size)),
            turns: typesetter.words[number].actualText != nil
                && word.unicodeScalars.contains(where: readsRightToLeft))
    }

    private mutating func appendSpace(to passage: inout Passage, _ voice: Voice) {
        let number = typesetter.word(" ", voice.style.weight)
        passage.append(
            space: Fragment(
                kind: .word(number), style: voice.style, element: voice.element, link: voice.link,
                width: typesetter.width(number, voice.style.size)))
    }
}

/// The next place from `start` where a line may end.
private func pieceEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var place = start
    while place < bytes.count, bytes[place] != 0x20 {
        place += 1
        if place < bytes.count, bytes[place] & 0xC0 != 0x80, mayBreak(bytes, start, before: place) {
            return place
        }
    }
    return place
}

/// Source: the parts of Unicode's line breaking (UAX 14) that a pack meets; codes such as `A-017` stay whole.
private func mayBreak(_ bytes: [UInt8], _ start: Int, before place: Int) -> Bool {
    let last = bytes[place - 1]
    switch last {
    case 0x2D, 0x2F:
        return place - start >= 3 && isLetter(bytes[place - 2]) && isLetter(bytes[place])
            && place + 1 < bytes.count && isLetter(bytes[place + 1])
    // En and em dashes, E2 80 93 and 94.
    case 0x93, 0x94:
        return place - start >= 4 && bytes[place - 2] == 0x80 && bytes[place - 3] == 0xE2
            && isLetter(bytes[place - 4]) && isLetter(bytes[place])
    default:
        return isIdeograph(bytes, at: place) && place > start && last >= 0x80
            && !isClosingMark(bytes, at: place)
    }
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0xC3 }

/// Kana, ideographs and Hangul: U+3040 to U+D7A3 but for what only marks them, and the planes beyond the first.
private func isIdeograph(_ bytes: [UInt8], at place: Int) -> Bool {
    switch bytes[place] {
    case 0xE3: place + 1 < bytes.count && bytes[place + 1] >= 0x81
    case 0xE4...0xED: true
    case 0xF0: place + 1 < bytes.count && (0xA0...0xB3).contains(bytes[place + 1])
    default: false
    }
}

/// The signs that may not open a line: iteration marks, small kana and the long-vowel sign.
private func isClosingMark(_ bytes: [UInt8], at place: Int) -> Bool {
    guard place + 2 < bytes.count, bytes[place] == 0xE3 else { return false }
    switch (bytes[place + 1], bytes[place + 2]) {
    case (0x81, 0x81), (0x81, 0x83), (0x81, 0x85), (0x81, 0x87), (0x81, 0x89), (0x81, 0xA3), (0x82, 0x83),
        (0x82, 0x85), (0x82, 0x87), (0x83, 0xBC), (0x82, 0x9D), (0x82, 0x9E):
        return true
    default: return false
    }
}
