import BoardDomain
import Scheduling
import Testing

@Suite("A rule falls due")
struct FiringSpecs {
    private let calendar = WorkingCalendar.england()

    private func london() throws -> ZoneRules { try ZoneRulesSpecs.slim("Europe/London") }

    private func plan(
        _ rules: [PackRule], _ meetings: [Meeting], from: String = "2026-01-01", until: String = "2027-01-01"
    ) throws -> FiringPlan {
        let zone = try london()
        return firings(
            of: rules, for: meetings, calendar: calendar, zone: zone,
            in: try BoardDiary.window(from, until, in: zone))
    }

    @Test("so many clear days before a meeting, with the last lawful moment and the way there")
    func issue() throws {
        let found = try plan([try BoardDiary.issue()], [try BoardDiary.meeting("2026-04-15")])
        let firing = try #require(found.firings.first)
        #expect(found.firings.count == 1)
        #expect(found.refused == [])
        #expect(firing.local.day.iso == "2026-04-02")
        // 09:00 and 17:00 of British Summer Time.
        #expect(firing.target == Instant(seconds: 1_775_116_800))
        #expect(firing.limit == Instant(seconds: 1_775_577_600))
        #expect(firing.begins == Instant(seconds: 1_776_258_000))
        #expect(firing.reckoning.counted == 5)
        #expect(firing.occurrence.key == "hambleford-ib/issue/meeting-2026-04-15")
    }

    @Test("before and after a meeting by working days, each kind in its turn")
    func kinds() throws {
        let nine = try BoardDiary.time("09:00")
        let rules = [
            BoardDiary.rule(.chaser, .workingDaysBefore(15, at: nine)),
            BoardDiary.rule(.freeze, .workingDaysBefore(9, at: nine)),
            BoardDiary.rule(.draft, .workingDaysBefore(8, at: nine)), try BoardDiary.issue(),
            BoardDiary.rule(.latePapers, .workingDaysBefore(2, at: nine)),
            BoardDiary.rule(.digest, .workingDaysAfter(1, at: nine)),
        ]
        let found = try plan(rules, [try BoardDiary.meeting("2026-04-15")]).firings
        #expect(found.map(\.kind) == Firing.Kind.allCases)
        #expect(
            found.map(\.local.day.iso) == [
                "2026-03-23", "2026-03-31", "2026-04-01", "2026-04-02", "2026-04-13", "2026-04-16",
            ])
        #expect(found.filter { $0.limit != nil }.map(\.kind) == [.issue])
    }

    @Test(
        "on the present day of a meeting that was moved, under the same name, and never for a cancelled one")
    func movedAndCancelled() throws {
        let meetings = [
            try BoardDiary.meeting("2026-05-13", movedTo: "2026-05-20"),
            try BoardDiary.meeting("2026-06-17", status: .cancelled(why: "no quorum")),
        ]
        let found = try plan([try BoardDiary.issue()], meetings).firings
        #expect(found.map(\.occurrence.key) == ["hambleford-ib/issue/meeting-2026-05-13"])
        #expect(found.map(\.local.day.iso) == ["2026-05-11"])
    }

    @Test("for the meetings of its own board alone")
    func otherBoards() throws {
        let other = Board.ID("easterby-ib")
        let rule = PackRule(
            board: other, name: "issue", kind: .issue, timing: try BoardDiary.issue().timing)
        #expect(try plan([rule], [try BoardDiary.meeting("2026-04-15")]).firings == [])
    }

    @Test("on the days that a recurrence names, with the last day standing in for one a month lacks")
    func recurrences() throws {
        let eight = try BoardDiary.time("08:00")
        func days(_ timing: PackRule.Timing) throws -> [String] {
            try plan([BoardDiary.rule(.digest, timing)], [], from: "2026-01-26", until: "2026-05-05")
                .firings.map { String($0.local.day.iso.suffix(5)) }
        }
        #expect(try days(.monthly(.date(31), at: eight)) == ["01-31", "02-28", "03-31", "04-30"])
        #expect(
            try days(.monthly(.weekday(.last, .friday), at: eight)) == ["01-30", "02-27", "03-27", "04-24"])
        #expect(
            try days(.monthly(.weekday(.first, .monday), at: eight)) == ["02-02", "03-02", "04-06", "05-04"])
        #expect(try days(.monthly(.weekday(.fourth, .sunday), at: eight)) == ["02-22", "03-22", "04-26"])
        let weekly = try days(.weekly([.monday, .thursday], at: eight))
        #expect(weekly.prefix(3) == ["01-26", "01-29", "02-02"])
        #expect(weekly.count == 29)
    }

    @Test("never beyond the end of the calendar: what cannot be told is listed, and the rest still falls due")
    func calendarEnd() throws {
        let meetings = [try BoardDiary.meeting("2027-11-17"), try BoardDiary.meeting("2028-01-12")]
        let found = try plan(
            [try BoardDiary.issue()], meetings, from: "2027-06-01", until: "2027-12-01")
        #expect(found.firings.map(\.occurrence.key) == ["hambleford-ib/issue/meeting-2027-11-17"])
        #expect(found.refused.map(\.meeting.iso) == ["2028-01-12"])
        let past = try plan(
            [try BoardDiary.issue()], [try BoardDiary.meeting("1999-03-01")], from: "2026-01-01")
        #expect(past.refused == [])
    }

    @Test("in a pre-election period with the period's name beside it")
    func preElection() throws {
        let period = PreElectionPeriod(
            name: "Local elections",
            days: try #require(
                Period(from: try BoardDiary.day("2026-04-01"), through: try BoardDiary.day("2026-05-07"))))
        let zone = try london()
        let found = firings(
            of: [try BoardDiary.issue()],
            for: [try BoardDiary.meeting("2026-04-15"), try BoardDiary.meeting("2026-06-17")],
            calendar: .england(preElection: [period]), zone: zone,
            in: try BoardDiary.window("2026-01-01", "2027-01-01", in: zone))
        #expect(found.firings.map(\.preElection?.name) == ["Local elections", nil])
    }

    @Test("with the notice that a meeting put in the diary late leaves")
    func notice() throws {
        let firing = try #require(
            try plan([try BoardDiary.issue()], [try BoardDiary.meeting("2026-04-15")]).firings.first)
        let limit = try #require(firing.limit)
        #expect(firing.notice(knownSince: firing.target) == .full)
        #expect(firing.notice(knownSince: Instant(seconds: firing.target.seconds + 1)) == .short)
        #expect(firing.notice(knownSince: limit) == .short)
        #expect(firing.notice(knownSince: Instant(seconds: limit.seconds + 1)) == .unlawful)
    }
}
