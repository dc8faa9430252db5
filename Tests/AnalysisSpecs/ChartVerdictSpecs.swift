import Analysis
import BoardDomain
import Testing

@Suite("What a control chart comes to")
struct ChartVerdictSpecs {
    private let noise: [Double?] = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12]

    @Test(
        "is whether the process will meet its target, a target on a limit being neither",
        arguments: [
            (Metric.Polarity.higher, 20.0, Assurance?.some(.fail)), (.higher, 2, .pass),
            (.higher, 11, .inconsistent),
            (.lower, 20, .pass), (.lower, 2, .fail), (.lower, 11, .inconsistent), (.neither, 20, nil),
        ])
    func assurance(polarity: Metric.Polarity, target: Double, verdict: Assurance?) throws {
        #expect(try chart(noise, polarity, target: target).assurance == verdict)
        let limits = try #require(try chart(noise).phases[0].limits)
        #expect(try chart(noise, target: limits.upper).assurance == .inconsistent)
        #expect(try chart(noise).assurance == nil)
    }

    @Test("is the latest row’s state, better or worse by the measure’s better side")
    func variation() throws {
        let high = noise + [40]
        #expect(try chart(high, .higher).variation == .improvement)
        #expect(try chart(high, .lower).variation == .concern)
        #expect(try chart(high, .neither).variation == .neutralHigh)
        #expect(try chart(noise + [-40], .neither).variation == .neutralLow)
        #expect(try chart(noise).variation == .commonCause)
    }

    @Test("for a flat series is the reference’s silence, or by the recommended conventions its mean")
    func flat() throws {
        let flat = [Double?](repeating: 100, count: 14)
        let recommended = ChartRules(conventions: .recommended)
        #expect(try chart(flat, target: 100).phases[0].limits == nil)
        #expect(try chart(flat, target: 100).assurance == .inconsistent)
        #expect(
            try chart(flat, target: 100, by: ChartRules(screensOutliers: false)).phases[0].limits?.lower
                == 100)
        #expect(try chart(flat, target: 100, by: recommended).phases[0].limits?.upper == 100)
        #expect(try chart(flat, target: 100, by: recommended).assurance == .pass)
        #expect(try chart(flat, target: 101, by: recommended).assurance == .fail)
        #expect(try chart(flat, .lower, target: 100, by: recommended).assurance == .pass)
    }

    @Test(
        "where the latest value is missing is common cause, or by the recommended conventions the last one’s")
    func missingLatest() throws {
        let values = noise + [40, nil]
        #expect(try chart(values).variation == .commonCause)
        #expect(try chart(values, by: ChartRules(conventions: .recommended)).variation == .improvement)
        #expect(try chart(values).latest?.value == 40)
    }

    @Test("for one point is inconsistent to the reference, and nothing by the recommended conventions")
    func onePoint() throws {
        #expect(try chart([5], target: 4).assurance == .inconsistent)
        #expect(try chart([5], target: 4).variation == .commonCause)
        let recommended = try chart([5], target: 4, by: ChartRules(conventions: .recommended))
        #expect(recommended.assurance == nil && recommended.variation == nil)
        #expect(try chart([nil, nil]).phases[0].mean == nil)
    }

    @Test("is nothing before the thirteenth value by NHS England’s tools")
    func floor() throws {
        let twelve = try chart(Array(noise.prefix(11)) + [nil, 90], target: 5, by: ChartRules(.mdc))
        #expect(twelve.variation == nil && twelve.assurance == nil && twelve.phases[0].limits == nil)
        #expect(twelve.points.allSatisfy { $0.signals.isEmpty })
        #expect(twelve.phases[0].mean != nil)
        #expect(try chart(Array(noise.prefix(12)) + [90], by: ChartRules(.mdc)).variation == .improvement)
    }

    @Test(
        "at a point that is both better and worse is better by NHS England’s tools, and by order in the package"
    )
    func improvementWins() throws {
        // The end of a long fall that still lies above the mean.
        let fall: [Double?] = [0, 20, 0, 20, 0, 20, 0, 20, 0, 20, 0, 20, 30, 29, 28, 27, 26, 25, 24]
        let (package, tools) = (try chart(fall), try chart(fall, by: ChartRules(.mdc)))
        #expect(
            package.points[18].signals.contains(.falling) && package.points[18].signals.contains(.shiftAbove))
        #expect(package.points[18].meaning == .concern)
        #expect(tools.points[18].meaning == .improvement)
    }

    @Test("rests on runs of six where a board asks for six")
    func six() throws {
        let values: [Double?] = [1, 2, 1, 2, 1, 2, 9, 8, 9, 8, 9, 8]
        #expect(try chart(values).points.allSatisfy { !$0.signals.contains(.shiftAbove) })
        #expect(try chart(values, by: ChartRules(run: 6)).points[11].signals.contains(.shiftAbove))
    }

    @Test("follows a target that changes, and draws a plan without judging by it")
    func changingTarget() throws {
        let days = monthly(14)
        let rows = zip(days, noise).enumerated().map {
            ChartSeries.Row($1.0, $1.1, target: $0 < 7 ? 2 : 20, planned: Double($0))
        }
        let chart = controlChart(of: try ChartSeries(rows, polarity: .higher))
        #expect(chart.assurance == .fail)
        #expect(chart.points.map(\.row.target).first == 2)
        #expect(chart.points.allSatisfy { $0.signals.isEmpty })
    }
}

@Suite("What a board is told of a target")
struct TargetOutlookSpecs {
    /// Months that lie still about a level and then leave it for good.
    private func chart(_ before: Double, _ after: Double, target: Double?) throws -> ControlChart {
        let values = (0..<14).map { before + Double($0 % 2) } + (0..<8).map { after + Double($0 % 2) }
        let rows = values.enumerated().map {
            ChartSeries.Row(Day(ordinal: 17_000 + $0.offset * 30), $0.element, target: target)
        }
        return controlChart(of: try ChartSeries(rows, polarity: .higher), by: .ofPacks)
    }

    @Test(
        "is what the limits say, unless a real change bears against them",
        arguments: [
            (50.0, 50.0, 40.0, TargetOutlook.willBeMet), (50, 50, 90, .willBeMissed),
            (50, 50, 50.5, .byChance),
            (50, 80, 90, .missedByLimits), (50, 80, 20, .willBeMet), (80, 50, 90, .willBeMissed),
            (80, 50, 20, .metByLimits),
        ])
    func outlook(before: Double, after: Double, target: Double, expected: TargetOutlook) throws {
        let chart = try chart(before, after, target: target)
        #expect(chart.outlook == expected, "\(chart.assurance as Any), \(chart.variation as Any)")
    }

    @Test("is nothing without a target")
    func none() throws { #expect(try chart(50, 80, target: nil).outlook == nil) }
}
