import BoardDomain
import Scheduling
import Testing

@Suite("A time on the wall")
struct LocalReadingSpecs {
    @Test(
        "stands for exactly one instant in every minute around every change from 2000 to 2045",
        arguments: TransitionOracle.all)
    func everyMinute(oracle: TransitionOracle) throws {
        let rules = try ZoneRulesSpecs.slim(oracle.zone)
        var wrong: [CivilMoment] = []
        for change in oracle.changes {
            let middle = (change.at + Int64(max(change.before, change.after))) / 60
            // Two hours on either side, to the minute: a day of it would say no more.
            for minute in (middle - 120)...(middle + 120) {
                let moment = try civil(minute)
                if rules.reading(of: moment) != expected(wall: minute * 60, at: change) {
                    wrong.append(moment)
                }
            }
        }
        #expect(wrong == [])
    }

    @Test("stands for one instant in every minute of the days on which London's clocks turn")
    func everyMinuteOfTheDay() throws {
        let rules = try ZoneRulesSpecs.system("Europe/London")
        var wrong: [CivilMoment] = []
        for change in TransitionOracle.london.changes where change.at < 1_735_689_600 {
            let midnight = change.at / 86_400 * 1_440
            for minute in midnight..<midnight + 1_440 {
                let moment = try civil(minute)
                if rules.reading(of: moment) != expected(wall: minute * 60, at: change) {
                    wrong.append(moment)
                }
            }
        }
        #expect(wrong == [])
    }

    @Test(
        "that the clocks jump over is the first instant after the jump",
        arguments: [
            ("Europe/London", "2018-03-25", "01:30", 1_521_939_600),
            ("Europe/London", "2018-03-25", "01:00", 1_521_939_600),
            ("Australia/Lord_Howe", "2018-10-07", "02:15", 1_538_839_800),
            ("America/New_York", "2018-03-11", "02:59", 1_520_751_600),
        ])
    func skipped(zone: String, day: String, time: String, instant: Int64) throws {
        let moment = CivilMoment(day: try #require(Day(iso: day)), time: try #require(TimeOfDay(iso: time)))
        let rules = try ZoneRulesSpecs.system(zone)
        #expect(rules.reading(of: moment) == .skipped(resuming: Instant(seconds: instant)))
        #expect(rules.instant(of: moment) == Instant(seconds: instant))
    }

    @Test("that the clocks show twice is the first")
    func doubled() throws {
        let moment = CivilMoment(
            day: try #require(Day(iso: "2018-10-28")), time: try #require(TimeOfDay(iso: "01:30")))
        let rules = try ZoneRulesSpecs.system("Europe/London")
        let first = Instant(seconds: 1_540_686_600)
        #expect(rules.reading(of: moment) == .doubled(first: first, second: Instant(seconds: 1_540_690_200)))
        #expect(rules.instant(of: moment) == first)
    }

    @Test("that was never on it, where a whole day was left out, is the first instant after")
    func wholeDay() throws {
        // Samoa went from Thursday 29 to Saturday 31 December 2011.
        let rules = try ZoneRulesSpecs.system("Pacific/Apia")
        let noon = CivilMoment(
            day: try #require(Day(iso: "2011-12-30")), time: try #require(TimeOfDay(iso: "12:00")))
        #expect(rules.reading(of: noon) == .skipped(resuming: Instant(seconds: 1_325_239_200)))
    }

    private func civil(_ minute: Int64) throws -> CivilMoment {
        let time = try #require(TimeOfDay(hour: Int(minute % 1_440) / 60, minute: Int(minute % 60)))
        return CivilMoment(day: Day(ordinal: Int(minute / 1_440)), time: time)
    }

    /// By brute force from the oracle alone: which of the two offsets gives an instant on its own side of the change.
    private func expected(wall: Int64, at change: TransitionOracle.Change) -> LocalReading {
        let early = wall - Int64(change.before)
        let late = wall - Int64(change.after)
        switch (early < change.at, late >= change.at) {
        case (true, true): return .doubled(first: Instant(seconds: early), second: Instant(seconds: late))
        case (true, false): return .once(Instant(seconds: early))
        case (false, true): return .once(Instant(seconds: late))
        case (false, false): return .skipped(resuming: Instant(seconds: change.at))
        }
    }
}
