/// A sheet of A4 with its margins, in points; the origin is its top left corner.
struct Sheet: Hashable {
    let width: Double
    let height: Double

    static let upright = Sheet(width: 595.28, height: 841.89)
    static let sideways = Sheet(width: 841.89, height: 595.28)

    /// 18 mm at the sides, 22 above and 20 below.
    var left: Double { 51 }
    var right: Double { width - 51 }
    var top: Double { 58 }
    var bottom: Double { height - 56 }
    var measure: Double { right - left }
    var depth: Double { bottom - top }
}
