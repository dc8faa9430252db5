import BoardDomain
import Scheduling
import Testing

@Suite("Clear working days")
struct ClearDaySpecs {
    private let england = WorkingCalendar.england()

    @Test(
        "leave the day that a careful person finds on a wall calendar",
        arguments: [
            ("2018-03-28", "2018-03-20"), ("2018-04-04", "2018-03-23"), ("2026-10-28", "2026-10-20"),
            ("2027-01-06", "2026-12-24"), ("2027-03-31", "2027-03-19"), ("2019-04-23", "2019-04-11"),
            ("2024-01-03", "2023-12-21"), ("2026-04-15", "2026-04-07"),
        ])
    func vectors(meeting: String, latest: String) throws {
        let found = try england.reckon(clearDays: 5, before: try day(meeting))
        #expect(found.latest == (try day(latest)))
        #expect(found.day == found.latest)
    }

    /// 25 years of meetings on every day, against the definition itself: the last working day between which and the
    /// meeting at least so many working days lie. It shares no calendar and no walk with what it judges.
    @Test("agree with brute force for every meeting of 25 years and 1 to 10 days")
    func bruteForce() throws {
        let start = try day("2002-01-01").ordinal
        let end = try day("2027-12-31").ordinal
        var isWorked = (start...end).map { ($0 + 4) % 7 != 0 && ($0 + 4) % 7 != 6 }
        for holiday in PublishedBankHolidays.days { isWorked[holiday.ordinal - start] = false }
        var workedBefore = [0]
        for worked in isWorked { workedBefore.append((workedBefore.last ?? 0) + (worked ? 1 : 0)) }
        var cases = 0
        var wrong: [String] = []
        for meeting in (try day("2003-01-01").ordinal)...end {
            var candidate = meeting - 1
            for days in 1...10 {
                let before = workedBefore[meeting - start]
                while !isWorked[candidate - start] || before - workedBefore[candidate + 1 - start] < days {
                    candidate -= 1
                }
                let found = try england.reckon(clearDays: days, before: Day(ordinal: meeting))
                cases += 1
                if found.latest != Day(ordinal: candidate) || found.counted != days {
                    wrong.append("\(Day(ordinal: meeting)) \(days)")
                }
            }
        }
        #expect(cases == 91_310)
        #expect(wrong == [])
    }

    @Test("keep the slack in working days before the last lawful day")
    func slack() throws {
        let found = try england.reckon(clearDays: 5, before: try day("2026-04-15"), slack: 2)
        #expect(found.latest == (try day("2026-04-07")))
        #expect(found.day == (try day("2026-04-01")))
        let zero = try england.reckon(clearDays: 0, before: try day("2026-04-07"))
        #expect(zero.latest == (try day("2026-04-02")))
    }

    @Test("are told day by day, without a gap, and the days told as counted are as many as were asked for")
    func explanation() throws {
        let found = try england.reckon(clearDays: 5, before: try day("2018-04-04"), slack: 1)
        #expect(
            found.steps.map(\.part) == [
                .meeting, .counted(1), .skipped(.bankHoliday("Easter Monday")), .skipped(.sunday),
                .skipped(.saturday), .skipped(.bankHoliday("Good Friday")), .counted(2), .counted(3),
                .counted(4), .counted(5), .skipped(.sunday), .skipped(.saturday), .latest, .slack(1),
            ])
        for ordinal in (try day("2025-06-01").ordinal)...(try day("2027-06-01").ordinal) {
            let meeting = Day(ordinal: ordinal)
            for reckoning in [
                try england.reckon(clearDays: 7, before: meeting, slack: 3),
                try england.reckon(workingDays: 7, before: meeting),
                try england.reckon(workingDays: 7, after: meeting),
            ] {
                #expect(reckoning.counted == 7)
                let days = reckoning.steps.map(\.day)
                #expect(zip(days, days.dropFirst()).allSatisfy { abs($0 - $1) == 1 })
                #expect(days.first == meeting)
            }
        }
    }

    @Test("before and after a meeting are found from its own day")
    func workingDays() throws {
        let meeting = try day("2026-04-01")
        #expect(try england.reckon(workingDays: 0, before: meeting).day == meeting)
        #expect(try england.reckon(workingDays: 2, before: meeting).day == (try day("2026-03-30")))
        #expect(try england.reckon(workingDays: 2, after: meeting).day == (try day("2026-04-07")))
    }

    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
}
