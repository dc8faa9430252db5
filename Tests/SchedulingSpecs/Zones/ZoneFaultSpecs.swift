import BoardDomain
import Scheduling
import TestKit
import Testing

@Suite("A zone that cannot be used")
struct ZoneFaultSpecs {
    @Test("is refused when its file is cut short anywhere", arguments: TransitionOracle.all)
    func everyTruncation(oracle: TransitionOracle) throws {
        let whole = try #require(SlimZoneFile.bytes(of: oracle.zone))
        let read = (0..<whole.count).filter { length in
            (try? ZoneRules(parsing: Array(whole.prefix(length)), named: oracle.zone)) != nil
        }
        #expect(read == [])
    }

    @Test("never brings the program down, whatever bytes are flipped", arguments: TransitionOracle.all)
    func flippedBytes(oracle: TransitionOracle) throws {
        var generator = SplitMix64(seed: 8_536)
        let whole = try #require(SlimZoneFile.bytes(of: oracle.zone))
        var refused = 0
        for _ in 0..<1_000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
            }
            do throws(ZoneFault) {
                let rules = try ZoneRules(parsing: bytes, named: oracle.zone)
                for seconds in [Int64.min, -2_000_000_000, 0, 1_522_242_000, 4_000_000_000, .max] {
                    let civil = rules.civil(at: Instant(seconds: seconds))
                    _ = rules.reading(of: civil)
                }
            } catch {
                refused += 1
                #expect(error.sentence.hasSuffix("."))
            }
        }
        #expect(refused > 0)
    }

    @Test(
        "is named with what is wrong in it",
        arguments: [
            (at: 0, to: UInt8(ascii: "Z"), ZoneFault.notAZoneFile(zone: "Asia/Kathmandu")),
            (at: 4, to: UInt8(ascii: "5"), .unknownVersion(zone: "Asia/Kathmandu", version: 0x35)),
            (at: 23, to: 9, .notAZoneFile(zone: "Asia/Kathmandu")),
        ])
    func named(at place: Int, to byte: UInt8, fault: ZoneFault) throws {
        var bytes = try #require(SlimZoneFile.bytes(of: "Asia/Kathmandu"))
        bytes[place] = byte
        #expect(throws: fault) { try ZoneRules(parsing: bytes, named: "Asia/Kathmandu") }
    }

    @Test("is refused when it counts leap seconds, since our instants do not")
    func leapSeconds() throws {
        var bytes = try #require(SlimZoneFile.bytes(of: "Asia/Kathmandu"))
        let second = try #require(bytes.indices.dropFirst(4).first { bytes[$0...].starts(with: "TZif".utf8) })
        bytes[second + 31] = 1
        #expect(throws: ZoneFault.countsLeapSeconds(zone: "Asia/Kathmandu")) {
            try ZoneRules(parsing: bytes, named: "Asia/Kathmandu")
        }
    }

    @Test("is refused when the rule after its table makes no sense")
    func rule() throws {
        var bytes = try #require(SlimZoneFile.bytes(of: "Asia/Kathmandu"))
        bytes[bytes.count - 2] = UInt8(ascii: "x")
        #expect(throws: ZoneFault.badRule(zone: "Asia/Kathmandu", text: "<+0545>-5:4x")) {
            try ZoneRules(parsing: bytes, named: "Asia/Kathmandu")
        }
    }

    @Test("reads a file of version 1, which has a table of 32-bit instants and nothing after it")
    func versionOne() throws {
        func number(_ value: Int32) -> [UInt8] {
            (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
        }
        var bytes = Array("TZif".utf8) + [UInt8](repeating: 0, count: 16)
        bytes += [0, 0, 0, 1, 2, 8].flatMap { number($0) }
        bytes += number(1_000_000_000) + [1]
        bytes += number(0) + [0, 0] + number(3_600) + [1, 4]
        bytes += Array("GMT\0BST\0".utf8)
        let rules = try ZoneRules(parsing: bytes, named: "One")
        #expect(rules.offset(at: Instant(seconds: 999_999_999)) == 0)
        #expect(rules.offset(at: Instant(seconds: 1_000_000_000)) == 3_600)
        #expect(rules.abbreviation(at: Instant(seconds: .max)) == "BST")
        for length in 0..<bytes.count {
            #expect(throws: ZoneFault.self) {
                try ZoneRules(parsing: Array(bytes.prefix(length)), named: "One")
            }
        }
    }

    @Test(
        "is never looked for under a name that could lead out of the zone directory",
        arguments: [
            "", "..", "../etc/passwd", "/etc/passwd", "Europe/../../etc/passwd", "Europe//London", "Europe/",
            "Europe/London\0",
            "Europe\\London", "Zürich", "Europe/London ", ".", String(repeating: "a", count: 65),
        ])
    func names(text: String) {
        #expect(throws: ZoneFault.badName(text)) { try ZoneName(text) }
    }

    @Test(
        "has a path when its name is one",
        arguments: ["Europe/London", "Etc/GMT+5", "America/Port-au-Prince", "UTC"])
    func paths(text: String) throws {
        #expect(try ZoneName(text).systemPath == "/usr/share/zoneinfo/\(text)")
    }
}
