/// Words as a page can show them: the same for what is drawn and for what a reader is told.
///
/// Blank controls stand as spaces; other controls, separators and noncharacters as U+FFFD, so that a reader sees
/// something was there. What turns or joins without being seen leaves no trace: a line could else read as what it does
/// not say. A character for private use, which nobody could read aloud, stands as its number.
func printable(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var printed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch fate(of: scalar) {
        case .stands: printed.append(scalar)
        case .isSpace: printed.append(" ")
        case .isUnknown: printed.append("\u{FFFD}")
        case .goes: break
        case .isNumbered: printed.append(contentsOf: characterNumber(scalar).unicodeScalars)
        }
    }
    return String(printed)
}

/// Such as `[U+1F600]`.
func characterNumber(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "[U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)]"
}

private enum Fate { case stands, isSpace, isUnknown, goes, isNumbered }

private func fate(of scalar: Unicode.Scalar) -> Fate {
    switch scalar.value {
    case 0x09...0x0D: .isSpace
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0xFDD0...0xFDEF: .isUnknown
    // Soft hyphens, joiners of words, and what sets the direction of a line.
    case 0xAD, 0x61C, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: .goes
    case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: .isNumbered
    case let value where value & 0xFFFE == 0xFFFE: .isUnknown
    default: .stands
    }
}

/// Letters of the scripts that are read from right to left.
func readsRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
}
