/// The character at `index`, when it must not reach a page: what stands in its place and how many bytes it fills.
///
/// Blank controls (tab, line ends) stand as a space. Other controls, line and paragraph separators and
/// noncharacters stand as U+FFFD, so that the reader sees something was there. The embeddings, overrides and
/// isolates of Unicode's bidirectional algorithm (UAX 9, section 2) leave no trace: they could make a line read
/// as what it does not say. `text` is well-formed UTF-8.
func unwelcome(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (substitute: Substitute, length: Int)? {
    switch text[index] {
    case 0x09...0x0D: (.space, 1)
    case 0x00...0x1F, 0x7F: (.unknown, 1)
    case 0xC2 where text[index + 1] <= 0x9F: (.unknown, 2)
    case 0xE2: generalPunctuation(text[index + 1], text[index + 2]).map { ($0, 3) }
    case 0xEF where isNoncharacter(text[index + 1], text[index + 2]): (.unknown, 3)
    case 0xF0... where text[index + 1] & 0x0F == 0x0F && text[index + 2] == 0xBF && text[index + 3] >= 0xBE:
        (.unknown, 4)
    default: nil
    }
}

enum Substitute {
    case space, unknown, nothing
}

/// False for every byte that `unwelcome` has nothing to say about: a quick look before the slow one.
@inline(__always)
func mayBeUnwelcome(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte >= 0xEF
}

/// U+2028 and U+2029, then U+202A to U+202E and U+2066 to U+2069, by the bytes after 0xE2.
private func generalPunctuation(_ second: UInt8, _ third: UInt8) -> Substitute? {
    switch (second, third) {
    case (0x80, 0xA8...0xA9): .unknown
    case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): .nothing
    default: nil
    }
}

/// U+FDD0 to U+FDEF, U+FFFE and U+FFFF, by the bytes after 0xEF.
private func isNoncharacter(_ second: UInt8, _ third: UInt8) -> Bool {
    (second == 0xB7 && (0x90...0xAF).contains(third)) || (second == 0xBF && third >= 0xBE)
}
