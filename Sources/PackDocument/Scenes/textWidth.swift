/// How wide words stand in the pack's type, in points, rounded up so that another type of its kind fits too.
///
/// Source: the advance widths of Helvetica, which Arial and Liberation Sans share. A character that is not
/// listed counts as wide as a capital M.
package func textWidth(_ text: String, size: Double, isBold: Bool = false) -> Double {
    let units = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    return Double(units) / 1_000 * size * (isBold ? 1.1 : 1.03)
}

private func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "'", "\u{2019}": 222
    case "I", "f", "t", " ", ".", ",", ":", ";", "/", "!", "\u{A0}": 278
    case "r", "-", "(", ")": 333
    case "c", "k", "s", "v", "x", "y", "z", "J": 500
    case "a", "b", "d", "e", "g", "h", "n", "o", "p", "q", "u", "L", "0"..."9", "?", "£", "\u{2013}": 556
    case "+", "\u{2212}", "=", "<", ">": 584
    case "F", "T", "Z": 611
    case "A", "B", "E", "K", "P", "S", "V", "X", "Y", "&": 667
    case "C", "D", "H", "N", "R", "U", "w": 722
    case "G", "O", "Q": 778
    case "m", "M": 833
    case "%": 889
    case "W": 944
    case _: 833
    }
}
