/// The columns that words fill in a font of one width: a grapheme is 0, 1 or 2.
func displayWidth(_ words: ArraySlice<UInt8>) -> Int {
    if let width = plainWidth(words) { return width }
    return String(decoding: words, as: UTF8.self).reduce(0) { $0 + displayWidth($1) }
}

/// 2 for East Asian wide and fullwidth characters (UAX 11) and for emoji shown as pictures (UTS 51); 0 for what
/// only joins or marks another; 1 for the rest.
func displayWidth(_ grapheme: Character) -> Int {
    var width = 0
    for scalar in grapheme.unicodeScalars {
        if isWide(scalar) || scalar.value == 0xFE0F { return 2 }
        if !isUnseen(scalar) { width = 1 }
    }
    return width
}

/// The count of characters where each fills one column and stands alone: ASCII, Latin letters (U+00C0 to U+02BF),
/// dashes and quotation marks (U+2010 to U+2026). Nil where graphemes must be looked at, which is slow.
private func plainWidth(_ words: ArraySlice<UInt8>) -> Int? {
    words.withUnsafeBufferPointer { bytes in
        var width = 0
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case ..<0x80: index += 1
            case 0xC3...0xCA: index += 2
            case 0xE2 where bytes[index + 1] == 0x80 && (0x90...0xA6).contains(bytes[index + 2]): index += 3
            default: return nil
            }
            width += 1
        }
        return width
    }
}

func isASCII(_ words: ArraySlice<UInt8>) -> Bool { words.allSatisfy { $0 < 0x80 } }

private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
}

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x1100 { return false }
    if scalar.properties.isEmojiPresentation { return true }
    return wideBlocks.contains { $0.contains(scalar.value) }
}

/// Unicode 15.1, EastAsianWidth.txt, values W and F, by block.
private let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD,
]
