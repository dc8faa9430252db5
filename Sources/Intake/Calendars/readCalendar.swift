package import BoardDomain

/// What a calendar file holds: its days, or what is wrong with it.
package struct CalendarReading: Hashable, Sendable {
    /// In order, each day once for a kind.
    package private(set) var entries: [CalendarEntry] = []
    package private(set) var faults = IntakeFaults()
    private var places: [Place: Int] = [:]
    private let file: String

    private struct Place: Hashable {
        let day: Day
        let kind: CalendarEntry.Kind
    }

    init(file: String) { self.file = file }

    /// Two events of one day become one entry with both names, since the register knows a day once.
    mutating func add(_ entry: CalendarEntry) {
        let place = Place(day: entry.day, kind: entry.kind)
        guard let index = places[place] else {
            places[place] = entries.count
            entries.append(entry)
            return
        }
        let names = entries[index].name
        guard names != entry.name, !names.components(by: "; ").contains(entry.name) else { return }
        entries[index] = CalendarEntry(day: entry.day, kind: entry.kind, name: "\(names); \(entry.name)")
    }

    /// - Parameter place: such as `line 12, DTSTART`; nil for the whole file.
    mutating func fault(_ place: String?, _ value: String, _ expectation: String) {
        faults.add(
            IntakeFault(file: file, row: nil, column: place, value: value, expectation: expectation))
    }

    fileprivate mutating func settle() { entries.sort { $0.day < $1.day } }
}

/// Reads a calendar that is no sheet. Nothing in it is taken on trust: it is read up to a limit, and every fault is kept.
///
/// - Parameters:
///   - nation: whose part of a list for several counts.
///   - kind: what the events of an iCalendar file are.
/// - Throws: `UnreadableFile` when the world fails.
package func readCalendar(
    _ source: ByteSource, named file: String, as form: CalendarForm, of nation: Nation,
    kind: CalendarEntry.Kind = .bankHoliday
) throws -> CalendarReading {
    var reading = CalendarReading(file: file)
    var bytes: [UInt8] = []
    while bytes.count <= calendarLimit, try source.extend(&bytes, by: 1 << 16) {}
    if bytes.count > calendarLimit {
        reading.fault(nil, "more than \(calendarLimit >> 20) MiB", "a calendar")
    } else if let format = ForeignFormat(opening: bytes) {
        reading.fault(nil, format.name, "a calendar as text")
    } else if bytes.contains(0) {
        reading.fault(nil, "NUL bytes", "a calendar as text")
    } else {
        let mark = bytes.starts(with: HeaderLook.byteOrderMark) ? HeaderLook.byteOrderMark.count : 0
        switch form {
        case .sheet: reading.fault(nil, "neither JSON nor iCalendar", "a sheet to be read as one")
        case .bankHolidays: readBankHolidays(Array(bytes.dropFirst(mark)), of: nation, into: &reading)
        case .iCalendar: try readICalendar(Array(bytes.dropFirst(mark)), as: kind, into: &reading)
        }
    }
    reading.settle()
    return reading
}

/// Ten times the longest calendar anybody publishes.
private let calendarLimit = 4 << 20

/// The name of a day on one line; nil where nothing is left of it or where it holds what nobody sees.
func calendarName(_ text: String) -> String? {
    let line = text.split { $0.isWhitespace }.joined(separator: " ")
    guard !line.isEmpty, line.utf8.count <= 500,
        line.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
    else { return nil }
    return line
}

extension String {
    fileprivate func components(by separator: String) -> [String] {
        split(separator: separator).map(String.init)
    }
}
