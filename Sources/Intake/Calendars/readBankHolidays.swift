import BoardDomain
import Foundation

/// One nation's part of the published list, as its page documents it; what it says beside these is not needed.
private struct Division: Decodable {
    struct Event: Decodable {
        let title: String
        let date: String
        let notes: String?
    }

    let events: [Event]
}

func readBankHolidays(_ bytes: [UInt8], of nation: Nation, into reading: inout CalendarReading) {
    let divisions: [String: Division]
    do {
        divisions = try JSONDecoder().decode([String: Division].self, from: Data(bytes))
    } catch let error as DecodingError {
        return reading.fault(place(of: error), "no such list", "the published list of bank holidays as JSON")
    } catch {
        return reading.fault(nil, "no JSON", "the published list of bank holidays as JSON")
    }
    guard let division = divisions[nation.rawValue] else {
        let found = divisions.keys.sorted().prefix(8).joined(separator: ", ")
        return reading.fault(nil, found.isEmpty ? "no nation" : found, "a part called \(nation.rawValue)")
    }
    if division.events.isEmpty {
        reading.fault(nation.rawValue, "", "at least one bank holiday")
    }
    for (index, event) in division.events.enumerated() {
        let place = "\(nation.rawValue), event \(index + 1)"
        guard let day = Day(iso: event.date) else {
            reading.fault("\(place), date", event.date, "a day such as 2026-12-25")
            continue
        }
        let note = (event.notes ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        let title =
            note.isEmpty ? event.title : "\(event.title) (\(note.prefix(1).lowercased())\(note.dropFirst()))"
        guard !event.title.allSatisfy(\.isWhitespace), let name = calendarName(title) else {
            reading.fault("\(place), title", event.title, "a name on one line")
            continue
        }
        reading.add(CalendarEntry(day: day, kind: .bankHoliday, name: name))
    }
}

/// Such as `scotland, events, 3, date`; nil where the file is no JSON at all.
private func place(of error: DecodingError) -> String? {
    let path: [any CodingKey]
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
        path = context.codingPath
    case .keyNotFound(let key, let context): path = context.codingPath + [key]
    @unknown default: path = []
    }
    let words = path.map { key in key.intValue.map { "\($0 + 1)" } ?? key.stringValue }
    return words.isEmpty ? nil : words.joined(separator: ", ")
}
