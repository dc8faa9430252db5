import BoardDomain
import Scheduling
import TestKit
import Testing

@Suite("A window of time")
struct WindowSpecs {
    /// Cuts fall anywhere, and often exactly on a firing or a second beside one.
    @Test("cut anywhere neither loses nor repeats a firing", arguments: TransitionOracle.all.map(\.zone))
    func cuts(zoneName: String) throws {
        let zone = try ZoneRulesSpecs.slim(zoneName)
        let calendar = WorkingCalendar.england()
        var random = SplitMix64(seed: 11)
        var cut = 0
        for _ in 0..<20 {
            let rules = try Self.rules(&random)
            let meetings = try Self.meetings(&random)
            let start = Int64.random(in: 1_577_836_800...1_700_000_000, using: &random)
            let end = start + Int64.random(in: 0...40_000_000, using: &random)
            func found(_ from: Int64, _ until: Int64) -> [Firing] {
                firings(
                    of: rules, for: meetings, calendar: calendar, zone: zone,
                    in: Instant(seconds: from)..<Instant(seconds: until)
                ).firings
            }
            let whole = found(start, end)
            var ends = [start, end] + (0..<3).map { _ in Int64.random(in: start...end, using: &random) }
            for firing in whole.shuffled(using: &random).prefix(3) {
                ends.append(min(end, firing.target.seconds + Int64.random(in: 0...1, using: &random)))
            }
            ends.sort()
            let parts = zip(ends, ends.dropFirst()).flatMap { found($0, $1) }
            #expect(parts == whole)
            #expect(Set(whole.map(\.occurrence)).count == whole.count)
            cut += whole.count
        }
        #expect(cut > 500)
    }

    private static func rules(_ random: inout SplitMix64) throws -> [PackRule] {
        func time() throws -> TimeOfDay {
            try #require(
                TimeOfDay(
                    hour: Int.random(in: 0..<24, using: &random),
                    minute: Int.random(in: 0..<60, using: &random)))
        }
        func count() -> Int { Int.random(in: 0...12, using: &random) }
        let weekdays = Set(Weekday.allCases.shuffled(using: &random).prefix(2))
        return [
            BoardDiary.rule(
                .issue, .clearDaysBefore(count(), slack: count() % 3, at: try time(), closing: try time())),
            BoardDiary.rule(.chaser, .workingDaysBefore(count(), at: try time())),
            BoardDiary.rule(.digest, .workingDaysAfter(count(), at: try time())),
            BoardDiary.rule(.digest, .weekly(weekdays, at: try time()), named: "weekly"),
            BoardDiary.rule(.digest, .monthly(.date(count() + 19), at: try time()), named: "monthly"),
        ]
    }

    private static func meetings(_ random: inout SplitMix64) throws -> [Meeting] {
        let first = try BoardDiary.day("2020-01-20")
        let offsets = Set((0..<14).map { _ in Int.random(in: 0...1_500, using: &random) })
        return try offsets.sorted().map { offset in
            try BoardDiary.meeting(
                (first + offset).iso, movedTo: (first + offset + Int.random(in: 0...20, using: &random)).iso,
                start: nil, status: offset % 7 == 0 ? .cancelled(why: nil) : .planned)
        }
    }
}
