import BoardDomain
import TestKit
import Testing

@Suite("A civil day")
struct DaySpecs {
    @Test("round-trips through its parts on every day of four centuries")
    func roundTrip() throws {
        let first = try #require(Day(year: 1900, month: 1, day: 1))
        for offset in 0..<146_097 {
            let day = first + offset
            let (year, month, date) = day.parts
            #expect(Day(year: year, month: month, day: date) == day)
            #expect(Day(iso: day.iso) == day)
        }
    }

    @Test(
        "has no spelling when the calendar lacks it",
        arguments: [
            "2018-02-29", "2018-02-31", "1900-02-29", "2018-13-01", "2018-00-10", "18-01-01", "2018-1-01",
            "2018-01-0１",
        ])
    func impossible(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test(
        "falls on the weekday that calendars print",
        arguments: [
            ("2018-03-28", Weekday.wednesday), ("2000-02-29", .tuesday), ("1970-01-01", .thursday),
            ("1969-12-31", .wednesday),
        ])
    func weekday(text: String, expected: Weekday) throws {
        #expect(try #require(Day(iso: text)).weekday == expected)
    }

    @Test("counts the days between")
    func difference() throws {
        let from = try #require(Day(iso: "2018-02-28"))
        let to = try #require(Day(iso: "2018-03-28"))
        #expect(to - from == 28)
        #expect(from + 28 == to)
    }
}
