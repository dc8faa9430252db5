import BoardDomain
import Scheduling
import Testing

@Suite("A thing that happens every day")
struct DailyFiringSpecs {
    /// Every minute of the local day on which clocks turn, at every turn from 2020 to 2045.
    @Test(
        "happens once on each local day, at the right instant, through every change of the clocks",
        arguments: TransitionOracle.all)
    func oncePerDay(oracle: TransitionOracle) throws {
        let zone = try ZoneRulesSpecs.slim(oracle.zone)
        let daily = Set(Weekday.allCases)
        let rules = try (0..<1_440).map { minute in
            BoardDiary.rule(
                .digest,
                .weekly(daily, at: try #require(TimeOfDay(hour: minute / 60, minute: minute % 60))),
                named: "\(minute)")
        }
        var asked = 0
        var wrong: [String] = []
        for change in oracle.changes where change.at >= 1_577_836_800 {
            let day = Day(ordinal: Int((change.at + Int64(change.before)) / 86_400))
            let window = Self.start(of: day, change)..<Self.start(of: day + 1, change)
            let plan = firings(of: rules, for: [], calendar: WorkingCalendar([]), zone: zone, in: window)
            let found = Dictionary(grouping: plan.firings, by: \.occurrence.rule)
            for minute in 0..<1_440 {
                let expected = Self.expected(wall: Int64(day.ordinal * 86_400 + minute * 60), at: change)
                asked += 1
                if found["\(minute)"]?.map(\.target.seconds) != [expected] {
                    wrong.append("\(day) minute \(minute)")
                }
            }
        }
        #expect(asked == oracle.changes.count { $0.at >= 1_577_836_800 } * 1_440)
        #expect(wrong == [])
    }

    private static func start(of day: Day, _ change: TransitionOracle.Change) -> Instant {
        Instant(seconds: expected(wall: Int64(day.ordinal * 86_400), at: change))
    }

    /// From the oracle's table alone: the earlier reading where it holds, else the later, else the change itself.
    private static func expected(wall: Int64, at change: TransitionOracle.Change) -> Int64 {
        let early = wall - Int64(change.before)
        if early < change.at { return early }
        return max(change.at, wall - Int64(change.after))
    }
}
