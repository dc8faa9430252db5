import BoardDomain
import Intake
import Testing

@Suite("A row of observations")
struct ObservationRowSpecs {
    private func observation(_ cells: [String: String]) throws -> (
        entry: ObservationEntry?, sentences: [String]
    ) {
        var cells = cells
        cells["board"] = "b"
        cells["metric"] = "m"
        if cells["value"] == nil { cells["value"] = "1" }
        let names = cells.keys.sorted()
        let text = CSVWriter().text([names, names.map { cells[$0] ?? "" }])
        let read = try reading(text, as: .observations)
        guard case .observation(let entry)? = read.entries.first?.entry else { return (nil, read.sentences) }
        return (entry, read.sentences)
    }

    @Test(
        "speaks of one period, however its columns say so",
        arguments: [
            (["period": "Feb 2018"], "2018-02-01", "2018-02-28"),
            (["period_start": "2018-02-01"], "2018-02-01", "2018-02-28"),
            (["period_end": "31/03/2018"], "2018-03-31", "2018-03-31"),
            (["period_start": "5/2/18", "period_end": "11/2/18"], "2018-02-05", "2018-02-11"),
            (["period_end": "31/03/2018", "period": "year"], "2017-04-01", "2018-03-31"),
            (["period_end": "31/03/2018", "period": "quarter"], "2018-01-01", "2018-03-31"),
            (["period_end": "30/04/2018", "period": "month"], "2018-04-01", "2018-04-30"),
            (["period_start": "1/4/17", "period": "Annual"], "2017-04-01", "2018-03-31"),
            (["period_start": "15/4/17", "period": "month"], "2017-04-15", "2017-05-14"),
            (["period_start": "1/4/17", "period": "snapshot"], "2017-04-01", "2017-04-01"),
            (["period": "2017/18", "period_end": "31/3/18"], "2017-04-01", "2018-03-31"),
            (
                ["period_start": "1/1/18", "period_end": "31/1/18", "period": "month"], "2018-01-01",
                "2018-01-31"
            ),
        ] as [([String: String], String, String)])
    func periods(cells: [String: String], first: String, last: String) throws {
        let (entry, sentences) = try observation(cells)
        #expect(sentences == [])
        #expect(entry?.period.first.iso == first)
        #expect(entry?.period.last.iso == last)
    }

    @Test(
        "keeps the figure, what it was made of, or the symbol in its place",
        arguments: [
            ("86.7", "104", "120", Figures.observed(86.7, 104, 120)),
            ("18.600000000000001", "", "", .plain(18.600000000000001)), ("1,234", "", "", .plain(1234)),
            ("85%", "", "", .plain(85)), ("0", "", "", .plain(0)), ("86.7", "c", "120", .plain(86.7)),
            ("c", "", "", .withheld("c")), ("-", "", "", .withheld("-")), ("c", "5", "120", .withheld("c")),
            ("", "c", "120", .withheld("c")), ("", "x", "x", .withheld("x")), ("", "", "", .blank),
        ])
    func readings(value: String, numerator: String, denominator: String, expected: Figures) throws {
        let (entry, sentences) = try observation([
            "period": "2018-02", "value": value, "numerator": numerator, "denominator": denominator,
        ])
        #expect(sentences == [])
        #expect(entry?.reading == expected.reading)
    }

    @Test("is provisional when it says so")
    func provisional() throws {
        #expect(
            try observation(["period": "2018-02", "provisional": "Provisional"]).entry?.isProvisional == true)
        #expect(try observation(["period": "2018-02", "provisional": "no"]).entry?.isProvisional == false)
        #expect(try observation(["period": "2018-02"]).entry?.isProvisional == false)
    }

    @Test(
        "is at fault by name",
        arguments: [
            (["period_start": "15/4/17"], "period_start: \"15/4/17\", expected the first day of a month"),
            (
                ["period_start": "2/1/18", "period_end": "1/1/18"],
                "period_end: \"1/1/18\", expected a day not before"
            ),
            (["period": "month"], "period: \"month\", expected a period_start or period_end as well"),
            (["period": "", "period_end": ""], "period: nothing, expected a period such as 2018-02"),
            (
                ["period": "2018-02", "period_end": "1/3/18"],
                "period_end: \"1/3/18\", expected the last day of 2018-02"
            ),
            (
                ["period": "month", "period_start": "1/1/18", "period_end": "3/2/18"],
                "period_end: \"3/2/18\", expected 2018"
            ),
            (
                ["period": "2018-02", "value": "12,5"],
                "value: \"12,5\", expected a comma at every third digit"
            ),
            (
                ["period": "2018-02", "value": "many"],
                "value: \"many\", expected a number, or one of c k u x z"
            ),
            (["period": "2018-02", "numerator": "5"], "denominator: nothing, expected a denominator beside"),
            (["period": "2018-02", "denominator": "5"], "numerator: nothing, expected a numerator beside"),
            (
                ["period": "2018-02", "value": "", "numerator": "5", "denominator": "9"],
                "value: nothing, expected the value"
            ),
            (
                ["period": "2018-02", "unit": "%", "value": "80", "numerator": "121", "denominator": "120"],
                "numerator: \"121\", expected at most the denominator (120), since it is a percentage"
            ),
            (
                ["period": "2018-02", "value": "104%", "numerator": "104", "denominator": "120"],
                "value: \"104\", expected at most 100, since it is a percentage of a denominator"
            ),
            (
                ["period": "2018-02", "unit": "count", "value": "-3"],
                "value: \"-3\", expected a count, which is 0 or more"
            ),
            (
                ["period": "2018-02", "numerator": "-3", "denominator": "5"],
                "numerator: \"-3\", expected 0 or more"
            ),
            (
                ["period": "2018-02", "numerator": "3", "denominator": "0"],
                "denominator: \"0\", expected more than 0"
            ),
            (
                ["period": "2018-02", "unit": "count", "value": "85%"],
                "value: \"85%\", expected a figure in the row's own"
            ),
            (["period": "2018-02", "provisional": "maybe"], "provisional: \"maybe\", expected yes or no"),
        ] as [([String: String], String)])
    func faults(cells: [String: String], opening: String) throws {
        let (entry, sentences) = try observation(cells)
        #expect(entry == nil)
        #expect(sentences.count == 1, "\(sentences)")
        #expect(try #require(sentences.first).hasPrefix("file.csv, row 2, " + opening))
    }

    @Test("whose unit is not known may have more above than below, as cases have to workers")
    func ratio() throws {
        let (entry, _) = try observation([
            "period": "2018-02", "value": "15.5", "numerator": "31", "denominator": "2",
        ])
        let reading = try #require(entry?.reading)
        #expect(contradictions(in: reading, measuredIn: .number).isEmpty)
        #expect(contradictions(in: reading, measuredIn: .percent).map(\.column) == ["numerator"])
    }
}

/// A reading as a test argument spells it.
enum Figures: Sendable {
    case observed(Double, Double, Double)
    case plain(Double)
    case withheld(String)
    case blank

    var reading: Reading {
        switch self {
        case .observed(let value, let above, let below):
            .observed(value, of: Fraction(numerator: above, denominator: below))
        case .plain(let value): .observed(value, of: nil)
        case .withheld(let symbol): .withheld(symbol: symbol)
        case .blank: .blank
        }
    }
}
