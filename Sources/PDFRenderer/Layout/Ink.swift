/// The colours of the page, the same as those of the web page: each at least 4.5:1 on paper (WCAG 2.2, 1.4.3).
enum Ink: UInt32, Hashable, CaseIterable {
    case paper = 0xFFFFFF
    case wash = 0xF2F5F8
    case ink = 0x1B2127
    case soft = 0x4B5560
    case rule = 0xC9D1D8
    case accent = 0x154A70
    case good = 0x17653A
    case caution = 0x874900
    case bad = 0xA8201A
    case done = 0x1F4E96

    /// Red, green and blue, each from 0 to 1 in hundredths.
    var parts: [Double] {
        [16, 8, 0].map { (Double(rawValue >> UInt32($0) & 255) / 255 * 100).rounded() / 100 }
    }
}
