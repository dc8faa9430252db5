/// Lays a trend chart out: heights named at the left, what is to be known named at the right, breaks above, places
/// below, and nothing but lines and points between them, so that no word can lie on the data.
struct TrendScene {
    let chart: TrendChart
    let size: TrendSize
    let plot: Scene.Area
    private let places: ClosedRange<Double>
    private let heights: ClosedRange<Double>

    init(_ chart: TrendChart, in size: TrendSize) {
        self.chart = chart
        self.size = size
        let names = chart.scale.map { textWidth($0.label, size: size.type) }.max() ?? 0
        let labels =
            ([chart.latest].map { textWidth($0, size: size.type, isBold: true) }
            + chart.levels.map { textWidth($0.label, size: size.type) }).max() ?? 0
        let lanes = BreakLanes(chart.breaks, size: size)
        let (left, right) = (names + 6, labels + 18)
        // Room for the half of a symbol that lies on the highest height.
        let top = 9 + Double(lanes.count) * size.line
        plot = Scene.Area(
            x: left, y: top, width: max(size.width - left - right, 20),
            height: max(size.height - top - size.line - 8, 20), .paper)
        let stretches = chart.levels.flatMap(\.stretches)
        let drawn = chart.readings.map(\.place) + stretches.flatMap { [$0.from, $0.to] }
        places = Self.range(drawn)
        heights = Self.range(chart.scale.map(\.at) + chart.readings.compactMap(\.value))
    }

    private static func range(_ numbers: [Double]) -> ClosedRange<Double> {
        let (low, high) = (numbers.min() ?? 0, numbers.max() ?? 1)
        return low < high ? low...high : (low - 1)...(high + 1)
    }

    /// Half a point's width is left at both ends, so that no symbol is cut.
    func x(_ place: Double) -> Double {
        let inset = 5.0
        let share = (place - places.lowerBound) / (places.upperBound - places.lowerBound)
        return plot.x + inset + share * (plot.width - 2 * inset)
    }

    /// Halves first, so that the widest range a number can have is finite. What lies beyond the scale is drawn at its edge.
    func y(_ value: Double) -> Double {
        let range = heights.upperBound / 2 - heights.lowerBound / 2
        let share = (value / 2 - heights.lowerBound / 2) / range
        return plot.y + plot.height * (1 - min(max(share, 0), 1))
    }

    var scene: Scene {
        Scene(
            width: size.width, height: size.height,
            elements: grid + axis + breaks + levels + leaders + line + symbols + labels)
    }

    private var grid: [Scene.Element] {
        chart.scale.flatMap { height -> [Scene.Element] in
            let y = y(height.at)
            return [
                .line(.init([.init(plot.x, y), .init(plot.x + plot.width, y)], .rule, width: 0.5)),
                .words(
                    .init(
                        height.label, at: .init(plot.x - 5, y + 0.3 * size.type), size: size.type, .end, .soft
                    )),
            ]
        }
    }

    /// Every name there is room for, counted from the latest back in steps a reader counts in.
    private var axis: [Scene.Element] {
        let bottom = plot.y + plot.height
        return shownNames.flatMap { name, centre -> [Scene.Element] in
            [
                .line(.init([.init(x(name.at), bottom), .init(x(name.at), bottom + 3)], .soft, width: 0.75)),
                .words(
                    .init(
                        name.label, at: .init(centre, bottom + 4 + size.type), size: size.type, .middle, .soft
                    )),
            ]
        }
    }

    private var shownNames: [(name: TrendChart.Place, centre: Double)] {
        let all = chart.axis.filter { places.contains($0.at) }
        let boxes = all.map { name in
            let half = textWidth(name.label, size: size.type) / 2
            return (centre: min(max(x(name.at), half), size.width - half), half: half)
        }
        return namesWithRoom(boxes).map { (all[$0], boxes[$0].centre) }
    }

    private var breaks: [Scene.Element] {
        let lanes = BreakLanes(chart.breaks, size: size)
        return zip(chart.breaks, lanes.lanes).flatMap { place, lane -> [Scene.Element] in
            let x = x(place.at)
            let base = plot.y - 8 - Double(lanes.count - 1 - lane) * size.line
            let width = textWidth(place.label, size: size.type)
            // The label hangs to the right of its line where there is room, else to the left.
            let start = min(x + 3, size.width - width)
            return [
                .line(
                    .init(
                        [.init(x, base - 0.7 * size.type), .init(x, plot.y + plot.height)], .accent, width: 1,
                        .dotted)),
                .words(.init(place.label, at: .init(max(start, 0), base), size: size.type, .start, .accent)),
            ]
        }
    }

    /// A plan is one line that climbs; what else holds over stretches is drawn apart.
    private var levels: [Scene.Element] {
        chart.levels.flatMap { level -> [Scene.Element] in
            let stretches = level.stretches.map { stretch in
                [
                    Scene.Point(x(stretch.from), y(stretch.value)),
                    Scene.Point(x(stretch.to), y(stretch.value)),
                ]
            }
            let lines = level.kind == .plan ? [stretches.flatMap(\.self)] : stretches
            return lines.map { .line(.init($0, level.kind.ink, width: level.kind.width, level.kind.pattern)) }
        }
    }

