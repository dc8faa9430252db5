import Analysis
import BoardDomain
import Testing

@Suite("The rules of a control chart")
struct ChartRuleSpecs {
    private func labels(_ values: [Double?], by rules: ChartRules = ChartRules()) throws -> [String] {
        try chart(values, by: rules).points.map(\.label)
    }

    @Test("put the mean of twelve values of 0.95 on 0.95, so that none lies above it")
    func decimalTies() throws {
        let chart = try chart(Array(repeating: 0.95, count: 12))
        #expect(chart.phases[0].mean == 0.95)
        #expect(chart.points.allSatisfy { $0.signal == nil })
    }

    @Test("take limits from the moving ranges, at 2.66 times their mean")
    func limits() throws {
        let chart = try chart([10, 12, 10, 12, 10, 12])
        #expect(chart.phases[0].mean == 11)
        #expect(close(chart.phases[0].limits?.lower, 11 - 5.32))
        #expect(close(chart.phases[0].limits?.upper, 11 + 5.32))
    }

    @Test("leave out moving ranges at 3.267 times their mean once, and never the values from the mean")
    func screening() throws {
        let values: [Double?] = [10, 11, 10, 11, 10, 50, 11, 10, 11, 10]
        let (screened, all) = (try chart(values), try chart(values, by: ChartRules(screensOutliers: false)))
        #expect(screened.phases[0].mean == all.phases[0].mean)
        #expect(close(screened.phases[0].limits?.upper, 14.4 + 2.66))
        #expect(close(all.phases[0].limits?.upper, 14.4 + 2.66 * (7.0 + 40 + 39) / 9))
        #expect(screened.points[5].signal == .aboveLimit)
    }

    @Test("find seven rising rows, and none where two neighbours are equal")
    func trend() throws {
        let noise: [Double?] = [-40, 40, -40, 40]
        let rise = try labels(noise + [1, 2, 3, 4, 5, 6, 7] + noise)
        #expect(rise[4...10].allSatisfy { $0 == "7 Point Trend (Increasing)" })
        #expect(rise[3] == "Common Cause" && rise[11] == "Common Cause")
        #expect(try !labels(noise + [1, 2, 3, 4, 5, 6] + noise).contains { $0.contains("Trend") })
        #expect(try !labels(noise + [1, 2, 3, 4, 4, 6, 7, 8] + noise).contains { $0.contains("Trend") })
    }

    @Test("tell a shared peak of the fall, and a tied peak twice")
    func peak() throws {
        let noise: [Double?] = [40, -40]
        let up: [Double?] = [1, 2, 3, 4, 5, 6, 7]
        let shared = try labels(noise + up + [6, 5, 4, 3, 2, 1] + noise)
        #expect(shared[8] == "7 Point Trend (Decreasing)")
        #expect(shared[7] == "7 Point Trend (Increasing)")
        let tied = try labels(noise + up + up.reversed() + noise)
        #expect(tied[8] == "7 Point Trend (Decreasing)" && tied[9] == "7 Point Trend (Decreasing)")
    }

