/// The form in which words are compared: lower-case, no punctuation around it, apostrophes straight.
///
/// The plain ASCII road is the one nearly every word takes; it is an order of magnitude faster.
func wordKey(_ raw: String) -> String {
    let bytes = Array(raw.utf8)
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return accentedKey(raw) }
    guard let first = bytes.firstIndex(where: isLetterOrDigit),
        let last = bytes.lastIndex(where: isLetterOrDigit)
    else { return "" }
    let lower = bytes[first...last].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return String(decoding: lower, as: UTF8.self)
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

private func accentedKey(_ raw: String) -> String {
    let scalars = Array(raw.unicodeScalars)
    func counts(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    guard let first = scalars.firstIndex(where: counts), let last = scalars.lastIndex(where: counts)
    else { return "" }
    var key = String.UnicodeScalarView()
    for scalar in scalars[first...last] { key.append(scalar == "’" || scalar == "‘" ? "'" : scalar) }
    return String(key).lowercased()
}
