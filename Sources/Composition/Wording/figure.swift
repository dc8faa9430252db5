package import BoardDomain

/// A whole number with its thousands apart and a true minus: `1,204`, `−3`.
package func figure(_ number: Int) -> String {
    (number < 0 ? minus : "") + grouped(String(number.magnitude))
}

/// A number with so many digits after the point, rounded half away from zero: `1,204.5`.
///
/// What rounds to nothing has no sign. Beyond fifteen digits a binary number is not exact any more, and is printed
/// as it stands.
package func figure(_ value: Double, decimals: Int) -> String {
    let places = min(max(decimals, 0), 9)
    let scaled = (value.magnitude * powerOfTen(places)).rounded()
    guard scaled < 1e15 else { return (value < 0 ? minus : "") + "\(value.magnitude)" }
    let digits = String(Int(scaled))
    let sign = value < 0 && scaled > 0 ? minus : ""
    guard places > 0 else { return sign + grouped(digits) }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    return sign + grouped(String(padded.dropLast(places))) + "." + padded.suffix(places)
}

/// As many digits as the number has, at most six after the point: for what is given and not measured.
func plainFigure(_ value: Double) -> String {
    let places = (0...6).first { places in
        let scale = powerOfTen(places)
        return (value * scale).rounded() / scale == value
    }
    return figure(value, decimals: places ?? 6)
}

/// A metric's value in a table: `24.1%`, `£1,200`, `12 days`. A rate's unit stands with the name of the measure.
package func figure(_ value: Double, of metric: Metric) -> String {
    let number = figure(value, decimals: metric.decimals)
    switch metric.unit {
    case .percent: return number + "%"
    case .pounds: return number.hasPrefix(minus) ? minus + "£" + number.dropFirst() : "£" + number
    case .days: return number + (number == "1" ? " day" : " days")
    case .count, .rate, .number: return number
    }
}

/// A metric's value in a sentence: `24.1 per cent`, `71.0 per 10,000`.
package func spokenFigure(_ value: Double, of metric: Metric) -> String {
    switch metric.unit {
    case .percent: figure(value, decimals: metric.decimals) + " per cent"
    case .rate: figure(value, decimals: metric.decimals) + " per 10,000"
    case .count, .days, .number, .pounds: figure(value, of: metric)
    }
}

/// How far apart two figures are as printed, for a table: `1.6`, `£200`.
///
/// Taken between the figures on the page and not those behind them, so that nobody who checks the sum finds it wrong.
func difference(between old: Double, and new: Double, of metric: Metric) -> String {
    let apart = distance(between: old, and: new, of: metric)
    switch metric.unit {
    case .percent: return "\(figure(apart, decimals: metric.decimals)) points"
    case .count, .rate, .days, .number, .pounds: return figure(apart, of: metric)
    }
}

/// The same for a sentence: `1.6 percentage points`.
func spokenDifference(between old: Double, and new: Double, of metric: Metric) -> String {
    let apart = distance(between: old, and: new, of: metric)
    guard metric.unit == .percent else { return spokenFigure(apart, of: metric) }
    let number = figure(apart, decimals: metric.decimals)
    return number + (number == "1" ? " percentage point" : " percentage points")
}

private func distance(between old: Double, and new: Double, of metric: Metric) -> Double {
    let scale = powerOfTen(min(max(metric.decimals, 0), 9))
    return ((new * scale).rounded() - (old * scale).rounded()).magnitude / scale
}

/// `12 of 480`, what a reading was made of.
package func fractionWords(_ reading: Reading) -> String? {
    switch reading {
    case .observed(_, let fraction?):
        "\(plainFigure(fraction.numerator)) of \(plainFigure(fraction.denominator))"
    case .observed, .withheld, .blank: nil
    }
}

func readingWords(_ reading: Reading, of metric: Metric) -> String {
    switch reading {
    case .observed(let value, _): figure(value, of: metric)
    case .withheld(let symbol): "withheld (\(symbol))"
    case .blank: "no figure"
    }
}

private let minus = "\u{2212}"

private func powerOfTen(_ places: Int) -> Double { (0..<places).reduce(1.0) { power, _ in power * 10 } }

private func grouped(_ digits: String) -> String {
    let count = digits.utf8.count
    guard count > 3 else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (count - index).isMultiple(of: 3) { result.append(",") }
        result.append(digit)
    }
    return result
}
