import BoardDomain
import Intake
import Testing

@Suite("A day in a cell")
struct ReadDaySpecs {
    @Test(
        "is read as Britain writes it",
        arguments: [
            "28/03/2018", "28/3/2018", "28.3.18", "28-03-2018", "28 Mar 2018", "28-Mar-18", "28th March 2018",
            "28 march, 2018", "Wednesday 28 March 2018", "Wed 28 Mar 2018",
            "Wednesday, the 28th of March 2018",
            "2018-03-28", "2018/03/28", "March 28, 2018", "28/03/2018 00:00", "2018-03-28T00:00:00Z",
            "28\u{A0}March\u{A0}2018", "28 Mar '18",
        ])
    func spellings(cell: String) throws {
        #expect(try readDay(cell) == Day(year: 2018, month: 3, day: 28))
    }

    @Test(
        "with a year of two digits lies from 1980 to 2079",
        arguments: [("1/1/00", 2000), ("1/1/79", 2079), ("1/1/80", 1980), ("1/1/99", 1999)])
    func shortYears(cell: String, year: Int) throws {
        #expect(try readDay(cell).year == year)
    }

    @Test("reads every day of the years 1999 to 2001 in each form")
    func everyDay() throws {
        let first = try #require(Day(year: 1999, month: 1, day: 1))
        for day in (0..<1_096).map({ first + $0 }) {
            let (year, month, date) = day.parts
            #expect(try readDay("\(date)/\(month)/\(year)") == day)
            #expect(try readDay("\(date).\(month).\(year % 100 < 10 ? "0" : "")\(year % 100)") == day)
            #expect(try readDay(day.iso) == day)
        }
    }

    @Test(
        "that is not to be had is refused with the reason",
        arguments: [
            ("31/02/2018", "a day that exists: February 2018 has 28 days"),
            ("31 February 2018", "a day that exists: February 2018 has 28 days"),
            ("30/02/2020", "a day that exists: February 2020 has 29 days"),
            ("2018-02-31", "a day that exists: February 2018 has 28 days"),
            ("0/3/2018", "a day that exists: March 2018 has 31 days"),
            ("03/28/2018", "the day first, as in 28/03/2018: there is no month 28"),
            ("45/28/2018", "a month from 1 to 12: there is no month 28"),
            ("Tuesday 28 March 2018", "the right weekday: 28 March 2018 is a Wednesday"),
            ("28 March", "a year as well, as in 28 March 2018"),
            ("28/03", "a year as well, as in 28/03/2018"),
            ("28/03/218", "a year of two or four digits"),
            ("28/03/0218", "a year from 1900 to 2199"),
            ("43187", "a day: this looks like a spreadsheet's day number, so format the column as a date"),
        ])
    func refusals(cell: String, expectation: String) {
        #expect(throws: Expectation(expectation)) { try readDay(cell) }
    }

    @Test(
        "is asked for where there is none",
        arguments: [
            "", "soon", "tbc", "28 Brumaire 2018", "28/03/2018 14:30", "-28/03/2018",
            "28 March 2018 or later", "2018",
            "1/2/3/4", "28 Ma 2018", "２８/03/2018", "99999999999999999999/1/2018", "####", "Wednesday",
        ])
    func nothing(cell: String) {
        #expect(throws: Expectation("a day such as 28/03/2018, 28 Mar 2018 or 2018-03-28")) {
            try readDay(cell)
        }
    }
}
