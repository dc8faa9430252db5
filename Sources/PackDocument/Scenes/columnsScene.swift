/// One small chart a quantity, side by side where there is room, all to one scale; each carries its own name, and
/// each column its count.
package func scene(of chart: ColumnChart, width: Double, type: Double = 9) -> Scene {
    let highest = chart.quantities.flatMap(\.counts).max() ?? 0
    let names = chart.occasions.map { textWidth($0, size: type) }.max() ?? 0
    let counts = textWidth("\(highest)", size: type, isBold: true)
    let slot = max(names, counts) + 6
    let panel = max(
        slot * Double(chart.occasions.count),
        chart.quantities.map { textWidth($0.name, size: type) }.max() ?? 0)
    let across = max(1, min(chart.quantities.count, Int((width + type * 2) / (panel + type * 2))))
    let tall = type * 9
    let rows = (chart.quantities.count + across - 1) / across
    var elements: [Scene.Element] = []
    for (index, quantity) in chart.quantities.enumerated() {
        let left = Double(index % across) * (panel + type * 2)
        let top = Double(index / across) * (tall + type)
        elements += columns(
            quantity, over: chart.occasions, highest: highest, slot: slot,
            in: Scene.Area(x: left, y: top, width: panel, height: tall, .paper), type: type)
    }
    // A chart of more occasions than fit is as wide as it needs, for a renderer to fit to its page.
    let used = Double(across) * panel + Double(across - 1) * type * 2
    return Scene(width: max(width, used), height: Double(rows) * (tall + type), elements: elements)
}

private func columns(
    _ quantity: ColumnChart.Quantity, over occasions: [String], highest: Int, slot: Double,
    in panel: Scene.Area,
    type: Double
) -> [Scene.Element] {
    var elements: [Scene.Element] = [
        .words(.init(quantity.name, at: .init(panel.x, panel.y + type), size: type, isBold: true))
    ]
    let ground = panel.y + panel.height - type * 1.7
    let tallest = ground - (panel.y + type * 2.9)
    for (index, count) in zip(occasions.indices, quantity.counts) {
        let centre = panel.x + (Double(index) + 0.5) * slot
        let height = highest > 0 ? Double(max(count, 0)) / Double(highest) * tallest : 0
        let isLatest = index == occasions.count - 1
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
                    "\(count)", at: .init(centre, ground - height - 3), size: type, isBold: isLatest, .middle)
            ))
        elements.append(
            .words(
                .init(
                    occasions[index], at: .init(centre, ground + type * 1.3), size: type, .middle,
                    isLatest ? .ink : .soft)))
    }
    elements.append(
        .line(.init([.init(panel.x, ground), .init(panel.x + panel.width, ground)], .soft, width: 0.75)))
    return elements
}
