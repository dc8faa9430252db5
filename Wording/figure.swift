import BoardDomain

/// A whole number with its thousands apart and a true minus: `1,204`, `−3`.
func figure(_ number: Int) -> String {
    (number < 0 ? minus : "") + grouped(String(number.magnitude))
}

/// A number with so many digits after the point, rounded half away from zero: `1,204.5`.
///
/// What rounds to nothing has no sign. Beyond fifteen digits a binary number is not exact any more, and is printed
/// as it stands.
func figure(_ value: Double, decimals: Int) -> String {
    let places = min(max(decimals, 0), 9)
    let scale = powerOfTen(places)
    let scaled = (value.magnitude * scale).rounded()
    guard scaled < 1e15 else { return (value < 0 ? minus : "") + "\(value.magnitude)" }
    let digits = String(Int(scaled))
    let sign = value < 0 && scaled > 0 ? minus : ""
    guard places > 0 else { return sign + grouped(digits) }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return sign + grouped(String(padded.dropLast(places))) + "." + padded.suffix(places)
}

/// The value that the digits above stand for.
func asPrinted(_ value: Double, decimals: Int) -> Double {
    let scale = powerOfTen(min(max(decimals, 0), 9))
    let scaled = (value * scale).rounded()
    return scaled.isFinite ? scaled / scale : value
}

/// As many digits as the value has and no more, for what is given and not counted: a target's share, a numerator.
func plainFigure(_ value: Double) -> String {
    let places = (0...6).first { asPrinted(value, decimals: $0) == value } ?? 6
    return figure(value, decimals: places)
}

private let minus = "\u{2212}"

private func powerOfTen(_ places: Int) -> Double {
    (0..<places).reduce(1.0) { power, _ in power * 10 }
}

private func grouped(_ digits: String) -> String {
    guard digits.utf8.count > 3 else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { result.append(",") }
        result.append(digit)
    }
    return result
}
