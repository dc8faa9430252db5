import BoardDomain
import Scheduling
import Testing

@Suite("The bank holidays built in")
struct EnglandBankHolidaySpecs {
    @Test("are those published, in every year from 2002 to 2027")
    func published() {
        #expect(PublishedBankHolidays.days.count == 214)
        for year in PublishedBankHolidays.years {
            let worked = englandBankHolidays(in: year).map(\.day)
            #expect(worked == PublishedBankHolidays.days.filter { $0.year == year }, "\(year)")
        }
    }

    @Test("carry the names that people know them by")
    func names() throws {
        let names = Dictionary(
            uniqueKeysWithValues: [2021, 2022, 2026].flatMap(englandBankHolidays).map {
                ($0.day.iso, $0.name)
            })
        #expect(names["2026-04-03"] == "Good Friday")
        #expect(names["2026-12-28"] == "Boxing Day (substitute day)")
        #expect(names["2021-12-27"] == "Christmas Day (substitute day)")
        #expect(names["2022-01-03"] == "New Year's Day (substitute day)")
        #expect(names["2022-06-02"] == "Spring bank holiday")
        #expect(names["2022-06-03"] == "Platinum Jubilee bank holiday")
    }

    @Test(
        "hang on Easter Day as the computus has it",
        arguments: [
            ("1583-04-10"), ("1818-03-22"), ("1943-04-25"), ("2000-04-23"), ("2008-03-23"), ("2011-04-24"),
            ("2018-04-01"), ("2026-04-05"), ("2038-04-25"), ("2049-04-18"), ("2285-03-22"), ("4200-04-20"),
        ])
    func easter(iso: String) throws {
        let day = try #require(Day(iso: iso))
        #expect(easterDay(in: day.year) == day)
    }

    @Test(
        "put Easter on a Sunday from 22 March to 25 April in every year of the calendar's cycle of weekdays")
    func everyEaster() throws {
        #expect(easterDay(in: 1582) == nil)
        for year in 1583...9999 {
            let easter = try #require(easterDay(in: year))
            let first = try #require(Day(year: year, month: 3, day: 22))
            #expect(easter.weekday == .sunday && (0...34).contains(easter - first))
        }
    }

    @Test("end with the last year that is certain")
    func end() {
        #expect(WorkingCalendar.england().end == Day(iso: "2027-12-31"))
        #expect(WorkingCalendar.england().years == Set(2000...2027))
    }
}
