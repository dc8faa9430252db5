/// A deflate stream that grows more than a hundredfold: some words, and then their last letter again and again.
///
/// Written by hand in one block of fixed codes (RFC 1951, 3.2.6), so that nothing has to be packed first.
package enum DeflateBomb {
    /// - Parameter copies: how many times 258 further letters follow.
    package static func bytes(opening: String, copies: Int) -> [UInt8] {
        var stream = BitStream()
        stream.append(0b110, bits: 3)
        for letter in opening.utf8 { stream.append(0x30 + UInt(letter), bits: 8) }
        for _ in 0..<copies {
            // Length 258, then distance 1.
            stream.append(0b1100_0101, bits: 8)
            stream.append(0, bits: 5)
        }
        stream.append(0, bits: 7)
        return stream.bytes
    }

    /// Codes are packed from their first bit on, each byte from its lowest.
    private struct BitStream {
        private(set) var bytes: [UInt8] = []
        private var count = 0

        mutating func append(_ code: UInt, bits: Int) {
            for place in (0..<bits).reversed() {
                if count.isMultiple(of: 8) { bytes.append(0) }
                bytes[bytes.count - 1] |= UInt8(code >> UInt(place) & 1) << UInt8(count % 8)
                count += 1
            }
        }
    }
}
