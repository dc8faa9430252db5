import BoardDomain

/// One reading of a clock as printed, before morning or afternoon is settled.
struct PrintedClock: Hashable, Sendable {
    enum Half: Hashable, Sendable {
        case morning, afternoon, noon

        init?(named key: Substring) {
            switch key {
            case "am", "a.m": self = .morning
            case "pm", "p.m": self = .afternoon
            case "noon", "midday": self = .noon
            default: return nil
            }
        }
    }

    let hour: Int
    let minute: Int
    let showsMinutes: Bool
    /// Printed as on a 24-hour clock: "09:30", "1400hrs", "13.30".
    let isFull: Bool
    private(set) var half: Half?

    /// Reads "2", "2.00", "14:00", "2.30pm", "1400hrs", "noon", and nothing longer.
    init?(_ key: Substring) {
        if Half(named: key) == .noon {
            (hour, minute, showsMinutes, isFull, half) = (12, 0, false, false, .noon)
            return
        }
        let digits = key.prefix { $0.isASCII && $0.isNumber }
        var rest = key.dropFirst(digits.count)
        var minutes: Substring = ""
        if let mark = rest.first, ".:".contains(mark) {
            minutes = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
            if minutes.count == 2 { rest = rest.dropFirst(3) }
        }
        let isMilitary = digits.count == 4 && ["hrs", "hours", "h"].contains(rest)
        half = Half(named: rest)
        guard rest.isEmpty || half != nil || isMilitary, let number = Int(digits) else { return nil }
        if isMilitary {
            (hour, minute) = (number / 100, number % 100)
        } else {
            guard digits.count <= 2 else { return nil }
            (hour, minute) = (number, minutes.count == 2 ? Int(minutes) ?? 60 : 0)
        }
        showsMinutes = isMilitary || minutes.count == 2
        isFull = isMilitary || hour >= 13 || (showsMinutes && digits.first == "0")
        guard hour < 24, minute < 60 else { return nil }
    }

    /// A bare number is a time only if its neighbour shows it to be.
    var isSurelyATime: Bool { showsMinutes || half != nil }

    /// Takes up "pm" where it stands as a word of its own.
    mutating func takeHalf(from marks: [ClockMark], at index: inout Int) {
        guard index < marks.count, case .half(let printed) = marks[index].kind else { return }
        if half == nil { half = printed }
        index += 1
    }

    /// Boards meet in the daytime: 8 to 12 without "am" is the morning; 1 to 7 is left open.
    var alone: TimeOfDay? {
        if half != nil { return at(half) }
        return isFull || (8...12).contains(hour) ? TimeOfDay(hour: hour, minute: minute) : nil
    }

    /// In "2.00-4.30pm" both are of the afternoon; in "10.00-12.30pm" only the second is.
    static func resolve(_ first: PrintedClock, _ second: PrintedClock) -> (start: TimeOfDay?, end: TimeOfDay?)
    {
        if first.half == nil, second.half != nil, !first.isFull, let end = second.at(second.half) {
            let same = first.at(second.half == .noon ? .morning : second.half)
            if let same, same < end { return (same, end) }
            return (first.at(.morning).flatMap { $0 < end ? $0 : nil }, end)
        }
        guard let start = first.alone else { return (nil, second.alone) }
        if second.half != nil || second.isFull { return (start, second.alone) }
        let later = [second.at(.morning), second.at(.afternoon)].compactMap(\.self).first { $0 > start }
        return (start, later)
    }

    private func at(_ half: Half?) -> TimeOfDay? {
        guard hour <= 12 || isFull else { return nil }
        switch half {
        case .morning: return TimeOfDay(hour: hour == 12 ? 0 : hour, minute: minute)
        case .afternoon: return TimeOfDay(hour: hour >= 12 ? hour : hour + 12, minute: minute)
        case .noon, nil: return TimeOfDay(hour: hour, minute: minute)
        }
    }
}
