import FlowRenderers
import PackDocument
import Specimens
import TestKit
import Testing

extension Scene {
    var words: [Words] {
        elements.compactMap { element in
            guard case .words(let words) = element else { return nil }
            return words
        }
    }

    var symbols: [Symbol] {
        elements.compactMap { element in
            guard case .symbol(let symbol) = element else { return nil }
            return symbol
        }
    }
}

@Suite("A drawing laid out")
struct SceneSpecs {
    private func overlap(_ one: Scene.Area, _ other: Scene.Area) -> Bool {
        // Touching is not overlapping, and a tenth of a point is no matter.
        one.x + one.width > other.x + 0.1 && other.x + other.width > one.x + 0.1
            && one.y + one.height > other.y + 0.1 && other.y + other.height > one.y + 0.1
    }

    private func box(_ symbol: Scene.Symbol) -> Scene.Area {
        Scene.Area(
            x: symbol.centre.x - symbol.radius, y: symbol.centre.y - symbol.radius, width: 2 * symbol.radius,
            height: 2 * symbol.radius, symbol.ink)
    }

    private func lies(_ box: Scene.Area, in scene: Scene) -> Bool {
        box.x >= -0.1 && box.y >= -0.1 && box.x + box.width <= scene.width + 0.1
            && box.y + box.height <= scene.height + 0.1
    }

    /// A chart of the kind a pack draws: short labels, whatever the values.
    private func anyChart(_ random: inout SplitMix64) -> TrendChart {
        let count = Int.random(in: 1...60, using: &random)
        func value() -> Double { Double.random(in: 0...100, using: &random) }
        let kinds = TrendChart.Reading.Kind.allCases
        let labels = ["Upper limit 1,027.9%", "Mean 24.6%", "Lower limit 2.1%", "Target 18.0%"]
        return TrendChart(
            readings: (0..<count).map { index in
                .init(
                    place: Double(index * 30),
                    value: index > 0 && Bool.random(using: &random) ? nil : value(),
                    kind: kinds.randomElement(using: &random) ?? .ordinary)
            },
            levels: labels.enumerated().map { index, label in
                .init(
                    index == 1 ? .mean : index == 3 ? .target : .limit, label: label,
                    stretches: [
                        .init(
                            from: 0, to: Double(count * 30 - 30),
                            value: Bool.random(using: &random) ? 50 : value())
                    ])
            },
            breaks: (0..<Int.random(in: 0...3, using: &random)).map {
                .init(Double(($0 + 1) * count * 6), "Step change, November 202\($0)")
            },
            latest: "Feb 2018 20.4%",
            axis: (0..<count).map { .init(Double($0 * 30), "Mmm 20\(10 + $0 / 12)") },
            scale: stride(from: 0.0, through: 100, by: 20).map { .init($0, "\(Int($0))%") })
    }

    @Test("has no words over words, over a point or beyond its edge, and none smaller than eight points")
    func apart() {
        var random = SplitMix64(seed: 60)
        for _ in 0..<400 {
            let width = Double.random(in: 300...520, using: &random)
            let scene = scene(of: .trend(anyChart(&random)), width: width)
            let words = scene.words
            #expect(words.allSatisfy { $0.size >= 8 && lies($0.box, in: scene) }, "\(words.map(\.text))")
            for (index, one) in words.enumerated() {
                for other in words[..<index] where overlap(one.box, other.box) {
                    Issue.record("\(one.text) lies on \(other.text), \(scene.width) wide")
                }
                for symbol in scene.symbols where overlap(one.box, box(symbol)) {
                    Issue.record("\(one.text) lies on a point")
                }
            }
        }
    }

    @Test("stands no lower than 60 mm, and tells every kind of point by its shape")
    func shapes() {
        let chart = scene(of: Specimen.repeatReferrals.drawing, width: chartWidth)
        #expect(chart.height >= 170)
        let kinds = TrendChart.Reading.Kind.allCases
        #expect(Set(kinds.map(\.shape)).count == kinds.count)
        #expect(Set(chart.symbols.map(\.shape)) == [.circle, .diamond, .triangle, .cross])
    }

    @Test("breaks its line at a gap and at a step change, and marks the gap")
    func gaps() {
        let chart = scene(of: Specimen.repeatReferrals.drawing, width: chartWidth)
        let stretches = chart.elements.compactMap { element -> Int? in
            guard case .line(let line) = element, line.pattern == .solid, line.ink == .soft, line.width == 1
            else {
                return nil
            }
            return line.points.count
        }
        #expect(stretches == [13, 3, 13])
        #expect(chart.symbols.count { $0.shape == .cross } == 1)
    }

