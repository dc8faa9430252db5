/// A line of time with each event's shape on it and its name beneath, led down to from its place: as high as there
/// are names, each broken into lines where its side is narrow, so that none is cut and none lies on another.
package func scene(of timeline: Timeline, width: Double, type: Double = 9) -> Scene {
    let axis = type * 3.2
    let all = timeline.events.map(\.place) + timeline.axis.map(\.at) + [timeline.now.at]
    let (low, high) = (all.min() ?? 0, all.max() ?? 1)
    func x(_ place: Double) -> Double {
        8 + (high > low ? (place - low) / (high - low) : 0.5) * (width - 16)
    }
    let now = x(timeline.now.at)
    var base = axis + type * 2
    var leaders: [Scene.Element] = []
    var names: [Scene.Words] = []
    // The last event is named first, so that few leaders pass the name of another; those that do, pass behind it.
    for event in timeline.events.reversed() {
        let centre = x(event.place)
        // To the right where the name fits in one line, else to the side that has more room.
        let goesRight = centre + 8 + textWidth(event.label, size: type) <= width || width - centre > centre
        let lines = broken(event.label, into: goesRight ? width - centre - 8 : centre - 8, size: type)
        leaders.append(
            .line(.init([.init(centre, axis), .init(centre, base - 0.3 * type)], .rule, width: 0.5)))
        names += lines.enumerated().map { index, line in
            let at = Scene.Point(goesRight ? centre + 8 : centre - 8, base + Double(index) * type * 1.2)
            return Scene.Words(line, at: at, size: type, goesRight ? .start : .end)
        }
        base += type * (1.5 + 1.2 * Double(lines.count - 1))
    }
    let symbols = timeline.events.reversed().map { event in
        Scene.Element.symbol(
            .init(
                event.kind.shape, at: .init(x(event.place), axis), radius: 4, event.kind.ink,
                event.kind == .ahead ? .open : .filled))
    }
    return Scene(
        width: width, height: base - type,
        elements: ruler(of: timeline, at: axis, width: width, type: type, x: x)
            + [.line(.init([.init(now, type * 1.4), .init(now, axis + 4)], .accent, width: 1.5))] + leaders
            + names.map { .area(behind($0)) } + names.map { .words($0) } + symbols)
}

/// Paper a little wider than a name, so that what passes behind it does not touch it.
private func behind(_ words: Scene.Words) -> Scene.Area {
    let box = words.box
    return Scene.Area(x: box.x - 2, y: box.y, width: box.width + 4, height: box.height, .paper)
}

private func ruler(
    of timeline: Timeline, at axis: Double, width: Double, type: Double, x: (Double) -> Double
) -> [Scene.Element] {
    var elements: [Scene.Element] = [.line(.init([.init(0, axis), .init(width, axis)], .soft, width: 1))]
    let now = timeline.now
    let half = textWidth(now.label, size: type, isBold: true) / 2
    let place = min(max(x(now.at), half), width - half)
    elements.append(
        .words(.init(now.label, at: .init(place, type), size: type, isBold: true, .middle, .accent)))
    var last = -Double.infinity
    for name in timeline.axis {
        let half = textWidth(name.label, size: type) / 2
        let centre = min(max(x(name.at), half), width - half)
        // A name that the line of the day would cross is left out.
        let isCrossed = abs(centre - x(now.at)) < half + 3
        guard centre - half >= last + 8, !isCrossed else { continue }
        last = centre + half
        elements.append(
            .line(.init([.init(x(name.at), axis - 3), .init(x(name.at), axis)], .soft, width: 0.75)))
        elements.append(.words(.init(name.label, at: .init(centre, axis - 6), size: type, .middle, .soft)))
    }
    return elements
}

extension Timeline.Event.Kind {
    fileprivate var shape: Scene.Symbol.Shape {
        switch self {
        case .done: .square
        case .ahead: .circle
        case .late: .triangle
        }
    }

    fileprivate var ink: Scene.Ink {
        switch self {
        case .done: .done
        case .ahead: .soft
        case .late: .bad
        }
    }
}
