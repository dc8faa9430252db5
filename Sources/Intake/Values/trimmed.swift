/// A cell without the white space around it, non-breaking and zero-width spaces included, and with
/// every line break in it as LF, so that the same words from two programs are the same words.
package func trimmed(_ cell: String) -> String {
    let hasCR = cell.utf8.contains(0x0D)
    guard let first = cell.utf8.first, let last = cell.utf8.last else { return cell }
    if isPlain(first), isPlain(last), !hasCR { return cell }
    var scalars = cell.unicodeScalars[...]
    while let scalar = scalars.first, isSpace(scalar) { scalars = scalars.dropFirst() }
    while let scalar = scalars.last, isSpace(scalar) { scalars = scalars.dropLast() }
    return hasCR ? withLineFeeds(scalars) : String(scalars)
}

/// Lower case, each run of spaces, hyphens, underscores and line breaks as one space: the form in which
/// spellings are compared.
func folded(_ cell: String) -> String {
    var words: [Substring] = []
    let lower = cell.lowercased()
    for word in lower.split(whereSeparator: { $0 == "-" || $0 == "_" || $0.isWhitespace }) {
        words.append(word)
    }
    return words.joined(separator: " ")
}

private func isPlain(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
}

private func withLineFeeds(_ scalars: String.UnicodeScalarView.SubSequence) -> String {
    var text = String.UnicodeScalarView()
    var followsCR = false
    for scalar in scalars {
        if scalar == "\r" {
            text.append("\n")
        } else if !(scalar == "\n" && followsCR) {
            text.append(scalar)
        }
        followsCR = scalar == "\r"
    }
    return String(text)
}
