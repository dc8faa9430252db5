import TestKit

/// Series of every kind that a pack has to draw or to pass over in words, from a seed.
struct InventedSeries {
    private var random: SplitMix64
    private(set) var metrics: [[String]] = [
        [
            "board", "metric", "title", "unit", "polarity", "period", "decimals", "definition", "owner",
            "source", "small_base", "target", "tolerance", "target_from", "benchmarks",
        ]
    ]
    private(set) var figures: [[String]] = [
        ["board", "metric", "area", "period", "value", "numerator", "denominator", "provisional"]
    ]

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        shares()
        counts()
        sparse()
    }

    private mutating func noise(_ level: Double, _ width: Double) -> Double {
        level + Double.random(in: -width...width, using: &random)
    }

    /// Month by month from April 2023: `2023-04` is 0.
    static func month(_ number: Int) -> String {
        let (year, month) = (2023 + (number + 3) / 12, (number + 3) % 12 + 1)
        return "\(year)-\(month < 10 ? "0" : "")\(month)"
    }

    private mutating func measure(
        _ code: String, _ title: String, _ unit: String, _ polarity: String, _ period: String = "month",
        target: String = "", tolerance: String = "", from: String = "", smallBase: String = "",
        decimals: String = "", benchmarks: String = ""
    ) {
        metrics.append([
            "figures", code, title, unit, polarity, period, decimals, "What \(code) counts", "Ana Silva",
            "Case system", smallBase, target, tolerance, from, benchmarks,
        ])
    }

    private mutating func figure(
        _ code: String, _ period: String, _ value: Double?, area: String = "", of base: (Int, Int)? = nil,
        provisional: Bool = false, mark: String = ""
    ) {
        figures.append([
            "figures", code, area, period, value.map { "\(($0 * 10).rounded() / 10)" } ?? mark,
            base.map { "\($0.0)" } ?? "", base.map { "\($0.1)" } ?? "", provisional ? "yes" : "",
        ])
    }

    private mutating func share(
        _ code: String, _ month: Int, _ above: Int, of below: Int, provisional: Bool = false
    ) {
        figure(
            code, Self.month(month), Double(above) / Double(below) * 100, of: (above, below),
            provisional: provisional)
    }

    private mutating func shares() {
        measure("shift", "Repeat referrals", "%", "lower", target: "15", tolerance: "3")
        measure("trend", "Assessments on time", "%", "higher", target: "90")
        measure("flat", "Allocated to a social worker", "%", "higher", target: "100")
        measure("ceiling", "Visits in time", "%", "higher", target: "80")
        measure("small", "Plans for a second time", "%", "lower", target: "10", smallBase: "30")
        measure("hand", "Supervision in time", "%", "higher", target: "85")
        for month in 0..<35 {
            let base = Int.random(in: 80...120, using: &random)
            share(
                "shift", month, Int(noise(month < 26 ? 18 : 27, 3)) * base / 100, of: base,
                provisional: month == 34)
            share("trend", month, min(60 + max(0, month - 26) * 3 + month % 2 * 2, 98), of: 100)
            share("flat", month, base, of: base)
            share("ceiling", month, base - (month % 7 == 0 ? 6 : month % 3), of: base)
            share(
                "small", month, Int.random(in: 0...6, using: &random),
                of: Int.random(in: 12...24, using: &random))
            share("hand", month, Int(noise(70, 4)), of: 100)
        }
    }

    private mutating func counts() {
        measure("rate", "Referrals", "per 10,000", "neither", benchmarks: "Statistical neighbours; England")
        measure("count", "Children waiting", "count", "lower", target: "40")
        measure("profile", "Foster carers approved", "count", "higher", target: "4", from: "2023-04-01")
        measure("profile", "Foster carers approved", "count", "higher", target: "8", from: "2025-04-01")
        measure("plain", "Complaints", "count", "lower", target: "12")
        measure("unrated", "Audits begun", "count", "higher", target: "12")
        for month in 0..<35 {
            let children = 40_000 + month * 10
            let referred = Int(noise(180, 20))
            figure(
                "rate", Self.month(month), Double(referred) / Double(children) * 10_000,
                of: (referred, children))
            for area in ["Marlow Vale", "Elmshire", "England"] where month < 33 {
                figure("rate", Self.month(month), noise(46, 3), area: area)
            }
            figure("count", Self.month(month), month == 20 ? 96 : noise(50, 6).rounded())
            figure("profile", Self.month(month), noise(6, 2).rounded())
            figure("plain", Self.month(month), noise(13, 2).rounded())
            figure("unrated", Self.month(month), noise(10, 3).rounded())
        }
    }

    private mutating func sparse() {
        measure("short", "Return interviews in 72 hours", "%", "higher", target: "90")
        measure("gap", "Health checks in time", "%", "higher", target: "90")
        measure("late", "Dental checks in time", "%", "higher", target: "70")
        measure("quarter", "Care leavers in touch", "%", "higher", "quarter", target: "90")
        measure("todate", "Adoptions so far this year", "count", "higher", "year to date")
        measure("days", "Days to a first visit", "days", "lower", "snapshot", target: "10")
        measure("nothing", "Homes inspected", "count", "neither")
        for month in 0..<5 { figure("short", Self.month(31 + month), noise(80, 9)) }
        for month in 0..<36 where month != 17 {
            figure("gap", Self.month(month), month == 9 ? nil : noise(88, 4), mark: "c")
            figure("late", Self.month(month), month > 33 ? nil : noise(75, 6))
        }
        for quarter in 0..<12 {
            figure("quarter", "Q\(quarter % 4 + 1) \(2023 + quarter / 4)/\(24 + quarter / 4)", noise(91, 3))
        }
        for month in 0..<36 { figure("todate", Self.month(month), Double(month % 12 * 2 + 1)) }
        for place in 0..<24 {
            let day = place * (place < 12 ? 14 : 28)
            let (year, rest) = (2023 + day / 336, day % 336)
            figure("days", "\(year)-\(Self.two(rest / 28 + 1))-\(Self.two(rest % 28 + 1))", noise(11, 2))
        }
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
