/// The three shapes in which calendars come.
package enum CalendarForm: Hashable, Sendable {
    case sheet
    /// The list of bank holidays that the government publishes as JSON, one part for each nation.
    case bankHolidays
    /// RFC 5545.
    case iCalendar

    /// By the file's ending, or else by how it begins.
    ///
    /// - Throws: `UnreadableFile`.
    package init(of path: String) throws {
        let ending = path.split(separator: ".").last.map { $0.lowercased() }
        if ending == "json" {
            self = .bankHolidays
        } else if ending == "ics" || ending == "ical" || ending == "ifb" {
            self = .iCalendar
        } else {
            var head: [UInt8] = []
            _ = try ByteSource(file: path).extend(&head, by: 256)
            self.init(beginning: head)
        }
    }

    init(beginning head: [UInt8]) {
        let mark = head.starts(with: HeaderLook.byteOrderMark) ? HeaderLook.byteOrderMark.count : 0
        let words = head.dropFirst(mark).drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
        if words.first == UInt8(ascii: "{") {
            self = .bankHolidays
        } else if words.starts(with: Array("BEGIN:VCALENDAR".utf8)) {
            self = .iCalendar
        } else {
            self = .sheet
        }
    }
}
