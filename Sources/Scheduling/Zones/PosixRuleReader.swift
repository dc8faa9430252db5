/// Reads a POSIX `TZ` rule such as `GMT0BST,M3.5.0/1,M10.5.0`, with the wider times of RFC 9636, 3.3.1.
struct PosixRuleReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func rule() -> ZoneFooter? {
        guard let standardName = name(), let west = clock(hours: 0...24) else { return nil }
        let standard = LocalTime(offset: -west, abbreviation: standardName)
        if isAtEnd { return ZoneFooter(standard: standard, summer: nil) }
        guard let summerName = name() else { return nil }
        var summerOffset = standard.offset + 3_600
        if !next(is: ",") {
            guard let west = clock(hours: 0...24) else { return nil }
            summerOffset = -west
        }
        // A summer time without its turns leaves them to whoever reads it; such a file is refused.
        guard let start = turn(), let end = turn(), isAtEnd else { return nil }
        let summer = ZoneFooter.Summer(
            local: LocalTime(offset: summerOffset, abbreviation: summerName), start: start, end: end)
        return ZoneFooter(standard: standard, summer: summer)
    }

    private mutating func turn() -> YearlyTurn? {
        guard take(","), let rule = day() else { return nil }
        guard take("/") else { return YearlyTurn(rule: rule, time: 7_200) }
        return clock(hours: 0...167).map { YearlyTurn(rule: rule, time: $0) }
    }

    private mutating func day() -> YearlyTurn.Rule? {
        if take("J") { return number(1...365).map { .dayWithoutLeap($0) } }
        guard take("M") else { return number(0...365).map { .day($0) } }
        guard let month = number(1...12), take("."), let week = number(1...5), take("."),
            let weekday = number(0...6)
        else { return nil }
        return .weekday(month: month, week: week, weekday: weekday)
    }

    /// Three characters at least: letters, or in angle brackets also digits and signs.
    private mutating func name() -> String? {
        let isQuoted = take("<")
        let start = place
        while place < bytes.count, isLetter(bytes[place]) || (isQuoted && isDigitOrSign(bytes[place])) {
            place += 1
        }
        let name = bytes[start..<place]
        guard name.count >= 3, !isQuoted || take(">") else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    private mutating func clock(hours: ClosedRange<Int>) -> Int? {
        let isNegative = take("-")
        if !isNegative { _ = take("+") }
        guard let hour = number(hours) else { return nil }
        var seconds = hour * 3_600
        for unit in [60, 1] where take(":") {
            guard let number = number(0...59) else { return nil }
            seconds += number * unit
        }
        return isNegative ? -seconds : seconds
    }

    /// At most three digits, which is all that the format needs.
    private mutating func number(_ range: ClosedRange<Int>) -> Int? {
        var value = 0
        let start = place
        while place < bytes.count, place - start < 3, (0x30...0x39).contains(bytes[place]) {
            value = value * 10 + Int(bytes[place] - 0x30)
            place += 1
        }
        return place > start && range.contains(value) ? value : nil
    }

    private var isAtEnd: Bool { place == bytes.count }
    private func next(is character: Unicode.Scalar) -> Bool {
        place < bytes.count && bytes[place] == UInt8(ascii: character)
    }
    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next(is: character) else { return false }
        place += 1
        return true
    }
    private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    private func isDigitOrSign(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D
    }
}

extension ZoneFooter {
    init?(posix bytes: [UInt8]) {
        var reader = PosixRuleReader(bytes)
        guard let footer = reader.rule() else { return nil }
        self = footer
    }
}