    /// Broken where there is no reading and where the series begins anew.
    private var line: [Scene.Element] {
        var stretches: [[Scene.Point]] = [[]]
        var breaks = chart.breaks.map(\.at)[...]
        for reading in chart.readings {
            while let next = breaks.first, next <= reading.place {
                stretches.append([])
                breaks = breaks.dropFirst()
            }
            guard let value = reading.value else {
                stretches.append([])
                continue
            }
            stretches[stretches.count - 1].append(.init(x(reading.place), y(value)))
        }
        return stretches.filter { $0.count > 1 }.map { .line(.init($0, .soft, width: 1)) }
    }

    /// Smaller where points are close, so that they stay apart; a mark of a kind stays large enough to be told.
    private var symbols: [Scene.Element] {
        let room = (plot.width - 10) / Double(max(chart.readings.count - 1, 1))
        let apart = distancesBetweenMarks
        return chart.readings.enumerated().compactMap { index, reading in
            guard let value = reading.value else {
                let at = Scene.Point(x(reading.place), plot.y + plot.height - 4)
                return .symbol(.init(.cross, at: at, radius: min(max(room * 0.4, 1.2), 2.5), .soft, .open))
            }
            let radius: Double
            if let distance = apart[index] {
                radius = min(max(distance * 0.5, 2.2), 4)
            } else if room >= 1.6 || isEnd(index) {
                radius = min(max(room * 0.36, 1), 2)
            } else {
                // So many share the width that the line alone shows those within what is usual.
                return nil
            }
            return .symbol(
                .init(
                    reading.kind.shape, at: .init(x(reading.place), y(value)), radius: radius,
                    reading.kind.ink, reading.isProvisional ? .open : .filled))
        }
    }

    /// From each reading out of the ordinary to the nearest of those next to it.
    private var distancesBetweenMarks: [Int: Double] {
        let marks = chart.readings.enumerated().compactMap {
            index, reading -> (index: Int, x: Double, y: Double)? in
            guard let value = reading.value, reading.kind != .ordinary else { return nil }
            return (index, x(reading.place), y(value))
        }
        var distances = Dictionary(marks.map { ($0.index, Double.infinity) }) { first, _ in first }
        for (one, other) in zip(marks, marks.dropFirst()) {
            let distance = ((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y))
                .squareRoot()
            distances[one.index] = min(distances[one.index] ?? distance, distance)
            distances[other.index] = distance
        }
        return distances
    }

    /// Whether the line ends at a reading, which then has its point however many there are.
    private func isEnd(_ index: Int) -> Bool {
        let neighbours = [index - 1, index + 1]
        return !neighbours.allSatisfy {
            chart.readings.indices.contains($0) && chart.readings[$0].value != nil
        }
    }

    /// The names of the levels and of the latest reading, beside their ends and never one over another.
    private var tags: [(tag: Tag, centre: Double)] {
        var tags = chart.levels.compactMap { level in
            level.stretches.last.map {
                Tag(words: level.label, at: .init(x($0.to), y($0.value)), ink: level.kind.label)
            }
        }
        if let reading = chart.readings.last(where: { $0.value != nil }), let value = reading.value {
            tags.append(
                Tag(words: chart.latest, at: .init(x(reading.place), y(value)), ink: .ink, isBold: true))
        }
        tags.sort { $0.at.y < $1.at.y }
        let half = size.line / 2
        let highest = (chart.breaks.isEmpty ? 0 : plot.y - 4) + half
        let centres = spread(
            tags.map(\.at.y), height: size.line,
            within: highest...max(highest, plot.y + plot.height + 5 - half))
        return zip(tags, centres).map { ($0, $1) }
    }

    private var labelsLeft: Double { plot.x + plot.width + 16 }

    /// Beneath the points, so that none is crossed.
    private var leaders: [Scene.Element] {
        tags.map { tag, centre in
            .line(
                .init(
                    [tag.at, .init(plot.x + plot.width + 2, tag.at.y), .init(labelsLeft - 3, centre)], .rule,
                    width: 0.5))
        }
    }

    private var labels: [Scene.Element] {
        tags.map { tag, centre in
            .words(
                .init(
                    tag.words, at: .init(labelsLeft, centre + 0.35 * size.type), size: size.type,
                    isBold: tag.isBold, .start, tag.ink))
        }
    }

    private struct Tag {
        let words: String
        let at: Scene.Point
        let ink: Scene.Ink
        var isBold = false
    }
}

/// The size a trend chart is drawn at, in points.
package struct TrendSize: Hashable, Sendable {
    package let width: Double
    package let height: Double
    package let type: Double
    var line: Double { type * 1.3 }

    package init(width: Double, height: Double, type: Double = 9) {
        self.width = width
        self.height = height
        self.type = type
    }
}

/// Which line above the plot each break's label stands on: the first where it meets no other.
private struct BreakLanes {
    let lanes: [Int]
    var count: Int { (lanes.max() ?? -1) + 1 }

    /// Each on a line of its own: breaks are few, and their labels long.
    init(_ breaks: [TrendChart.Place], size: TrendSize) {
        lanes = Array(breaks.indices)
    }
}
