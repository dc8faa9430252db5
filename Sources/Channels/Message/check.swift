/// Refuses words that could break the line they are written in, or be read as what they do not say.
///
/// - Parameter limit: in Unicode scalars, which are counted alike by every version of Unicode.
func check(
    _ text: String, as place: MessageFault.Place, atMost limit: Int
) throws(MessageFault) {
    var count = 0
    for scalar in text.unicodeScalars {
        count += 1
        if isUnwelcome(scalar) { throw .character(scalar, in: place) }
    }
    guard count <= limit else { throw .tooLong(place, count: count, limit: limit) }
}

/// Controls, line and paragraph separators, the embeddings, overrides and isolates of the bidirectional algorithm
/// (UAX 9, section 2), noncharacters, and U+FFFD, which stands where something could not be read.
///
/// Spelt as ranges, not asked of Unicode's tables: what was sent once must not be refused after an upgrade.
func isUnwelcome(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xFFFD: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
}
