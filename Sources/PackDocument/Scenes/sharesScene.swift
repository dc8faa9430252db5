/// One bar cut into parts in their order, each with its shape and count where there is room, and under it every
/// part's shape, count and word.
package func scene(of shares: Shares, width: Double, type: Double = 9) -> Scene {
    let parts = shares.parts.filter { $0.count > 0 }
    let total = parts.reduce(0.0) { $0 + Double($1.count) }
    let bar = type * 2.4
    var elements: [Scene.Element] = []
    var start = 0.0
    for part in parts {
        let share = Double(part.count) / total * width
        // A sliver of paper between the parts tells them apart in black and white.
        let drawn = max(share - 1.5, 0.5)
        elements.append(.area(.init(x: start, y: 0, width: drawn, height: bar, part.mark.tone.ink)))
        elements += inside(part, from: start, width: drawn, height: bar, type: type)
        start += share
    }
    var (x, y) = (0.0, bar + type * 1.7)
    for part in parts {
        let words = "\(part.count) \(part.mark.word)"
        let needed = type * 1.4 + textWidth(words, size: type, isBold: true)
        if x > 0, x + needed > width {
            x = 0
            y += type * 1.5
        }
        elements += drawing(
            of: part.mark.shape, at: .init(x + type * 0.45, y - 0.34 * type), radius: type * 0.42,
            part.mark.tone.ink)
        elements.append(.words(.init(words, at: .init(x + type * 1.4, y), size: type, isBold: true)))
        x += needed + type * 1.6
    }
    return Scene(width: width, height: parts.isEmpty ? bar : y + type * 0.5, elements: elements)
}

/// Shape and count where both fit, and the shape where it alone does.
private func inside(
    _ part: Shares.Part, from start: Double, width: Double, height: Double, type: Double
) -> [Scene.Element] {
    let shape = type * 0.84
    let count = textWidth("\(part.count)", size: type, isBold: true)
    guard width >= shape + 5 else { return [] }
    let hasCount = width >= shape + type * 0.45 + count + 6
    let used = hasCount ? shape + type * 0.45 + count : shape
    let left = start + (width - used) / 2
    let mark = drawing(
        of: part.mark.shape, at: .init(left + shape / 2, height / 2), radius: shape / 2, .paper)
    guard hasCount else { return mark }
    return mark + [
        .words(
            .init(
                "\(part.count)", at: .init(left + used, height / 2 + 0.35 * type), size: type, isBold: true,
                .end, .paper))
    ]
}

extension Mark.Tone {
    package var ink: Scene.Ink {
        switch self {
        case .good: .good
        case .caution: .caution
        case .bad: .bad
        case .done: .done
        case .neutral: .neutral
        }
    }
}
