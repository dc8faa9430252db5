import BoardDomain

/// Takes the whole-day events of an iCalendar file (RFC 5545), each day of a span by itself.
///
/// An event at a time of day, or one that repeats by a rule, is a fault: which days it means is never guessed.
func readICalendar(_ bytes: [UInt8], as kind: CalendarEntry.Kind, into reading: inout CalendarReading) throws
{
    var components: [String] = []
    var event = CalendarEvent()
    var events = 0
    for (number, text) in try lines(of: bytes, into: &reading) {
        guard let line = ContentLine(text, number: number) else {
            reading.fault("line \(number)", text, "a name, a colon and a value")
            continue
        }
        switch line.name {
        case "BEGIN":
            components.append(line.value.uppercased())
            if components == ["VCALENDAR", "VEVENT"] { event = CalendarEvent(line: number) }
            if components.count > 8 { return reading.fault("line \(number)", line.value, "no part so deep") }
        case "END":
            guard components.last == line.value.uppercased() else {
                return reading.fault(
                    "line \(number)", "END:\(line.value)", "the end of \(components.last ?? "nothing")")
            }
            if components == ["VCALENDAR", "VEVENT"] {
                events += 1
                event.add(to: &reading, as: kind)
            }
            components.removeLast()
        default:
            if components == ["VCALENDAR", "VEVENT"] { event.take(line) }
            if components.isEmpty { return reading.fault("line \(number)", text, "BEGIN:VCALENDAR first") }
        }
        if reading.entries.count > 20_000 { return reading.fault(nil, "over 20,000 days", "a calendar") }
    }
    if let open = components.last {
        return reading.fault(nil, "the end of the file", "END:\(open) before it")
    }
    if events == 0, reading.faults.isEmpty { reading.fault(nil, "no event", "at least one VEVENT") }
}

/// Nothing where they are in no encoding that can be told; the reading then says so.
private func lines(of bytes: [UInt8], into reading: inout CalendarReading) throws -> [(
    number: Int, text: String
)] {
    do {
        return try unfolded(bytes)
    } catch let fault as UndecodableText {
        reading.fault("line \(fault.line)", fault.found, "text in UTF-8, as calendars are")
        return []
    }
}

/// The properties of one VEVENT that say which days it names.
private struct CalendarEvent {
    private let line: Int
    private var start: ContentLine?
    private var end: ContentLine?
    private var duration: ContentLine?
    private var summary: ContentLine?
    private var repetition: ContentLine?
    private var isCancelled = false

    /// A year: nothing closes for longer.
    private static let longest = 366

    init(line: Int = 0) { self.line = line }

    mutating func take(_ line: ContentLine) {
        switch line.name {
        case "DTSTART": start = line
        case "DTEND": end = line
        case "DURATION": duration = line
        case "SUMMARY": summary = line
        case "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID": repetition = line
        case "STATUS": isCancelled = line.value.uppercased() == "CANCELLED"
        // The rest says nothing about days.
        default: break
        }
    }

    func add(to reading: inout CalendarReading, as kind: CalendarEntry.Kind) {
        if isCancelled { return }
        if let repetition {
            return reading.fault(
                "line \(repetition.number), \(repetition.name)", repetition.value,
                "every day as an event of its own")
        }
        guard let summary, let name = calendarName(summary.text) else {
            return reading.fault(
                "line \(summary?.number ?? line), SUMMARY", summary?.value ?? "", "a name for the day")
        }
        guard let start else { return reading.fault("line \(line), DTSTART", "", "the event's day") }
        guard let first = start.day else {
            return reading.fault(
                "line \(start.number), DTSTART", start.value, "a whole day that exists, such as 20261225")
        }
        guard let count = days(from: first, into: &reading) else { return }
        for offset in 0..<count {
            reading.add(CalendarEntry(day: first + offset, kind: kind, name: name))
        }
    }

    /// DTEND is the day after the last (section 3.6.1); without it and without a DURATION the event is one day.
    private func days(from first: Day, into reading: inout CalendarReading) -> Int? {
        guard let last = end ?? duration else { return 1 }
        let count = end == nil ? last.wholeDays : last.day.map { $0 - first }
        guard let count, (1...Self.longest).contains(count), (first + count).year <= 9_999 else {
            reading.fault(
                "line \(last.number), \(last.name)", last.value,
                end == nil
                    ? "1 to \(Self.longest) whole days, such as P3D"
                    : "the day after the last, at most \(Self.longest) days after DTSTART")
            return nil
        }
        return count
    }
}
