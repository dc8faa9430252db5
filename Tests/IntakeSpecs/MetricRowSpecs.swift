import BoardDomain
import Intake
import Testing

@Suite("A row of metrics")
struct MetricRowSpecs {
    private func entry(_ text: String) throws -> MetricEntry? {
        let read = try reading(text, as: .metrics)
        #expect(read.sentences == [])
        guard case .metric(let entry) = try #require(read.entries.first).entry else { return nil }
        return entry
    }

    private func entry(unit: String = "%", polarity: String = "higher", period: String = "month") throws
        -> MetricEntry?
    {
        try entry("board,metric,title,unit,polarity,period\nb,m,T,\"\(unit)\",\(polarity),\(period)\n")
    }

    @Test(
        "takes its unit in many spellings",
        arguments: [
            ("%", Metric.Unit.percent), ("per cent", .percent), ("Percentage", .percent), ("count", .count),
            ("per 10,000", .rate), ("rate per 10,000", .rate), ("Per 10000", .rate), ("days", .days),
            ("working days", .days), ("FTE", .number), ("cases", .number), ("number", .number),
            ("£", .pounds),
            ("GBP", .pounds),
        ])
    func units(cell: String, unit: Metric.Unit) throws {
        #expect(try entry(unit: cell)?.unit == unit)
    }

    @Test(
        "takes its polarity in many spellings",
        arguments: [
            ("higher", Metric.Polarity.higher), ("increase", .higher), ("High", .higher), ("lower", .lower),
            ("decrease", .lower), ("low is good", .lower), ("neutral", .neither), ("neither", .neither),
        ])
    func polarities(cell: String, polarity: Metric.Polarity) throws {
        #expect(try entry(polarity: cell)?.polarity == polarity)
    }

    @Test(
        "takes its period in many spellings",
        arguments: [
            ("month", Metric.Frequency.month), ("Monthly", .month), ("quarterly", .quarter),
            ("annual", .year),
            ("snapshot", .snapshot), ("rolling-12-months", .rolling12), ("YTD", .yearToDate),
        ])
    func periods(cell: String, frequency: Metric.Frequency) throws {
        #expect(try entry(period: cell)?.frequency == frequency)
    }

    @Test("prints one decimal of shares and averages and none of whole things, unless it says")
    func decimals() throws {
        #expect(try entry(unit: "%")?.decimals == 1)
        #expect(try entry(unit: "count")?.decimals == 0)
        #expect(
            try entry("board,metric,title,unit,polarity,period,decimals\nb,m,T,%,higher,month,2\n")?.decimals
                == 2)
    }

    @Test("sets a target in the figures of a spreadsheet")
    func target() throws {
        let found = try entry(
            "board,metric,title,unit,polarity,period,target,tolerance,target_from\nb,m,T,%,higher,month,90%,5,1/4/17\n"
        )
        #expect(found?.target == Target(from: Day(iso: "2017-04-01"), value: 90, tolerance: 5))
    }

    @Test(
        "is at fault by name",
        arguments: [
            ("unit", "per 1,000 births", "unit: \"per 1,000 births\", expected one of: %, count, per 10,000"),
            ("unit", "", "unit: nothing, expected one of: %, count"),
            ("polarity", "good", "polarity: \"good\", expected one of: higher, lower, neither"),
            ("period", "2018-02", "period: \"2018-02\", expected one of: month, quarter"),
            ("decimals", "7", "decimals: \"7\", expected a whole number from 0 to 6"),
            ("expected_within", "-1", "expected_within: \"-1\", expected a whole number, 0 or more"),
            ("small_base", "few", "small_base: \"few\", expected a whole number, 0 or more"),
            ("target", "high", "target: \"high\", expected a number such as"),
            ("tolerance", "5", "tolerance: \"5\", expected target filled as well"),
        ])
    func faults(column: String, value: String, opening: String) throws {
        var cells = [
            "board": "b", "metric": "m", "title": "T", "unit": "%", "polarity": "higher", "period": "month",
        ]
        cells[column] = value
        let names = cells.keys.sorted()
        let text = CSVWriter().text([names, names.map { cells[$0] ?? "" }])
        let read = try reading(text, as: .metrics)
        #expect(read.sentences.count == 1)
        #expect(try #require(read.sentences.first).hasPrefix("file.csv, row 2, " + opening))
    }
}
