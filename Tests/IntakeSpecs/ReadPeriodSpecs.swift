import BoardDomain
import Intake
import Testing

@Suite("A period in a cell")
struct ReadPeriodSpecs {
    @Test(
        "is read with both its ends",
        arguments: [
            ("2018-02", "2018-02-01", "2018-02-28"), ("Feb 2018", "2018-02-01", "2018-02-28"),
            ("February 2018", "2018-02-01", "2018-02-28"), ("Feb-18", "2018-02-01", "2018-02-28"),
            ("02/2018", "2018-02-01", "2018-02-28"), ("2020-02", "2020-02-01", "2020-02-29"),
            ("2018-12", "2018-12-01", "2018-12-31"), ("2017/18", "2017-04-01", "2018-03-31"),
            ("2017-18", "2017-04-01", "2018-03-31"), ("2017/2018", "2017-04-01", "2018-03-31"),
            ("2017\u{2013}18", "2017-04-01", "2018-03-31"), ("FY 2017/18", "2017-04-01", "2018-03-31"),
            ("1999/00", "1999-04-01", "2000-03-31"), ("2011/12", "2011-04-01", "2012-03-31"),
            ("Q1 2017/18", "2017-04-01", "2017-06-30"), ("Q3 2017/18", "2017-10-01", "2017-12-31"),
            ("2017/18 Q4", "2018-01-01", "2018-03-31"), ("Q4 2017-18", "2018-01-01", "2018-03-31"),
            ("2017", "2017-01-01", "2017-12-31"), ("31/03/2018", "2018-03-31", "2018-03-31"),
            ("2018-03-31", "2018-03-31", "2018-03-31"),
        ])
    func spellings(cell: String, first: String, last: String) throws {
        let period = try readPeriod(cell)
        #expect(period.first.iso == first)
        #expect(period.last.iso == last)
    }

    @Test(
        "is refused with the reason",
        arguments: [
            ("2011-12", "2011/12 for the financial year, or Dec 2011 for the month"),
            ("2000-01", "2000/01 for the financial year, or Jan 2000 for the month"),
            ("2014-16", "one financial year, such as 2017/18"), ("2017/19", "one financial year"),
            ("Q5 2017/18", "a quarter of a financial year"), ("Q3 2017", "a quarter of a financial year"),
            ("2018-13", "one financial year"), ("13/2018", "a month from 1 to 12"),
            ("2018-00", "a month from 1 to 12"),
            ("3017", "a year from 1900"), ("last month", "a period such as"), ("", "a period such as"),
            ("2025 (Rev)", "a period such as"), ("31/02/2018", "a day that exists"),
        ])
    func refusals(cell: String, opening: String) throws {
        let expectation = try #require(throws: Expectation.self) { try readPeriod(cell) }
        #expect(expectation.words.hasPrefix(opening))
    }

    @Test("of a stated length runs from its first day or up to its last")
    func spans() throws {
        let start = try #require(Day(iso: "2018-01-01"))
        let end = try #require(Day(iso: "2018-03-31"))
        #expect(try PeriodSpan.month.period(from: start).last.iso == "2018-01-31")
        #expect(try PeriodSpan.quarter.period(from: start).last == end)
        #expect(try PeriodSpan.quarter.period(through: end).first == start)
        #expect(try PeriodSpan.year.period(through: end).first.iso == "2017-04-01")
        #expect(try PeriodSpan.snapshot.period(from: start) == Period(on: start))
        let late = try #require(Day(iso: "2018-01-31"))
        #expect(throws: Expectation("a period_end as well")) { try PeriodSpan.month.period(from: late) }
    }
}
