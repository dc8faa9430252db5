/// How a file's bytes stand for characters. It is decided once for a whole file, never cell by cell.
package enum TextEncoding: Hashable, Sendable {
    case utf8
    case windows1252

    /// UTF-8 when every byte of the file fits it, or else Windows-1252.
    ///
    /// Throws `UndecodableText` where neither can be meant: a byte that Windows-1252 gives no character to, or a file
    /// that is UTF-8 by its mark, or by more whole characters than broken ones, and is broken somewhere. Read as
    /// Windows-1252, such a file would put `ZoÃ«` for Zoë into the record without a word.
    package static func decided(for source: ByteSource) throws -> TextEncoding {
        var count = EncodingCount()
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        var offset = 0
        while true {
            let filled = try chunk.withUnsafeMutableBytes { try source.read(at: offset, into: $0) }
            if filled == 0 { return try count.encoding() }
            chunk.withUnsafeBytes { count.take(UnsafeRawBufferPointer(rebasing: $0[..<filled])) }
            offset += filled
        }
    }

    package func decode(_ bytes: UnsafeRawBufferPointer) -> String {
        switch self {
        case .utf8: return String(decoding: bytes, as: UTF8.self)
        case .windows1252:
            var text = String.UnicodeScalarView()
            for byte in bytes { text.append(TextEncoding.scalar(byte)) }
            return String(text)
        }
    }

    /// The five bytes that Windows-1252 gives no character to.
    static let unassigned: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

    /// Source: WHATWG Encoding Standard, index windows-1252. The five bytes that Microsoft left
    /// without a character stand for the control codes of the same number.
    private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
        return upperControls[Int(byte - 0x80)]
    }

    private static let upperControls: [Unicode.Scalar] = [
        "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
        "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
    ]
}
