import PackDocument

extension HTMLPage {
    /// A line in a box of 120 by 28: broken where there is no reading, its last reading marked, its target dashed.
    mutating func writeSparkline(_ line: Sparkline) {
        out.raw("<svg class=\"spark\" viewBox=\"0 0 120 28\" role=\"img\" aria-label=\"")
        out.value(line.alternative)
        out.raw("\">")
        let path = SparkPath(line)
        if let height = path.target {
            out.raw("<path class=\"target\" d=\"M0 ")
            out.hundredths(height)
            out.raw("h120\"/>")
        }
        if let last = path.last {
            out.raw("<path d=\"")
            for stretch in path.stretches { write(stretch) }
            out.raw("\"/><circle cx=\"")
            out.hundredths(last.x)
            out.raw("\" cy=\"")
            out.hundredths(last.y)
            out.raw("\" r=\"3\"/>")
        }
        out.raw("</svg>")
    }

    private mutating func write(_ stretch: [SparkPath.Point]) {
        for (index, point) in stretch.enumerated() {
            out.raw(index == 0 ? "M" : "L")
            out.hundredths(point.x)
            out.raw(" ")
            out.hundredths(point.y)
        }
        // A lone reading is a line of no length, which round ends show as a dot.
        if stretch.count == 1 { out.raw("h0") }
    }
}

/// Where a sparkline runs, in hundredths of its box's units. A reading that is no number counts as a gap.
struct SparkPath {
    struct Point: Equatable {
        let x: Int
        let y: Int
    }

    /// Unbroken runs of readings, oldest first.
    private(set) var stretches: [[Point]] = []
    let target: Int?

    var last: Point? { stretches.last?.last }

    init(_ line: Sparkline) {
        let readings = line.values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
        let aim = line.target.flatMap { $0.isFinite ? $0 : nil }
        let all = readings.compactMap(\.self) + [aim].compactMap(\.self)
        let (low, high) = (all.min() ?? 0, all.max() ?? 0)
        target = aim.map { Self.height(of: $0, low: low, high: high) }
        let step = readings.count > 1 ? 11_200 / (readings.count - 1) : 0
        var stretch: [Point] = []
        for (index, reading) in readings.enumerated() {
            if let reading {
                stretch.append(
                    Point(x: 400 + index * step, y: Self.height(of: reading, low: low, high: high)))
            } else if !stretch.isEmpty {
                stretches.append(stretch)
                stretch = []
            }
        }
        if !stretch.isEmpty { stretches.append(stretch) }
    }

    /// From 24 at the lowest to 4 at the highest. Halves first, so that the widest range a number can have is finite.
    private static func height(of value: Double, low: Double, high: Double) -> Int {
        let range = high / 2 - low / 2
        guard range > 0 else { return 1_400 }
        return 2_400 - Int(min(max((value / 2 - low / 2) / range, 0), 1) * 2_000)
    }
}
