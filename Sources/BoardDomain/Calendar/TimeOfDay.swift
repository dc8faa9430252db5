/// A local time to the minute, as a meeting's papers print it.
package struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Minutes after midnight, 0..<1440.
    package let minutes: Int

    package init?(hour: Int, minute: Int) {
        guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        minutes = hour * 60 + minute
    }

    private init(minutes: Int) { self.minutes = minutes }

    /// The first of a day.
    package static let midnight = TimeOfDay(minutes: 0)
    package static let nineAM = TimeOfDay(minutes: 9 * 60)
    package static let fivePM = TimeOfDay(minutes: 17 * 60)

    /// Reads `HH:MM` and nothing else.
    package init?(iso text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 5, digits[2] == UInt8(ascii: ":"),
            [0, 1, 3, 4].allSatisfy({ (0x30...0x39).contains(digits[$0]) })
        else { return nil }
        func number(_ place: Int) -> Int { Int(digits[place] - 0x30) * 10 + Int(digits[place + 1] - 0x30) }
        self.init(hour: number(0), minute: number(3))
    }

    package var hour: Int { minutes / 60 }
    package var minute: Int { minutes % 60 }

    /// `HH:MM`.
    package var iso: String {
        (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
    }

    package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}
