import BoardDomain
import Scheduling
import Testing

@Suite("The working calendar")
struct WorkingCalendarSpecs {
    private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    private func calendar(_ counting: CountingRule = .workingDays) throws -> WorkingCalendar {
        WorkingCalendar(
            [2025, 2026].flatMap(englandBankHolidays) + [
                CalendarEntry(day: try day("2025-12-29"), kind: .closure, name: "Christmas closure"),
                CalendarEntry(day: try day("2025-12-27"), kind: .closure, name: "Christmas closure"),
                CalendarEntry(day: try day("2026-02-10"), kind: .mourning, name: "National mourning"),
            ], counting: counting,
            preElection: [
                PreElectionPeriod(
                    name: "Local elections",
                    days: try #require(Period(from: try day("2026-03-24"), through: try day("2026-05-07"))))
            ])
    }

    @Test("says of each day why nobody works on it")
    func reasons() throws {
        let calendar = try calendar()
        #expect(try calendar.dayOff(on: try day("2025-12-24")) == nil)
        #expect(try calendar.dayOff(on: try day("2025-12-25"))?.words == "Christmas Day")
        #expect(try calendar.dayOff(on: try day("2025-12-27"))?.words == "a Saturday")
        #expect(try calendar.dayOff(on: try day("2025-12-28"))?.words == "a Sunday")
        #expect(
            try calendar.dayOff(on: try day("2025-12-29"))?.words
                == "the council is closed: Christmas closure")
        #expect(
            try calendar.dayOff(on: try day("2026-02-10"))?.words == "a day of mourning: National mourning")
    }

    @Test("counts a closure and a day of mourning as no working days")
    func closures() throws {
        let found = try calendar().reckon(clearDays: 5, before: try day("2026-01-06"))
        #expect(found.latest == (try day("2025-12-23")))
        #expect(
            try calendar().reckon(clearDays: 1, before: try day("2026-02-11")).latest
                == (try day("2026-02-06")))
    }

    /// Saturdays count and closures do; the breaks, Sundays, bank holidays and mourning do not.
    @Test(
        "under section 243 counts as parish councils do",
        arguments: [
            ("2026-03-25", 3, "2026-03-20"), ("2026-04-09", 3, "2026-03-30"), ("2026-01-07", 3, "2026-01-02"),
            ("2025-12-30", 3, "2025-12-20"), ("2026-02-12", 2, "2026-02-07"), ("2026-05-06", 2, "2026-05-01"),
        ])
    func parish(meeting: String, days: Int, latest: String) throws {
        let found = try calendar(.localGovernmentAct243).reckon(clearDays: days, before: try day(meeting))
        #expect(found.latest == (try day(latest)))
    }

    @Test(
        "under section 243 has the Christmas and Easter breaks, and takes slack from working days all the same"
    )
    func breaks() throws {
        let calendar = try calendar(.localGovernmentAct243)
        let out = ["2025-12-24", "2025-12-27", "2026-04-02", "2026-04-04", "2026-04-07", "2026-12-24"]
        for iso in out { #expect(try calendar.uncounted(on: try day(iso)) != nil, "\(iso)") }
        let counted = ["2025-12-23", "2025-12-29", "2026-04-01", "2026-04-08", "2026-12-29"]
        for iso in counted { #expect(try calendar.uncounted(on: try day(iso)) == nil, "\(iso)") }
        #expect(
            try calendar.reckon(clearDays: 2, before: try day("2026-02-12"), slack: 1).day
                == (try day("2026-02-06")))
    }

    @Test("refuses to count beyond what it knows, on either side, and says what it knows")
    func end() throws {
        let calendar = try calendar()
        let beyond = try day("2027-01-04")
        #expect(calendar.end == (try day("2026-12-31")))
        #expect(throws: CalendarFault.unknownYear(try day("2027-01-03"), known: [2025, 2026])) {
            try calendar.reckon(clearDays: 5, before: beyond)
        }
        #expect(throws: CalendarFault.unknownYear(try day("2024-12-31"), known: [2025, 2026])) {
            try calendar.reckon(clearDays: 5, before: try day("2025-01-03"))
        }
        #expect(
            CalendarFault.unknownYear(beyond, known: [2020, 2021, 2023]).sentence.contains(
                "it knows 2020 to 2021 and 2023"))
        #expect(throws: CalendarFault.self) { try WorkingCalendar([]).dayOff(on: beyond) }
    }

    @Test("does not take a year as known for one bank holiday in it, nor for a closure")
    func wholeYears() throws {
        let entries =
            englandBankHolidays(in: 2026) + [
                CalendarEntry(day: try day("2027-01-01"), kind: .bankHoliday, name: "New Year's Day"),
                CalendarEntry(day: try day("2027-12-29"), kind: .closure, name: "Christmas closure"),
            ]
        #expect(WorkingCalendar(entries).years == [2026])
        #expect(WorkingCalendar([]).end == nil)
    }

    @Test("that has no working day left comes to an end all the same")
    func allClosed() throws {
        let all = try (day("2026-01-01").ordinal...day("2026-12-31").ordinal).map {
            CalendarEntry(day: Day(ordinal: $0), kind: .closure, name: "Closed")
        }
        let calendar = WorkingCalendar(englandBankHolidays(in: 2026) + all)
        #expect(throws: CalendarFault.self) {
            try calendar.reckon(clearDays: 1, before: try day("2026-12-31"))
        }
    }

    @Test("knows the days before an election, first and last included")
    func preElection() throws {
        let calendar = try calendar()
        let days = ["2026-03-23", "2026-03-24", "2026-05-07", "2026-05-08"]
        let names = try days.map { calendar.preElection(on: try day($0))?.name }
        #expect(names == [nil, "Local elections", "Local elections", nil])
    }
}
