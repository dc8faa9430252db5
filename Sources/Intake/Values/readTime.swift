package import BoardDomain

/// Reads a time of day. From one to six o'clock a single figure needs am or pm: boards meet at half past
/// two in the afternoon, and a spreadsheet shows half past two at night the same way.
package func readTime(_ cell: String) throws(Expectation) -> TimeOfDay {
    if let time = TimeOfDay(iso: cell) { return time }
    let text = cell.lowercased().filter { !$0.isWhitespace }
    if let named = ["noon": 12, "12noon": 12, "midday": 12][text] { return try time(named, 0) }
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ":" || $0 == ".") }
    let (clock, half) = try halfOfDay(digits, suffix: text.dropFirst(digits.count))
    let parts = try numbers(clock)
    switch half {
    case nil:
        if parts.hourDigits == 1, (1...6).contains(parts.hour) {
            throw Expectation("am or pm, as in 2.30pm, or two figures for the hour, as in 14:30")
        }
        return try time(parts.hour, parts.minute)
    case .some(let isAfternoon):
        guard (1...12).contains(parts.hour) else { throw Expectation("an hour from 1 to 12 before am or pm") }
        return try time(parts.hour % 12 + (isAfternoon ? 12 : 0), parts.minute)
    }
}

/// True for the afternoon, nil where neither half is named.
private func halfOfDay(
    _ digits: Substring, suffix: Substring
) throws(Expectation) -> (clock: Substring, isAfternoon: Bool?) {
    switch suffix.filter({ $0 != "." }) {
    case "am": return (digits, false)
    case "pm": return (digits, true)
    case "", "hrs", "hours", "h":
        // A bare `14` could be anything, so without am or pm the minutes must be there.
        guard digits.utf8.count >= 4 else { throw anyTime }
        return (digits, nil)
    case _: throw anyTime
    }
}

private func numbers(
    _ clock: Substring
) throws(Expectation) -> (hour: Int, hourDigits: Int, minute: Int) {
    var parts = clock.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    if parts.count == 1, clock.utf8.count == 4 { parts = [clock.prefix(2), clock.suffix(2)] }
    if parts.count == 3, parts[2] == "00" { parts.removeLast() }
    if parts.count == 1 { parts.append("00") }
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
        let hour = Int(parts[0]), let minute = Int(parts[1])
    else { throw anyTime }
    return (hour, parts[0].utf8.count, minute)
}

private func time(_ hour: Int, _ minute: Int) throws(Expectation) -> TimeOfDay {
    guard let time = TimeOfDay(hour: hour, minute: minute) else {
        throw Expectation("an hour from 0 to 23 and a minute from 0 to 59")
    }
    return time
}

private let anyTime = Expectation("a time such as 14:00, 2.00pm or 2pm")