    @Test("find seven rows on one side, and break the run on the mean")
    func shift() throws {
        let shifted = try labels([-2, 4, -2, 4, -2, 4, -2, 12, 6, 12, 6, 12, 6, 12])
        #expect(shifted[0...6].allSatisfy { $0 == "7 Points Below CL" })
        #expect(shifted[7...13].allSatisfy { $0 == "7 Points Above CL" })
        let broken = try chart([4, 4, 4, 5, 4, 4, 4, 6, 6, 6, 5, 6, 6, 6])
        #expect(broken.phases[0].mean == 5)
        #expect(
            broken.points.allSatisfy {
                !$0.signals.contains(.shiftAbove) && !$0.signals.contains(.shiftBelow)
            })
    }

    @Test("break a shift at a hole and a trend at a hole")
    func holes() throws {
        let shifted = try labels([-2, 4, -2, nil, -2, 4, -2, 12, 6, 12, 6, 12, 6, 12])
        #expect(shifted[0...6].allSatisfy { $0 == "Common Cause" })
        #expect(try !labels([40, -40, 1, 2, 3, nil, 5, 6, 7, 8, -40, 40]).contains { $0.contains("Trend") })
    }

    /// Twelve rows of one either side of nought, then some far out: mean and limits come from the first twelve.
    private func after(_ tail: [Double?], _ profile: ChartRules.Profile = .plotthedots) throws -> [ChartPoint]
    {
        let base: [Double?] = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1]
        let rules = ChartRules(profile, baseline: 12)
        return Array(try chart(base + tail, by: rules).points.dropFirst(12))
    }

    @Test("flag two of three near a limit, an outside point being no such two but by NHS England’s tools")
    func twoOfThree() throws {
        // The limits are 5.32 either way and the near lines 3.55.
        #expect(try after([4, 1, 5, -1]).map(\.signal) == [.twoOfThreeAbove, nil, .twoOfThreeAbove, nil])
        #expect(try after([4, -1, 5, -1]).map(\.signal) == [nil, nil, nil, nil])
        #expect(try after([4, 6, 1, -1]).map(\.signal) == [nil, .aboveLimit, nil, nil])
        #expect(try after([4, 6, 1, -1], .mdc).map(\.signal) == [.twoOfThreeAbove, .aboveLimit, nil, nil])
        #expect(try after([4, 6, 1, -1], .mdc)[1].signals.contains(.twoOfThreeAbove))
    }

    @Test("take a point on a limit or on a near line for inside")
    func onTheLine() throws {
        let chart = try chart([1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1], by: ChartRules(baseline: 12))
        let limits = try #require(chart.phases[0].limits)
        #expect(try after([limits.upper]).map(\.signal) == [nil])
        #expect(try after([limits.upper.nextUp]).map(\.signal) == [.aboveLimit])
    }

    @Test("begin anew at a step change, whose date is the first of its phase")
    func steps() throws {
        let chart = try chart([1, 2, 1, 2, 1, 2, 9, 8, 9, 8, 9, 8], steps: [6])
        #expect(chart.phases.map(\.rows) == [0..<6, 6..<12])
        #expect(chart.phases.map(\.number) == [0, 1])
        #expect(chart.phases.map(\.mean) == [1.5, 8.5])
        #expect(chart.points.allSatisfy { $0.signals.isEmpty })
        #expect(try self.chartWithStepOnFirst().phases.map(\.number) == [1])
        #expect(try self.chartWithStepOnFirst().remarks == [.stepOnFirstRow(monthly(1)[0])])
    }

    private func chartWithStepOnFirst() throws -> ControlChart { try chart([1, 2, 3], steps: [0]) }

    @Test("say where rows do not follow each other evenly, and that a step change matches no row")
    func remarks() throws {
        let days = monthly(14)
        let rows = days.enumerated().filter { $0.offset != 5 }.map { ChartSeries.Row($0.element, 1) }
        let chart = controlChart(of: try ChartSeries(rows, polarity: .higher, steps: [days[5]]))
        #expect(chart.remarks == [.stepMatchesNoRow(days[5]), .unevenSteps(after: days[4], before: days[6])])
    }

    @Test("refuse a date that stands twice, numbers without end and numbers out of this world, by row")
    func refused() {
        let days = monthly(3)
        #expect(throws: ChartSeriesFault.sameDay(days[0], rows: 1, 3)) {
            try ChartSeries([.init(days[0], 1), .init(days[1], 2), .init(days[0], 3)], polarity: .higher)
        }
        #expect(throws: ChartSeriesFault.notFinite(days[1], row: 2)) {
            try ChartSeries([.init(days[0], 1), .init(days[1], .infinity)], polarity: .higher)
        }
        #expect(throws: ChartSeriesFault.absurd(1e30, days[0], row: 1)) {
            try ChartSeries([.init(days[0], 1e30)], polarity: .higher)
        }
        #expect(throws: ChartSeriesFault.empty) { try ChartSeries([], polarity: .higher) }
    }
}
