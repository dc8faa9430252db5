/// One small chart a quantity, side by side where there is room, all to one scale; each carries its own name, and
/// each column its count. More occasions than can stand side by side lie below one another.
package func scene(of chart: ColumnChart, width: Double, type: Double = 9) -> Scene {
    let layout = ColumnLayout(chart, width: width, type: type)
    var elements: [Scene.Element] = []
    for (index, quantity) in chart.quantities.enumerated() {
        let left = Double(index % layout.across) * (layout.panel.width + layout.gap)
        let top = Double(index / layout.across) * (layout.panel.height + type)
        elements += layout.draw(quantity, left: left, top: top)
    }
    let rows = (chart.quantities.count + layout.across - 1) / layout.across
    return Scene(width: width, height: Double(rows) * (layout.panel.height + type), elements: elements)
}

/// How the panels of a column chart share a width.
private struct ColumnLayout {
    let chart: ColumnChart
    let type: Double
    let highest: Int
    /// The names of the occasions, each in as many lines as it is set in.
    let names: [[String]]
    /// Room for one column with its name and count; nil where columns lie.
    let slot: Double?
    let across: Int
    let panel: (width: Double, height: Double)
    var gap: Double { type * 2 }

    private var most: Double { textWidth("\(highest)", size: type, isBold: true) }
    private var longest: Double { names.joined().map { textWidth($0, size: type) }.max() ?? 0 }

    init(_ chart: ColumnChart, width: Double, type: Double) {
        let highest = max(chart.quantities.flatMap(\.counts).max() ?? 0, 0)
        let titles = chart.quantities.map { textWidth($0.name, size: type, isBold: true) }.max() ?? 0
        let most = textWidth("\(highest)", size: type, isBold: true)
        func fit(_ panel: Double) -> Int {
            min(chart.quantities.count, Int((width + type * 2) / (panel + type * 2)))
        }
        // A name in one line, or broken at its spaces where more charts then stand side by side.
        let settings = [chart.occasions.map { [$0] }, chart.occasions.map(brokenAtSpaces)].map { names in
            let slot = max(names.joined().map { textWidth($0, size: type) }.max() ?? 0, most) + 4
            let panel = max(slot * Double(chart.occasions.count), titles)
            return (names: names, slot: slot, panel: panel, across: fit(panel))
        }
        let standing = settings[1].across > settings[0].across ? settings[1] : settings[0]
        self.chart = chart
        self.type = type
        self.highest = highest
        if standing.across > 0 {
            (names, slot, across) = (standing.names, standing.slot, standing.across)
            let lines = standing.names.map(\.count).max() ?? 1
            panel = (standing.panel, type * (8.4 + 1.15 * Double(lines)))
        } else {
            let name = chart.occasions.map { textWidth($0, size: type) }.max() ?? 0
            let least = max(name + most + type * 6, titles)
            (names, slot, across) = (chart.occasions.map { [$0] }, nil, max(fit(least), 1))
            let room = (width - Double(across - 1) * type * 2) / Double(across)
            panel = (room, type * (1.9 + 1.4 * Double(chart.occasions.count)))
        }
    }

    func draw(_ quantity: ColumnChart.Quantity, left: Double, top: Double) -> [Scene.Element] {
        let name = Scene.Words(quantity.name, at: .init(left, top + type), size: type, isBold: true)
        return [.words(name)]
            + (slot.map { standing(quantity, left: left, top: top, slot: $0) }
                ?? lying(quantity, left: left, top: top))
    }

    private func standing(
        _ quantity: ColumnChart.Quantity, left: Double, top: Double, slot: Double
    ) -> [Scene.Element] {
        let lines = Double(names.map(\.count).max() ?? 1)
        let ground = top + panel.height - type * (0.5 + 1.15 * lines)
        var elements: [Scene.Element] = []
        for (index, count) in zip(names.indices, quantity.counts) {
            let centre = left + (Double(index) + 0.5) * slot
            let height = share(count) * (ground - top - type * 2.9)
            let isLatest = index == names.count - 1
            let column = min(slot * 0.6, type * 2.6)
            if height > 0 {
                elements.append(
                    .area(
                        .init(
                            x: centre - column / 2, y: ground - height, width: column, height: height,
                            isLatest ? .accent : .soft)))
            }
            elements.append(
                .words(
                    .init(
                        "\(count)", at: .init(centre, ground - height - 3), size: type, isBold: isLatest,
                        .middle)))
            elements += names[index].enumerated().map { line, word in
                .words(
                    .init(
                        word, at: .init(centre, ground + type * (1.2 + 1.15 * Double(line))), size: type,
                        .middle, isLatest ? .ink : .soft))
            }
        }
        return elements + [
            .line(.init([.init(left, ground), .init(left + panel.width, ground)], .soft, width: 0.75))
        ]
    }

    private func lying(_ quantity: ColumnChart.Quantity, left: Double, top: Double) -> [Scene.Element] {
        let start = left + longest + 6
        let longestBar = max(left + panel.width - start - most - 4, 1)
        return zip(names.indices, quantity.counts).flatMap { index, count -> [Scene.Element] in
            let base = top + type * (2.6 + 1.4 * Double(index))
            let isLatest = index == names.count - 1
            let length = share(count) * longestBar
            let bar = Scene.Area(
                x: start, y: base - 0.8 * type, width: max(length, 0.5), height: type,
                isLatest ? .accent : .soft)
            return [
                .words(
                    .init(
                        names[index].joined(separator: " "), at: .init(left, base), size: type, .start,
                        isLatest ? .ink : .soft)),
                .area(bar),
                .words(.init("\(count)", at: .init(start + length + 4, base), size: type, isBold: isLatest)),
            ]
        }
    }

    private func share(_ count: Int) -> Double {
        highest > 0 ? Double(max(count, 0)) / Double(highest) : 0
    }
}

private func brokenAtSpaces(_ name: String) -> [String] { name.split(separator: " ").map(String.init) }
