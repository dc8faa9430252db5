import BoardDomain
import Foundation
import Scheduling
import Testing

@Suite("A zone's clocks")
struct ZoneRulesSpecs {
    static func system(_ zone: String) throws -> ZoneRules {
        let path = try ZoneName(zone).systemPath
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
        return try ZoneRules(parsing: bytes, named: zone)
    }

    static func slim(_ zone: String) throws -> ZoneRules {
        try ZoneRules(parsing: try #require(SlimZoneFile.bytes(of: zone)), named: zone)
    }

    @Test("turn to the second where an independent reader says so", arguments: TransitionOracle.all)
    func turns(oracle: TransitionOracle) throws {
        let rules = try Self.slim(oracle.zone)
        #expect(rules.offset(at: Instant(seconds: 946_684_800)) == oracle.firstOffset)
        for change in oracle.changes {
            expectTurn(change, of: rules)
            expectSteady(after: change, of: rules)
        }
        #expect(countedTurns(rules) == oracle.changes.count)
    }

    /// Only up to 2025: what is past cannot be altered by a law that a later tzdata brings.
    @Test("turn there by the system's own files too", arguments: TransitionOracle.all)
    func systemTurns(oracle: TransitionOracle) throws {
        let rules = try Self.system(oracle.zone)
        for change in oracle.changes where change.at < 1_735_689_600 { expectTurn(change, of: rules) }
    }

    @Test(
        "had offsets to the second before railways, and two hours of summer in the war",
        arguments: [
            ("Europe/London", "1840-06-01", "12:00", -75), ("Europe/London", "1943-07-01", "12:00", 7_200),
            ("Europe/London", "1970-01-01", "12:00", 3_600),
            ("America/New_York", "1880-01-01", "12:00", -17_762),
            ("Asia/Kathmandu", "1985-12-31", "12:00", 19_800),
            ("Asia/Kathmandu", "2018-03-28", "12:00", 20_700),
        ])
    func history(zone: String, day: String, time: String, offset: Int) throws {
        let moment = CivilMoment(day: try #require(Day(iso: day)), time: try #require(TimeOfDay(iso: time)))
        for rules in [try Self.slim(zone), try Self.system(zone)] {
            #expect(rules.offset(at: rules.instant(of: moment)) == offset)
            #expect(rules.civil(at: rules.instant(of: moment)) == moment)
        }
    }

    @Test("are named as people write them after the time")
    func abbreviations() throws {
        let london = try Self.system("Europe/London")
        #expect(london.abbreviation(at: Instant(seconds: 1_522_241_999)) == "BST")
        #expect(london.abbreviation(at: Instant(seconds: 1_519_820_000)) == "GMT")
    }

    @Test("stamp a record with the moment and what the wall showed")
    func stamp() throws {
        let stamp = try Self.system("Europe/London").stamp(at: Instant(seconds: 1_522_242_059))
        #expect(stamp.instant.seconds == 1_522_242_059)
        #expect(stamp.local.day.iso == "2018-03-28")
        #expect(stamp.local.time.iso == "14:00")
    }

    @Test("repeat themselves every four hundred years, far past the years that have names")
    func cycles() throws {
        let london = try Self.slim("Europe/London")
        let cycle: Int64 = 146_097 * 86_400
        for start in stride(from: Int64(1_700_000_000), to: 1_731_000_000, by: 863_999) {
            for round in [Int64(1), 30, 70_000] {
                #expect(
                    london.offset(at: Instant(seconds: start + cycle))
                        == london.offset(at: Instant(seconds: start + cycle * round)))
            }
        }
    }

    @Test("answer for the first and last instants and days that can be written")
    func edges() throws {
        let london = try Self.slim("Europe/London")
        #expect(london.offset(at: Instant(seconds: .min)) == -75)
        #expect([0, 3_600].contains(london.offset(at: Instant(seconds: .max))))
        let noon = try #require(TimeOfDay(iso: "12:00"))
        let last = london.instant(of: CivilMoment(day: Day(ordinal: .max), time: noon))
        let first = london.instant(of: CivilMoment(day: Day(ordinal: .min), time: noon))
        #expect(first < last)
        #expect(london.civil(at: Instant(seconds: .min)) < london.civil(at: Instant(seconds: .max)))
    }

    @Test("can be read from every file that the system's tzdata lists")
    func everyFile() throws {
        let table = try String(contentsOfFile: "/usr/share/zoneinfo/tzdata.zi", encoding: .utf8)
        let zones = table.split(separator: "\n").compactMap { line -> String? in
            let words = line.split(separator: " ")
            return line.hasPrefix("Z ") ? String(words[1]) : line.hasPrefix("L ") ? String(words[2]) : nil
        }
        #expect(zones.count > 400)
        for zone in zones {
            let rules = try Self.system(zone)
            let now = Instant(seconds: 1_522_242_000)
            #expect(rules.reading(of: rules.civil(at: now)).instant <= now)
        }
    }

    private func expectTurn(_ change: TransitionOracle.Change, of rules: ZoneRules) {
        for (at, offset) in [
            (change.at - 1, change.before), (change.at, change.after), (change.at + 1, change.after),
        ] {
            #expect(rules.offset(at: Instant(seconds: at)) == offset)
            let wall = Int(at) + offset
            let civil = rules.civil(at: Instant(seconds: at))
            #expect(civil.day.ordinal == wall / 86_400)
            #expect(civil.time.minutes == wall % 86_400 / 60)
        }
    }

    private func expectSteady(after change: TransitionOracle.Change, of rules: ZoneRules) {
        for days in 1...20 {
            let at = Instant(seconds: change.at + Int64(days) * 86_400)
            #expect(rules.offset(at: at) == change.after)
        }
    }

    /// How often the offset differs from one quarter of a day to the next, 2000 to 2045.
    private func countedTurns(_ rules: ZoneRules) -> Int {
        var offset = rules.offset(at: Instant(seconds: 946_684_800))
        var turns = 0
        for at in stride(from: Int64(946_684_800), to: 2_398_377_600, by: 21_600) {
            let next = rules.offset(at: Instant(seconds: at))
            if next != offset { turns += 1 }
            offset = next
        }
        return turns
    }
}
