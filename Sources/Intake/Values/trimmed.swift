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
    // Most cells are plain already, and a million of them are asked.
    if cell.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }) { return cell }
    var words = String.UnicodeScalarView()
    for scalar in cell.lowercased().unicodeScalars {
        if scalar != "-", scalar != "_", !scalar.properties.isWhitespace {
            words.append(scalar)
        } else if let last = words.last, last != " " {
            words.append(" ")
        }
    }
    if words.last == " " { words.removeLast() }
    return String(words)
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
