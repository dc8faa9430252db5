import Analysis
import BoardDomain
import FlowRenderers
import PackDocument

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

// What charts cost by themselves, on one core: `swift run -c release chart-benchmark`, or `make bench` with the rest.

/// The processor's time of this process so far, in nanoseconds, whatever else the machine is doing.
func processorTime() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// Prints the median of 21 runs after one that warms up.
func median(_ label: String, _ work: () throws -> Int) rethrows {
    var check = try work()
    let times = try (0..<21).map { _ in
        let start = processorTime()
        check &+= try work()
        return processorTime() - start
    }.sorted()
    let tenths = (times[10] + 50_000) / 100_000
    let padded = label.padding(toLength: 74)  // As wide as run.sh prints the columns before this one.
    // The check keeps the work from being left out as unused.
    print("\(padded)\(check == 0 ? " (nothing done)" : "") \(tenths / 10).\(tenths % 10) ms")
}

extension String {
    fileprivate func padding(toLength length: Int) -> String {
        self + String(repeating: " ", count: max(0, length - count))
    }
}

/// Noise about a level, the same on every machine.
func values(_ count: Int, seed: Int) -> [Double] {
    var state = UInt64(truncatingIfNeeded: seed) &* 2_654_435_761 &+ 1
    return (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return 50 + Double(state >> 40 & 0xFFF) / 409.6
    }
}

let rows = (0..<1_000).map { number in
    values(36, seed: number).enumerated().map {
        ChartSeries.Row(Day(ordinal: 17_000 + $0.offset * 30), $0.element, target: 55)
    }
}
try median("1,000 series of 36 values, checked and charted one by one") {
    try rows.reduce(0) { count, rows in
        let chart = controlChart(of: try ChartSeries(rows, polarity: .higher))
        return count + chart.points.count(where: { $0.signal != nil })
    }
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
median("a page of 12 charts of 36 values as SVG") { renderHTML(page).count }
