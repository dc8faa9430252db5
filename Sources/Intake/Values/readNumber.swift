/// Reads `-1,234.5`, `£1,234`, `85%`, U+2212 as a minus, and `1.5E+05`; the value is the nearest Double.
package func readNumber(_ cell: String) throws(Expectation) -> MarkedNumber {
    var rest = Array(cell.replacingMinus.utf8)[...]
    var mark: MarkedNumber.Mark?
    var sign = takeSign(&rest)
    if rest.starts(with: poundSign) {
        rest = rest.dropFirst(poundSign.count).drop { $0 == 0x20 }
        mark = .pounds
        if sign == nil { sign = takeSign(&rest) }
    }
    if rest.last == 0x25 {
        guard mark == nil else { throw anyNumber }
        rest = rest.dropLast()
        while rest.last == 0x20 { rest = rest.dropLast() }
        mark = .percent
    }
    let digits = try withoutThousands(rest)
    guard isDecimal(digits), let size = Double(String(decoding: digits, as: UTF8.self)), size.isFinite else {
        throw anyNumber
    }
    return MarkedNumber(value: sign == 0x2D ? -size : size, mark: mark)
}

/// Reads a number that is only counted with: no pounds, no per cent.
package func readPlainNumber(_ cell: String) throws(Expectation) -> Double {
    let number = try readNumber(cell)
    guard number.mark == nil else { throw Expectation("a number without a % or £ sign") }
    return number.value
}

/// Reads a whole number, 0 or more.
package func readWhole(_ cell: String) throws(Expectation) -> Int {
    guard let number = try? readPlainNumber(cell), let whole = Int(exactly: number), whole >= 0 else {
        throw Expectation("a whole number, 0 or more")
    }
    return whole
}

private let poundSign = Array("£".utf8)

extension String {
    /// With the hyphen that numbers are read with in place of the typographer's minus sign.
    fileprivate var replacingMinus: String {
        unicodeScalars.first == "\u{2212}" || unicodeScalars.contains("\u{2212}")
            ? String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{2212}" ? "-" : $0 })) : self
    }
}

private func takeSign(_ rest: inout ArraySlice<UInt8>) -> UInt8? {
    guard let first = rest.first, first == 0x2D || first == 0x2B else { return nil }
    rest = rest.dropFirst().drop { $0 == 0x20 }
    return first
}

/// Commas must stand at every third digit of the whole part, so that a decimal comma is never misread.
private func withoutThousands(_ digits: ArraySlice<UInt8>) throws(Expectation) -> ArraySlice<UInt8> {
    guard digits.contains(0x2C) else { return digits }
    let whole = digits.prefix { $0 != 0x2E }
    let groups = whole.split(separator: 0x2C, omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.count),
        groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.allSatisfy({ $0.allSatisfy(isDigit) })
    else { throw Expectation("a comma at every third digit, as in 1,234, and a point for decimals") }
    return (groups.joined() + digits.dropFirst(whole.count))[...]
}

/// Digits, a point and digits, a power of ten: what `Double` reads besides, such as `nan`, is no figure.
private func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    let whole = bytes.prefix(while: isDigit)
    var rest = bytes.dropFirst(whole.count)
    var figures = whole.count
    if rest.first == 0x2E {
        let part = rest.dropFirst().prefix(while: isDigit)
        figures += part.count
        rest = rest.dropFirst(1 + part.count)
    }
    guard figures > 0 else { return false }
    guard rest.first == 0x45 || rest.first == 0x65 else { return rest.isEmpty }
    rest = rest.dropFirst()
    if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
    return (1...3).contains(rest.count) && rest.allSatisfy(isDigit)
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private let anyNumber = Expectation("a number such as 1,234 or 85.5")
