/// Whether a run holds letters or signs that turn the reading direction, and so could disturb the words around it.
///
/// The blocks are those of Unicode's right-to-left scripts, by their UTF-8 bytes; `text` is well-formed.
func readsRightToLeft(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in text.indices where text[index] >= 0xD6 && turnsDirection(text, at: index) { return true }
    return false
}

private func turnsDirection(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    // Hebrew to N'Ko.
    case 0xD6: text[index + 1] >= 0x90
    case 0xD7...0xDF: true
    // Samaritan to Arabic Extended-A.
    case 0xE0: (0xA0...0xA3).contains(text[index + 1])
    // The marks and controls of the bidirectional algorithm.
    case 0xE2:
        (text[index + 1] == 0x80 && (text[index + 2] == 0x8F || (0xAA...0xAE).contains(text[index + 2])))
            || (text[index + 1] == 0x81 && (0xA6...0xA9).contains(text[index + 2]))
    // Presentation forms.
    case 0xEF: (0xAC...0xB7).contains(text[index + 1]) || (0xB9...0xBB).contains(text[index + 1])
    // U+10800 to U+10FFF and U+1E800 to U+1EFFF.
    case 0xF0:
        (text[index + 1] == 0x90 && text[index + 2] >= 0xA0)
            || (text[index + 1] == 0x9E && text[index + 2] >= 0xA0)
    default: false
    }
}
