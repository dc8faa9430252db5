/// Whether one printed number comes before another as people count: 2 before 10, 4 before 4a, numbers before words.
func precedes(_ left: String, _ right: String) -> Bool {
    var (left, right) = (Substring(left), Substring(right))
    while let first = left.unicodeScalars.first, let second = right.unicodeScalars.first {
        switch (isDigit(first), isDigit(second)) {
        case (true, true):
            let (number, other) = (takeNumber(&left), takeNumber(&right))
            if number != other { return number < other }
        case (true, false): return true
        case (false, true): return false
        case (false, false):
            if first != second { return first < second }
            left.unicodeScalars.removeFirst()
            right.unicodeScalars.removeFirst()
        }
    }
    return left.isEmpty && !right.isEmpty
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

private func takeNumber(_ text: inout Substring) -> Int {
    var number = 0
    while let digit = text.unicodeScalars.first, isDigit(digit) {
        // Nobody numbers items beyond this; a longer run of digits only has to sort somewhere.
        number = min(number, 1_000_000_000) * 10 + Int(digit.value - 0x30)
        text.unicodeScalars.removeFirst()
    }
    return number
}
