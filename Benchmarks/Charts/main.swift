import Analysis
import BoardDomain
import FlowRenderers
import PackDocument

// What charts cost by themselves, on one core: `swift run -c release chart-benchmark`. The median of 21 runs each.

func median(_ label: String, _ work: () -> Int) {
    let clock = ContinuousClock()
    var check = 0
    let times = (0..<21).map { _ in clock.measure { check &+= work() } }.sorted()
    let spent = times[10].components
    let microseconds = spent.seconds * 1_000_000 + spent.attoseconds / 1_000_000_000_000
    print("\(label): \(Double(microseconds) / 1_000) ms (\(check))")
}

/// Noise about a level, the same on every machine.
func values(_ count: Int, seed: Int) -> [Double] {
    var state = UInt64(truncatingIfNeeded: seed) &* 2_654_435_761 &+ 1
    return (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return 50 + Double(state >> 40 & 0xFFF) / 409.6
    }
}

let series = try (0..<1_000).map { number in
    try ChartSeries(
        values(36, seed: number).enumerated().map {
            ChartSeries.Row(Day(ordinal: 17_000 + $0.offset * 30), $0.element, target: 55)
        }, polarity: .higher)
}
median("1,000 series of 36 values, one by one") {
    series.reduce(0) { $0 + controlChart(of: $1).points.count(where: { $0.signal != nil }) }
}

let charts = (0..<12).map { number in
    let drawn = values(36, seed: number)
    return Block.figure(
        Figure(
            caption: "Measure \(number)", alternative: "As drawn",
            drawing: .trend(
                TrendChart(
                    readings: drawn.enumerated().map {
                        .init(place: Double($0.offset * 30), value: $0.element)
                    },
                    levels: [("Upper limit 60.1%", 60.1), ("Mean 55.0%", 55), ("Lower limit 49.9%", 49.9)].map
                    {
                        .init(.limit, label: $0.0, stretches: [.init(from: 0, to: 1_050, value: $0.1)])
                    }, breaks: [], latest: "Mar 2018 54.2%",
                    axis: (0..<36).map { .init(Double($0 * 30), "Mmm 20\(10 + $0 / 12)") },
                    scale: [45, 50, 55, 60, 65].map { .init($0, "\(Int($0))%") }))))
}
let page = Document(
    language: "en-GB", title: "Charts", marking: nil, isDraft: false,
    cover: Cover(organisation: "Hambleford", subtitle: "Benchmark", facts: []),
    footer: Footer(board: "", meetingDate: "", edition: ""),
    sections: [Section(anchor: Anchor("charts"), title: "Charts", blocks: charts)])
median("A page of 12 charts as SVG") { renderHTML(page).count }
