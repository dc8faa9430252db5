/// A sparkline in a box of 120 by 28: broken where there is no reading, its last reading marked, its target dashed.
///
/// A reading that is no number counts as a gap, and is drawn as one.
package func scene(of line: Sparkline) -> Scene {
    let readings = line.values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    let aim = line.target.flatMap { $0.isFinite ? $0 : nil }
    let all = readings.compactMap(\.self) + [aim].compactMap(\.self)
    let (low, high) = (all.min() ?? 0, all.max() ?? 0)
    /// From 24 at the lowest to 4 at the highest. Halves first, so that the widest range there can be is finite.
    func height(_ value: Double) -> Double {
        let range = high / 2 - low / 2
        guard range > 0 else { return 14 }
        return 24 - min(max((value / 2 - low / 2) / range, 0), 1) * 20
    }
    let step = readings.count > 1 ? 112 / Double(readings.count - 1) : 0
    var elements: [Scene.Element] = []
    if let aim {
        let y = height(aim)
        elements.append(.line(.init([.init(0, y), .init(120, y)], .soft, width: 1, .dashed)))
    }
    var stretch: [Scene.Point] = []
    var last: Scene.Point?
    func end() {
        // A lone reading is a line of no length, which round ends show as a dot.
        if let only = stretch.first, stretch.count == 1 { stretch.append(only) }
        if !stretch.isEmpty { elements.append(.line(.init(stretch, .ink, width: 1.6))) }
        stretch = []
    }
    for (index, reading) in readings.enumerated() {
        guard let reading else {
            end()
            continue
        }
        let point = Scene.Point(4 + Double(index) * step, height(reading))
        stretch.append(point)
        last = point
    }
    end()
    if let last { elements.append(.symbol(.init(.circle, at: last, radius: 3, .accent))) }
    return Scene(width: 120, height: 28, elements: elements)
}
