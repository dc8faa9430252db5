/// Whether a reference comes before another as a reader counts: 2.9 before 2.10, A9 before A10.
///
/// Runs of digits compare as numbers of any length, letters without regard to ASCII case;
/// references that still agree go by their bytes, so that the order is total.
package func naturalOrder(_ left: String, _ right: String) -> Bool {
    var first = left.utf8[...]
    var second = right.utf8[...]
    while let one = first.first, let other = second.first {
        if isDigit(one), isDigit(other) {
            let (number, against) = (takeNumber(from: &first), takeNumber(from: &second))
            if number.count != against.count { return number.count < against.count }
            if !number.elementsEqual(against) { return number.lexicographicallyPrecedes(against) }
        } else {
            if lowered(one) != lowered(other) { return lowered(one) < lowered(other) }
            first.removeFirst()
            second.removeFirst()
        }
    }
    if first.isEmpty != second.isEmpty { return first.isEmpty }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }

/// The digits at the front without their leading zeros.
private func takeNumber(from rest: inout Substring.UTF8View) -> Substring.UTF8View {
    let digits = rest.prefix(while: isDigit)
    rest = rest[digits.endIndex...]
    return digits.drop { $0 == 0x30 }
}
