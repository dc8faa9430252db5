import BoardDomain
import Testing

@testable import Scheduling

@Suite("The rule after a zone's last change")
struct ZoneFooterSpecs {
    @Test(
        "is read in every spelling that POSIX and RFC 9636 allow",
        arguments: [
            "GMT0BST,M3.5.0/1,M10.5.0", "EST5EDT,M3.2.0,M11.1.0", "<+0545>-5:45", "UTC0", "<-00>0",
            "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "<-02>2<-01>,M3.5.0/-1,M10.5.0/0",
            "XXX3EDT4,0/0,J365/23", "IST-2IDT,M3.4.4/26,M10.5.0", "NZST-12NZDT,J60/2:45:30,J365/-167",
            "AAA24:59:59",
        ])
    func readable(text: String) {
        #expect(ZoneFooter(posix: Array(text.utf8)) != nil)
    }

    @Test(
        "is refused when it is anything else",
        arguments: [
            "", "GMT", "GM0", "GMT25", "GMT0BST", "GMT0BST,M3.5.0/1", "GMT0BST,M13.5.0,M10.5.0",
            "GMT0BST,M3.6.0,M10.5.0",
            "GMT0BST,M3.5.7,M10.5.0", "GMT0BST,J0,J300", "GMT0BST,366,1", "GMT0BST,M3.5.0/168,M10.5.0",
            "GMT0:60",
            "GMT0 ", "<GMT0", "<+1>1", "GMT0BST,M3.5.0,M10.5.0,", "GMT0BST,,", "GMT0000000000",
            ":Europe/London",
        ])
    func refused(text: String) {
        #expect(ZoneFooter(posix: Array(text.utf8)) == nil)
    }

    @Test("keeps summer time all year round when it ends as it starts again")
    func allYear() throws {
        let footer = try #require(ZoneFooter(posix: Array("XXX3EDT4,0/0,J365/23".utf8)))
        for at in stride(from: Int64(1_700_000_000), to: 1_800_000_000, by: 3_599) {
            #expect(footer.localTime(at: at).abbreviation == "EDT")
        }
    }

    @Test("counts 29 February in one spelling of a day of the year and not in the other")
    func leapDays() throws {
        let first = try #require(Day(iso: "2024-03-01")).ordinal
        let without = YearlyTurn(rule: .dayWithoutLeap(60), time: 0)
        let with = YearlyTurn(rule: .day(60), time: 0)
        #expect(without.wallSeconds(in: 2024) == Int64(first) * 86_400)
        #expect(with.wallSeconds(in: 2024) == Int64(first) * 86_400)
        #expect(YearlyTurn(rule: .day(59), time: 0).wallSeconds(in: 2024) == Int64(first - 1) * 86_400)
        #expect(
            YearlyTurn(rule: .dayWithoutLeap(59), time: 0).wallSeconds(in: 2024) == Int64(first - 2) * 86_400)
    }

    @Test("turns on the day that brute force finds, for every weekday of every month of 30 years")
    func weekdays() throws {
        for year in 2016..<2046 {
            for month in 1...12 {
                let length = Day.length(ofMonth: month, in: year)
                let days = try (1...length).map { try #require(Day(year: year, month: month, day: $0)) }
                for weekday in 0...6 {
                    let matching = days.filter { $0.weekday.rawValue % 7 == weekday }
                    for week in 1...5 {
                        let turn = YearlyTurn(
                            rule: .weekday(month: month, week: week, weekday: weekday), time: 0)
                        let expected =
                            week <= matching.count ? matching[week - 1] : try #require(matching.last)
                        #expect(turn.wallSeconds(in: year) == Int64(expected.ordinal) * 86_400)
                    }
                }
            }
        }
    }
}