    @Test(
        "of milestones, bars and columns keeps words apart as well", arguments: [260.0, 300, 360, 420, 480])
    func others(width: Double) {
        let shares = Shares([
            .init(Mark("Complete", .tick, .done), 31), .init(Mark("On track", .circle, .good), 1),
            .init(Mark("At risk", .diamond, .caution), 12), .init(Mark("Off track", .triangle, .bad), 7),
            .init(Mark("Not started", .ring, .neutral), 0),
        ])
        for drawing in [
            Specimen.milestones.drawing, .shares(shares), .columns(columns(4)), .columns(columns(60)),
        ] {
            let scene = scene(of: drawing, width: width)
            for (index, one) in scene.words.enumerated() {
                #expect(lies(one.box, in: scene) && one.size >= 8, "\(one.text)")
                for other in scene.words[..<index] where overlap(one.box, other.box) {
                    Issue.record("\(one.text) lies on \(other.text)")
                }
            }
        }
    }

    private func columns(_ boards: Int) -> ColumnChart {
        ColumnChart(
            occasions: (1...boards).map { "\($0 % 28 + 1) Mmm 2026" },
            quantities: ["Opened", "Closed", "Overdue"].map { name in
                .init(name: name, counts: (1...boards).map { $0 * 7 % 108 })
            })
    }

    @Test(
        "of columns holds every occasion and count, whether they stand or lie", arguments: [1, 6, 13, 60],
        [260.0, 420])
    func everyColumn(boards: Int, width: Double) {
        let chart = columns(boards)
        let words = scene(of: chart, width: width).words.map(\.text)
        for quantity in chart.quantities {
            #expect(words.contains(quantity.name))
        }
        let counts = chart.quantities.flatMap(\.counts).map { "\($0)" }
        #expect(words.filter(Set(counts).contains).count >= counts.count)
        let names = words.joined(separator: " ")
        #expect(chart.occasions.allSatisfy(names.contains))
    }

    @Test("of parts tells each by its mark’s own shape, in the bar and under it")
    func marks() {
        let marks = Mark.Shape.allCases.map { drawing(of: $0, at: .init(5, 5), radius: 4, .ink) }
        #expect(Set(marks).count == Mark.Shape.allCases.count)
        let drawn = scene(
            of: Shares([
                .init(Mark("Off track", .triangle, .bad), 3), .init(Mark("At risk", .diamond, .caution), 4),
            ]),
            width: 300)
        #expect(drawn.symbols.map(\.shape) == [.triangle, .diamond, .triangle, .diamond])
        #expect(drawn.symbols.map(\.ink) == [.paper, .paper, .bad, .caution])
        #expect(drawn.words.map(\.text) == ["3", "4", "3 Off track", "4 At risk"])
    }

    @Test(
        "of milestones draws no line over a name: what must pass it passes behind", arguments: [260.0, 420])
    func leaders(width: Double) throws {
        let months = (0..<12).map { TrendChart.Place(Double($0 * 30), "Mmm 2026") }
        let events = (0..<12).map { index in
            Timeline.Event(
                place: Double(index * 29), kind: .ahead, label: "\(index).1 Findings to the partnership")
        }
        let scene = scene(
            of: Timeline(events: events, now: .init(200, "15 Apr 2026"), axis: months), width: width)
        let lines = scene.elements.indices.filter {
            if case .line = scene.elements[$0] { true } else { false }
        }
        let papers = scene.elements.indices.filter {
            if case .area = scene.elements[$0] { true } else { false }
        }
        #expect(try #require(lines.last) < (try #require(papers.first)))
        let names = scene.words.suffix(papers.count)
        for (name, index) in zip(names, papers) {
            guard case .area(let area) = scene.elements[index] else { continue }
            #expect(area.ink == .paper && area.x <= name.box.x && area.width >= name.box.width)
        }
        #expect(names.map(\.text).joined(separator: " ").contains("11.1 Findings to the partnership"))
    }

    @Test("places labels as near as can be to their wishes, in order, and never one over another")
    func spreading() {
        #expect(spread([10, 50], height: 10, within: 0...100) == [10, 50])
        #expect(spread([50, 50], height: 10, within: 0...100) == [45, 55])
        #expect(spread([2, 3, 4], height: 10, within: 0...100) == [0, 10, 20])
        #expect(spread([99, 99], height: 10, within: 0...100) == [90, 100])
        var random = SplitMix64(seed: 3)
        for _ in 0..<300 {
            let wishes = (0..<Int.random(in: 1...8, using: &random)).map { _ in
                Double.random(in: 0...100, using: &random)
            }.sorted()
            let placed = spread(wishes, height: 12, within: 6...94)
            #expect(zip(placed, placed.dropFirst()).allSatisfy { $1 - $0 >= 12 - 1e-9 })
            #expect(
                placed.allSatisfy { $0 >= 6 - 1e-9 }
                    && (placed.last ?? 0) <= max(94, 6 + 12 * Double(wishes.count - 1)) + 1e-9)
        }
    }
}
