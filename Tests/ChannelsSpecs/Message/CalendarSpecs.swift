import BoardDomain
import Channels
import Foundation
import TestKit
import Testing

@Suite("A meeting as a calendar's entry")
struct CalendarSpecs {
    struct Reading: Decodable, Equatable {
        let method: String
        let uid: String
        let sequence: Int
        let stamped: String
        let from: String
        let until: String?
        let summary: String
        let place: String?
        let status: String
        let organiser: String
        let organiserName: String?
        let faults: [String]
    }

    private static func lines(_ event: CalendarEvent) throws -> [String] {
        let mail = try Written.whole(html: nil, files: [], event: event)
        let encoded = try MailSpecs.lines(of: writeMail(mail)).map { String(decoding: $0, as: UTF8.self) }
        let start = try #require(encoded.lastIndex(of: ""))
        let bytes = try #require(Data(base64Encoded: encoded[(start + 1)...].dropLast().joined()))
        return String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    }

    @Test("says what was put into it to a program that knows nothing of ours")
    func independent() throws {
        let day = try #require(Day(iso: "2018-03-28"))
        let events = try [
            Written.event(),
            Written.event(
                hours: .clock(from: Instant(seconds: 1_522_225_800), until: nil),
                summary: "a,b;c\\d:e\"f", place: "Siambr\nNeuadd y Dref\r\nYnys Môn", changes: 3,
                isCancelled: true),
            Written.event(
                hours: .allDay(day), summary: String(repeating: "ŵ€😀", count: 60), place: nil,
                organiser: Written.mailbox(
                    "Pat \"Nell\" O^Brien; Clerk, Town", "o'brien+packs@hambleford.example")),
        ]
        let readers = try Readers()
        for (number, event) in events.enumerated() {
            try readers.write(
                Array(Self.lines(event).joined(separator: "\r\n").utf8), number: number, ending: "ics")
        }
        let readings: [Reading] = try readers.read(by: "read_calendar.py", with: "python3")
        func reading(
            _ sequence: Int, _ from: String, _ until: String?, _ summary: String, _ place: String?,
            _ status: String, _ organiser: String = "mailto:clerk@hambleford.example",
            _ name: String = "Hambleford Borough Council"
        ) -> Reading {
            Reading(
                method: "PUBLISH", uid: "meeting-2018-03-28.hambleford-ib@hambleford.example",
                sequence: sequence, stamped: "1521624607", from: from, until: until, summary: summary,
                place: place, status: status, organiser: organiser, organiserName: name, faults: [])
        }
        #expect(
            readings == [
                reading(
                    0, "1522225800", "1522233000", "Improvement board", "Council chamber, Hambleford",
                    "CONFIRMED"),
                reading(
                    3, "1522225800", nil, "a,b;c\\d:e\"f", "Siambr\nNeuadd y Dref\nYnys Môn", "CANCELLED"),
                reading(
                    0, "2018-03-28", "2018-03-29", String(repeating: "ŵ€😀", count: 60), nil, "CONFIRMED",
                    "mailto:o'brien+packs@hambleford.example", "Pat ^'Nell^' O^^Brien; Clerk, Town"),
            ])
    }

    @Test("has no line over 75 octets, and no character cut in two")
    func folded() throws {
        for length in 1...120 {
            let event = try Written.event(summary: String(repeating: "a", count: length) + "ŵ€😀ŵ€😀")
            let lines = try Self.lines(event)
            #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\u{FFFD}") })
            #expect(lines.joined(separator: "\n").replacing("\n ", with: "").contains("ŵ€😀ŵ€😀\n"))
        }
    }

    @Test("keeps its identity when the meeting is moved or cancelled, and counts the change")
    func moved() throws {
        let first = try Self.lines(Written.event())
        let day = try #require(Day(iso: "2018-04-11"))
        let moved = try Self.lines(Written.event(hours: .allDay(day), changes: 1, isCancelled: true))
        #expect(first.filter { $0.hasPrefix("UID:") } == moved.filter { $0.hasPrefix("UID:") })
        #expect(first.contains("SEQUENCE:0") && first.contains("STATUS:CONFIRMED"))
        #expect(moved.contains("SEQUENCE:1") && moved.contains("STATUS:CANCELLED"))
        #expect(moved.contains("DTSTART;VALUE=DATE:20180411") && moved.contains("TRANSP:TRANSPARENT"))
    }

    @Test("asks for no answer")
    func noAnswer() throws {
        let lines = try Self.lines(Written.event())
        #expect(lines.contains("METHOD:PUBLISH"))
        #expect(!lines.contains { $0.contains("RSVP") || $0.hasPrefix("ATTENDEE") })
    }

    @Test("is refused with hours that cannot be, a code that is no word, or words that hide")
    func refused() throws {
        let noon = Instant(seconds: 1_522_238_400)
        #expect(throws: MessageFault.eventHours) { try Written.event(hours: .clock(from: noon, until: noon)) }
        for seconds in [Int64.min, -62_135_596_801, 253_402_300_800, Int64.max] {
            #expect(throws: MessageFault.eventHours) {
                try Written.event(hours: .clock(from: Instant(seconds: seconds), until: nil))
            }
        }
        #expect(throws: MessageFault.eventHours) {
            try Written.event(hours: .allDay(Day(ordinal: 2_932_896)))
        }
        #expect(throws: MessageFault.eventIdentity("hambleford-ib")) { try Written.event(changes: -1) }
        #expect(throws: MessageFault.character("\u{202E}", in: .eventSummary)) {
            try Written.event(summary: "a\u{202E}b")
        }
        #expect(throws: MessageFault.character("\0", in: .eventPlace)) { try Written.event(place: "a\nb\0") }
        #expect(throws: MessageFault.empty(.eventSummary)) { try Written.event(summary: " ") }
        for code in ["", "a\r\nATTENDEE", "a b", String(repeating: "a", count: 61)] {
            #expect(throws: MessageFault.eventIdentity(code)) {
                try CalendarEvent(
                    of: Example.meeting(code), domain: "hambleford.example", changes: 0, stamped: noon,
                    hours: .clock(from: noon, until: nil), summary: "Board", place: nil,
                    organiser: Written.mailbox("Council"), isCancelled: false)
            }
        }
    }
}
