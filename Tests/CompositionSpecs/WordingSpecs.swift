import BoardDomain
import Testing

@testable import Composition

@Suite("The wording")
struct WordingSpecs {
    @Test(
        "of numbers is ours: commas, a true minus, halves away from zero",
        arguments: [
            (0, 0, "0"), (1_204, 0, "1,204"), (1_204_500, 1, "1,204,500.0"), (-3, 0, "\u{2212}3"),
            (24.15, 1, "24.2"),
            (-0.04, 1, "0.0"), (-0.05, 1, "\u{2212}0.1"), (0.005, 2, "0.01"), (9.995, 1, "10.0"),
            (999.5, 0, "1,000"),
            (1e18, 2, "1e+18"), (0.1 + 0.2, 1, "0.3"), (12, 12, "12.000000000"), (7, -1, "7"),
        ])
    func numbers(value: Double, decimals: Int, words: String) {
        #expect(figure(value, decimals: decimals) == words)
    }

    @Test("of what is no number is still words", arguments: [Double.nan, .infinity, -.infinity])
    func noNumbers(value: Double) { #expect(!figure(value, decimals: 1).isEmpty) }

    @Test("of units is signs in tables and words in sentences")
    func units() {
        let agency = FullMeasures.metrics[0]
        #expect(figure(24.06, of: agency) == "24.1%")
        #expect(spokenFigure(24.06, of: agency) == "24.1 per cent")
        #expect(figure(-5, of: FullMeasures.metrics[5]) == "\u{2212}£5")
        #expect(spokenFigure(104.3, of: FullMeasures.metrics[3]) == "104.3 per 10,000")
    }

    @Test("of a difference is that of the figures as printed")
    func differences() {
        let agency = FullMeasures.metrics[0]
        #expect(spokenDifference(between: 23.04, and: 23.06, of: agency) == "0.1 percentage points")
        #expect(spokenDifference(between: 23.04, and: 23.16, of: agency) == "0.2 percentage points")
    }

    @Test("of days is as people write them")
    func days() {
        #expect(fullDay(Hambleford.thisBoard) == "Wednesday 28 March 2018")
        #expect(plainDay(Hambleford.day(2018, 3, 1)) == "1 March 2018")
        #expect(shortDay(Hambleford.day(2018, 9, 12)) == "12 Sep 2018")
    }

    @Test(
        "of periods is the shortest that names them",
        arguments: [
            ("2018-02-01", "2018-02-28", Metric.Frequency.month, "February 2018"),
            ("2018-01-01", "2018-03-31", .quarter, "January to March 2018"),
            ("2017-04-01", "2018-03-31", .year, "2017/18"), ("1999-04-01", "2000-03-31", .year, "1999/00"),
            ("2017-09-01", "2018-08-31", .year, "September 2017 to August 2018"),
            ("2018-03-31", "2018-03-31", .snapshot, "31 March 2018"),
            ("2017-04-01", "2018-03-31", .rolling12, "12 months to March 2018"),
            ("2017-04-01", "2018-01-31", .yearToDate, "April 2017 to January 2018, year to date"),
            ("2018-01-03", "2018-01-09", .month, "3 January 2018 to 9 January 2018"),
        ])
    func periods(first: String, last: String, frequency: Metric.Frequency, words: String) throws {
        let (start, end) = (try #require(Day(iso: first)), try #require(Day(iso: last)))
        let period = try #require(Period(from: start, through: end))
        #expect(periodName(period, of: FullMeasures.counted(frequency)) == words)
    }

    @Test("of lists has one and at its end")
    func lists() {
        #expect(joined([]) == "" && joined(["a"]) == "a" && joined(["a", "b"]) == "a and b")
        #expect(joined(["a", "b", "c"]) == "a, b and c" && joined(["a", "b"], by: "or") == "a or b")
    }

    @Test("of counts tells one from many")
    func counts() {
        #expect(
            [0, 1, 2, 1_200].map { counted($0, "action") } == [
                "no actions", "1 action", "2 actions", "1,200 actions",
            ])
        #expect(
            [1, 2, 3, 9, 10].map(timesWords) == ["once", "twice", "three times", "nine times", "10 times"])
        #expect(compared(3, with: 5, "overdue") == "two fewer overdue")
        #expect(compared(15, with: 5, "overdue") == "10 more overdue")
        #expect(compared(5, with: 5, "overdue") == "no change in those overdue")
    }

    @Test(
        "of somebody’s words adds nothing but a full stop that is missing",
        arguments: [("Done", "Done."), ("Done.", "Done."), ("Done?  ", "Done?"), ("", ""), ("eBay", "eBay.")])
    func words(given: String, printed: String) { #expect(closed(given) == printed) }
}
