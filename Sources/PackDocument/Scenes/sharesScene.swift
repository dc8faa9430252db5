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
        let count = "\(part.count)"
        if drawn >= textWidth(count, size: type, isBold: true) + 6 {
            elements.append(
                .words(
                    .init(
                        count, at: .init(start + drawn / 2, bar / 2 + 0.35 * type), size: type, isBold: true,
                        .middle, .paper)))
        }
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
        elements.append(
            .area(
                .init(x: x, y: y - 0.75 * type, width: type * 0.85, height: type * 0.85, part.mark.tone.ink)))
        elements.append(.words(.init(words, at: .init(x + type * 1.4, y), size: type, isBold: true)))
        x += needed + type * 1.6
    }
    return Scene(width: width, height: parts.isEmpty ? bar : y + type * 0.5, elements: elements)
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
