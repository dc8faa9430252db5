/// A text as encoded words in UTF-8 and base64 (RFC 2047, section 2), each at most 75 characters.
///
/// They are cut between whole Unicode scalars, not between what a reader sees as characters: where those end is
/// decided anew by each version of Unicode, and a repeat after an upgrade must be the same bytes. A reader joins the
/// words before it shows them.
/// - Parameter used: how much of a line of 76 stands before the first.
func encodedWords(_ text: String, after used: Int) -> [String] {
    var words: [String] = []
    var bytes: [UInt8] = []
    var room = roomInWord(of: min(75, 76 - used))
    for scalar in text.unicodeScalars {
        if bytes.count + UTF8.width(scalar) > room {
            words.append(encodedWord(bytes))
            bytes.removeAll(keepingCapacity: true)
            room = roomInWord(of: 75)
        }
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    if !bytes.isEmpty { words.append(encodedWord(bytes)) }
    return words
}

private let opening = "=?UTF-8?B?"
private let closing = "?="

/// How many bytes an encoded word of so many characters holds.
private func roomInWord(of length: Int) -> Int { (length - opening.utf8.count - closing.utf8.count) / 4 * 3 }

private func encodedWord(_ bytes: [UInt8]) -> String {
    let encoded = [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { space, count in
        bytes.withUnsafeBufferPointer { count = writeQuartets($0[...], into: space[...]) }
    }
    return opening + String(decoding: encoded, as: UTF8.self) + closing
}
