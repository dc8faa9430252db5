import BoardDomain

/// `Wed, 28 Mar 2018 09:30:00 +0100` (RFC 5322, section 3.3); nil outside the years 1 to 9999, or where the clock is a
/// day or more from universal time.
func mailDate(_ stamp: Stamp) -> String? {
    let (minute, second) = floored(stamp.instant.seconds, by: 60)
    guard let day = dayInFourDigits(Int64(stamp.local.day.ordinal)) else { return nil }
    let local = Int64(day.ordinal) * 1440 + Int64(stamp.local.time.minutes)
    let (offset, overflow) = local.subtractingReportingOverflow(minute)
    guard !overflow, (-1439...1439).contains(offset) else { return nil }
    let (_, month, date) = day.parts
    let away = Int(offset.magnitude)
    let zone = "\(offset < 0 ? "-" : "+")\(twoDigits(away / 60))\(twoDigits(away % 60))"
    return "\(dayName(day.weekday)), \(date) \(monthNames[month - 1]) \(day.iso.prefix(4))"
        + " \(stamp.local.time.iso):\(twoDigits(second)) \(zone)"
}

/// Nil where a day's year is not written with four digits.
func dayInFourDigits(_ ordinal: Int64) -> Day? {
    // 1 January of the year 1 and 31 December of the year 9999.
    (-719_162...2_932_896).contains(ordinal) ? Day(ordinal: Int(ordinal)) : nil
}

/// The quotient that is not above the exact one, and what remains, which is never negative.
func floored(_ number: Int64, by divisor: Int64) -> (quotient: Int64, remainder: Int) {
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, Int(remainder + divisor)) : (quotient, Int(remainder))
}

func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

private let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]

private func dayName(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    case .sunday: "Sun"
    }
}
