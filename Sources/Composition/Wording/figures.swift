package import BoardDomain

/// A number as the pack prints it: so many digits after the point, thousands parted by commas, U+2212 for minus.
package func figure(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return "not a number" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value.magnitude * scale).rounded(.toNearestOrAwayFromZero)
    let whole = (scaled / scale).rounded(.down)
    let sign = value < 0 && scaled > 0 ? "\u{2212}" : ""
    guard decimals > 0 else { return sign + grouped(Int(whole)) }
    let fraction = String(Int(scaled - whole * scale))
    return "\(sign)\(grouped(Int(whole))).\(String(repeating: "0", count: decimals - fraction.count))\(fraction)"
}

private func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.enumerated().map { index, digit in
        (index > 0 && (digits.count - index).isMultiple(of: 3) ? "," : "") + String(digit)
    }.joined()
}

/// A metric's value in a table: "24.1%", "£1,200", "71.0".
package func figure(_ value: Double, of metric: Metric) -> String {
    let number = figure(value, decimals: metric.decimals)
    switch metric.unit {
    case .percent: return number + "%"
    case .pounds: return value < 0 ? "\u{2212}£" + number.dropFirst() : "£" + number
    case .count, .rate, .days, .number: return number
    }
}

/// A metric's value in a sentence: "24.1 per cent", "71.0 per 10,000", "12 days".
package func spokenFigure(_ value: Double, of metric: Metric) -> String {
    let number = figure(value, decimals: metric.decimals)
    switch metric.unit {
    case .percent: return number + " per cent"
    case .rate: return number + " per 10,000"
    case .days: return number + (number == "1" ? " day" : " days")
    case .pounds: return figure(value, of: metric)
    case .count, .number: return number
    }
}

/// A base: whole where it is whole.
func baseFigure(_ value: Double) -> String { figure(value, decimals: value == value.rounded() ? 0 : 1) }

/// "12 of 480", the numerator and denominator of a reading.
package func fractionWords(_ reading: Reading) -> String? {
    switch reading {
    case .observed(_, let fraction?): "\(baseFigure(fraction.numerator)) of \(baseFigure(fraction.denominator))"
    case .observed, .withheld, .blank: nil
    }
}
