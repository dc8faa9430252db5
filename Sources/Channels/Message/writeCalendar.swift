import BoardDomain

/// The entry as `meeting.ics` holds it: lines of at most 75 octets, ended by CR LF (RFC 5545, section 3.1).
///
/// Times are written as universal time: one meeting is one moment, and no reader needs our zone's rules to find it.
func writeCalendar(_ event: CalendarEvent) -> [UInt8] {
    let lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//boardpack//Meeting//EN", "METHOD:PUBLISH",
            "BEGIN:VEVENT", "UID:\(event.identity)", "SEQUENCE:\(event.changes)",
            "DTSTAMP:\(calendarStamp(event.stamped) ?? "")",
        ]
        + calendarLines(event.hours)
        + ["SUMMARY:\(calendarText(event.summary))"]
        + (event.place.map { ["LOCATION:\(calendarText($0))"] } ?? [])
        + [
            "ORGANIZER\(calendarName(event.organiser.name)):mailto:\(inMailtoURI(event.organiser.address))",
            "STATUS:\(event.isCancelled ? "CANCELLED" : "CONFIRMED")", "END:VEVENT", "END:VCALENDAR",
        ]
    return lines.flatMap(foldedCalendarLine)
}

/// A day whose time is not known is not shown as busy.
private func calendarLines(_ hours: CalendarEvent.Hours) -> [String] {
    switch hours {
    case .allDay(let day):
        [
            "DTSTART;VALUE=DATE:\(digits(of: day))", "DTEND;VALUE=DATE:\(digits(of: day + 1))",
            "TRANSP:TRANSPARENT",
        ]
    case .clock(let from, let until):
        ["DTSTART:\(calendarStamp(from) ?? "")"] + (until.map { ["DTEND:\(calendarStamp($0) ?? "")"] } ?? [])
    }
}

/// `20180328T083000Z`; nil outside the years 1 to 9999.
func calendarStamp(_ instant: Instant) -> String? {
    let (ordinal, second) = floored(instant.seconds, by: 86_400)
    guard let day = dayInFourDigits(ordinal) else { return nil }
    let clock = twoDigits(second / 3600) + twoDigits(second / 60 % 60) + twoDigits(second % 60)
    return "\(digits(of: day))T\(clock)Z"
}

private func digits(of day: Day) -> String { day.iso.replacing("-", with: "") }

/// TEXT (RFC 5545, section 3.3.11), every kind of line end as one.
private func calendarText(_ text: String) -> String {
    var escaped = ""
    for character in text {
        if character.isNewline {
            escaped += "\\n"
            continue
        }
        for scalar in character.unicodeScalars {
            if scalar == "\\" || scalar == ";" || scalar == "," { escaped += "\\" }
            escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}

/// `;CN="..."`, in which a caret stands for what a quoted parameter cannot hold (RFC 6868).
private func calendarName(_ name: String) -> String {
    if name.isEmpty { return "" }
    var escaped = ""
    for scalar in name.unicodeScalars {
        switch scalar {
        case "^": escaped += "^^"
        case "\"": escaped += "^'"
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return ";CN=\"\(escaped)\""
}

/// RFC 6068, section 2: all but plain characters as percent signs and two digits.
private func inMailtoURI(_ address: MailAddress) -> String {
    address.text.utf8.map { byte in
        isLetterOrDigit(byte) || "-._~@+'*$!".utf8.contains(byte)
            ? String(UnicodeScalar(byte))
            : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
}

/// The blank that begins a continued line counts, and no character of UTF-8 is cut in two.
private func foldedCalendarLine(_ line: String) -> [UInt8] {
    var folded: [UInt8] = []
    var column = 0
    for scalar in line.unicodeScalars {
        let width = UTF8.width(scalar)
        if column + width > 75 {
            folded += [0x0D, 0x0A, 0x20]
            column = 1
        }
        folded += Array(String(scalar).utf8)
        column += width
    }
    return folded + [0x0D, 0x0A]
}
