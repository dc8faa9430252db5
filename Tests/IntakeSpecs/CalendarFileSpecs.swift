import BoardDomain
import Intake
import TestKit
import Testing

@Suite("A calendar file")
struct CalendarFileSpecs {
    private func read(
        _ text: String, as form: CalendarForm, of nation: Nation = .englandAndWales,
        kind: CalendarEntry.Kind = .bankHoliday
    ) throws -> CalendarReading {
        try readCalendar(ByteSource(Array(text.utf8)), named: "a.cal", as: form, of: nation, kind: kind)
    }

    private func lines(_ reading: CalendarReading) -> [String] {
        reading.entries.map { "\($0.day.iso) \($0.kind.rawValue): \($0.name)" }
    }

    private static let published = """
        {"england-and-wales": {"division": "england-and-wales", "events": [
          {"title": "Boxing Day", "date": "2026-12-28", "notes": "Substitute day", "bunting": true},
          {"title": "New Year’s Day", "date": "2026-01-01", "notes": "", "bunting": true}]},
         "scotland": {"division": "scotland", "events": [
          {"title": "2nd January", "date": "2026-01-02", "notes": "", "bunting": true}]},
         "northern-ireland": {"division": "northern-ireland", "events": []}}
        """

    @Test("as the bank holidays are published gives one nation's days, in order")
    func json() throws {
        #expect(
            lines(try read(Self.published, as: .bankHolidays)) == [
                "2026-01-01 bank holiday: New Year’s Day",
                "2026-12-28 bank holiday: Boxing Day (substitute day)",
            ])
        let scotland = try read(Self.published, as: .bankHolidays, of: .scotland)
        #expect(lines(scotland) == ["2026-01-02 bank holiday: 2nd January"])
    }

    private static let wrongJSON: [(String, String)] = [
        ("", "the published list"), ("{", "the published list"), ("[]", "the published list"),
        ("{}", "no nation, expected a part called england-and-wales"),
        (#"{"wales":{"events":[]}}"#, "a part called england-and-wales"),
        (#"{"england-and-wales":{"events":[]}}"#, "at least one"),
        (#"{"england-and-wales":{"events":[{"title":"A"}]}}"#, "england-and-wales, events, 1, date"),
        (#"{"england-and-wales":{"events":[{"title":1,"date":"2026-01-01"}]}}"#, "events, 1, title"),
        (#"{"england-and-wales":{"events":[{"title":"A","date":"2026-02-30"}]}}"#, "event 1, date"),
        (#"{"england-and-wales":{"events":[{"title":" ","date":"2026-02-28"}]}}"#, "event 1, title"),
        (#"{"england-and-wales":{"events":[{"title":"a\u0000b","date":"2026-02-28"}]}}"#, "title"),
    ]

    @Test(
        "as JSON that is not that list is refused with its place",
        arguments: Self.wrongJSON)
    func badJSON(text: String, words: String) throws {
        let reading = try read(text, as: .bankHolidays)
        #expect(reading.entries == [])
        #expect(reading.faults.kept.first?.sentence.contains(words) == true, "\(reading.faults.kept)")
    }

    @Test(
        "is refused, with the line that the broken character stands on, when it is in no encoding that can be told"
    )
    func undecodable() throws {
        let text: [UInt8] =
            Array("BEGIN:VCALENDAR\r\nX-A:folded\r\n here\r\nSUMMARY:".utf8) + [0x9D]
            + Array("\r\nEND:VCALENDAR\r\n".utf8)
        let reading = try readCalendar(
            ByteSource(text), named: "a.ics", as: .iCalendar, of: .englandAndWales, kind: .closure)
        #expect(reading.entries == [])
        #expect(
            reading.faults.kept.map(\.sentence) == [
                "a.ics, line 4: \"the byte 9D (hexadecimal) on line 4, in neither UTF-8 nor Windows-1252\","
                    + " expected text in UTF-8, as calendars are."
            ])
    }

    private static func calendar(_ event: String) -> String {
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + event.replacing("\n", with: "\r\n")
            + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    }

    private static let events: [(String, [String])] = [
        ("DTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261226\nSUMMARY:Christmas Day", ["2026-12-25"]),
        ("DTSTART:20261225\nSUMMARY:Christmas Day", ["2026-12-25"]),
        (
            "dtstart;value=\"date\";X-A=\"a:b;c\":20261230\nDTEND:20270102\nSUMMARY:Closed",
            ["2026-12-30", "2026-12-31", "2027-01-01"]
        ),
        ("DTSTART:20261230\nDURATION:P2D\nSUMMARY:Closed", ["2026-12-30", "2026-12-31"]),
        ("DTSTART:20261230\nSUMMARY:Closed\nSTATUS:CANCELLED", []),
        (
            "DTSTART:20261230\nSUMMARY:Closed\nBEGIN:VALARM\nDURATION:PT5M\nSUMMARY:Beep\nEND:VALARM",
            ["2026-12-30"]
        ),
    ]

    @Test(
        "as iCalendar gives whole days, each of a span by itself",
        arguments: Self.events)
    func iCalendar(event: String, days: [String]) throws {
        let reading = try read(Self.calendar(event), as: .iCalendar, kind: .closure)
        #expect(reading.faults.isEmpty, "\(reading.faults.kept)")
        #expect(reading.entries.map(\.day.iso) == days)
        #expect(reading.entries.allSatisfy { $0.kind == .closure })
    }

    @Test("as iCalendar has its folds taken out, even one that splits a letter, and its escapes undone")
    func folds() throws {
        let text = Self.calendar("DTSTART:20261225\nSUMMARY:Dydd \\, Nadolig\\nyng Ng\n hymr\n\tu – é")
        var bytes = Array(text.utf8)
        let letter = try #require(bytes.firstIndex(of: 0xC3))
        bytes.insert(contentsOf: Array("\r\n ".utf8), at: letter + 1)
        let reading = try readCalendar(
            ByteSource(bytes), named: "a.ics", as: .iCalendar, of: .englandAndWales)
        #expect(reading.entries.map(\.name) == ["Dydd , Nadolig yng Nghymru – é"])
    }

    @Test("names a day once, with both names where two events fall on it")
    func twice() throws {
        let event = "DTSTART:20261225\nSUMMARY:One\nEND:VEVENT\nBEGIN:VEVENT\nDTSTART:20261225\nSUMMARY:"
        #expect(try read(Self.calendar(event + "Two"), as: .iCalendar).entries.map(\.name) == ["One; Two"])
        #expect(try read(Self.calendar(event + "One"), as: .iCalendar).entries.map(\.name) == ["One"])
    }

    private static let wrongEvents: [(String, String)] = [
        ("DTSTART:20261225T090000\nSUMMARY:A", "line 4, DTSTART"),
        ("DTSTART;VALUE=DATE-TIME:20261225\nSUMMARY:A", "line 4, DTSTART"),
        ("DTSTART:20260230\nSUMMARY:A", "line 4, DTSTART"), ("SUMMARY:A", "line 3, DTSTART"),
        ("DTSTART:20261225", "line 3, SUMMARY"), ("DTSTART:20261225\nSUMMARY: ", "line 5, SUMMARY"),
        ("DTSTART:20261225\nSUMMARY:a\u{7}b", "line 5, SUMMARY"),
        ("DTSTART:20261225\nDTEND:20261225\nSUMMARY:A", "line 5, DTEND"),
        ("DTSTART:20261225\nDTEND:20281225\nSUMMARY:A", "line 5, DTEND"),
        ("DTSTART:20261225\nDURATION:PT36H\nSUMMARY:A", "line 5, DURATION"),
        ("DTSTART:99991231\nDURATION:P9D\nSUMMARY:A", "line 5, DURATION"),
        ("DTSTART:20261225\nRRULE:FREQ=YEARLY\nSUMMARY:A", "line 5, RRULE"),
        ("no colon", "line 4"), ("A;B:c", "line 4"), ("END:VALARM", "line 4"),
        ("BEGIN:VALARM", "line 5"),
    ]

    @Test(
        "as iCalendar that cannot be taken as whole days is refused by its line",
        arguments: Self.wrongEvents)
    func badICalendar(event: String, words: String) throws {
        let reading = try read(Self.calendar(event), as: .iCalendar)
        #expect(
            reading.faults.kept.contains { $0.sentence.contains("a.cal, \(words)") }, "\(reading.faults.kept)"
        )
    }

    private static let noCalendars: [String] = [
        "", "SUMMARY:A", "BEGIN:VCALENDAR", "BEGIN:VCALENDAR\nEND:VCALENDAR", "PK\u{3}\u{4}", "a\0b",
        String(repeating: "BEGIN:VCALENDAR\n", count: 300_000), String(repeating: "BEGIN:A\n", count: 99),
    ]

    @Test(
        "that is no calendar at all is refused whole",
        arguments: Self.noCalendars)
    func noCalendar(text: String) throws {
        #expect(try !read(text, as: .iCalendar).faults.isEmpty)
        #expect(try !read(text, as: .bankHolidays).faults.isEmpty)
    }

    @Test("is known by its ending or by how it begins")
    func forms() throws {
        #expect(try CalendarForm(of: "no-such.JSON") == .bankHolidays)
        #expect(try CalendarForm(of: "no-such.ics") == .iCalendar)
        #expect(throws: UnreadableFile.self) { try CalendarForm(of: "/no/such/file") }
    }

    @Test("never brings the program down, whatever bytes are flipped")
    func flipped() throws {
        var random = SplitMix64(seed: 5)
        let events = Self.calendar("DTSTART;VALUE=DATE:20261225\nDTEND:20261226\nSUMMARY:A\\, b")
        for (text, form) in [(Self.published, CalendarForm.bankHolidays), (events, .iCalendar)] {
            for _ in 0..<400 {
                var bytes = Array(text.utf8)
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    let place = Int.random(in: 0..<bytes.count, using: &random)
                    bytes[place] = UInt8.random(in: 0...255, using: &random)
                }
                let reading = try readCalendar(ByteSource(bytes), named: "a", as: form, of: .scotland)
                #expect(!reading.entries.isEmpty || !reading.faults.isEmpty || form == .iCalendar)
            }
        }
    }
}
