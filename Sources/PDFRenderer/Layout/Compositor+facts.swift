import PackDocument

extension Compositor {
    /// Labels over what they name, two beside each other where both are short.
    mutating func set(_ facts: [Fact], under parent: StructureTree.ID, before: Double = Spacing.block) {
        guard !facts.isEmpty else { return }
        let list = tree.add(.list, .unmarked, under: parent)
        let measure = flow.sheet.measure
        let half = (measure - 24) / 2
        var waiting: SetFact?
        var isFirst = true
        for fact in facts {
            let made = set(fact, under: list)
            guard made.words.naturalWidth <= half * 3 else {
                if let other = waiting { addRow([other], measure, before, &isFirst) }
                waiting = nil
                addRow([made], measure, before, &isFirst)
                continue
            }
            if let other = waiting {
                addRow([other, made], half, before, &isFirst)
                waiting = nil
            } else {
                waiting = made
            }
        }
        if let other = waiting { addRow([other], half, before, &isFirst) }
    }

    private struct SetFact {
        let label: Passage
        let words: Passage
    }

    private mutating func set(_ fact: Fact, under list: StructureTree.ID) -> SetFact {
        let item = tree.add(.listItem, under: list)
        let label = tree.add(.itemLabel, under: item)
        let body = tree.add(.itemBody, under: item)
        return SetFact(
            label: passage(fact.label, TypeScale.soft.bold(), label),
            words: passage(fact.words, TypeScale.body, body))
    }

    private mutating func addRow(
        _ facts: [SetFact], _ measure: Double, _ before: Double, _ isFirst: inout Bool
    ) {
        var slab = Slab(height: 0, before: isFirst ? before : 0)
        isFirst = false
        let (small, large) = (TypeScale.leading(TypeScale.soft), TypeScale.leading(TypeScale.body))
        for (column, fact) in facts.enumerated() {
            let x = Double(column) * (measure + 24)
            slab.decorations.append(.rule(x: x, y: 0, width: measure, thickness: 0.5, .rule))
            let (labels, _) = lines(
                fact.label, measure: measure, x: x, top: 4, leading: small, size: TypeScale.soft.size)
            let top = 4 + Double(labels.count) * small
            let (words, places) = lines(
                fact.words, measure: min(measure, Self.proseMeasure), x: x, top: top, leading: large,
                size: TypeScale.body.size)
            slab.contents += (labels + words).map { .line($0) }
            slab.places += places
            slab.height = max(slab.height, top + Double(words.count) * large + 6)
            if facts.count == 1 { slab.cuts = words.indices.dropFirst().map { top + Double($0) * large } }
        }
        flow.add(slab)
    }

    /// Large figures side by side in boxes, three to a row.
    mutating func set(_ figures: [KeyFigure], under parent: StructureTree.ID) {
        guard !figures.isEmpty else { return }
        let list = tree.add(.list, .unmarked, under: parent)
        let gap = 14.0
        let across = min(3, figures.count)
        let width = (flow.sheet.measure - gap * Double(across - 1)) / Double(max(across, 2))
        for start in stride(from: 0, to: figures.count, by: 3) {
            let row = figures[start..<min(start + 3, figures.count)]
            var cards: [Slab] = []
            for (column, figure) in row.enumerated() {
                cards.append(card(figure, x: Double(column) * (width + gap), width: width, under: list))
            }
            let height = cards.reduce(0) { max($0, $1.height) }
            var slab = Slab(height: height, before: Spacing.block)
            for (column, card) in cards.enumerated() {
                let x = Double(column) * (width + gap)
                slab.contents += card.contents
                slab.places += card.places
                slab.decorations += frame(x: x, width: width, height: height)
            }
            if row.count == 1 { slab.cuts = cards[0].cuts }
            flow.add(slab)
        }
    }

    private func frame(x: Double, width: Double, height: Double) -> [Decoration] {
        [
            .fill(x: x, y: 0, width: width, height: height, .wash),
            .rule(x: x, y: 0, width: width, thickness: 3, .accent),
        ]
    }

    private mutating func card(_ figure: KeyFigure, x: Double, width: Double, under list: StructureTree.ID)
        -> Slab
    {
        let item = tree.add(.listItem, under: list)
        let label = tree.add(.itemLabel, under: item)
        let body = tree.add(.itemBody, under: item)
        let place = figure.leadsTo.map { [Inline.link(figure.label, to: $0)] } ?? [.text(figure.label)]
        var parts: [(Passage, TextStyle, Double)] = [
            (passage(place, TypeScale.cell.bold(), label), TypeScale.cell, 12)
        ]
        for (words, style, above) in [
            ([Inline.text(figure.value)], TypeScale.keyFigure, 3.0), (figure.words, TypeScale.cell, 4),
        ] {
            // What says nothing is no paragraph; a place in it is kept all the same.
            let element = words.allSatisfy(\.isBlank) ? body : tree.add(.structParentElement, under: body)
            parts.append((passage(words, style, element), style, above))
        }
        var slab = Slab(height: 0)
        for (passage, style, above) in parts {
            let leading = TypeScale.leading(style)
            let top = slab.height + above
            let (lines, places) = lines(
                passage, measure: width - 24, x: x + 12, top: top, leading: leading, size: style.size)
            slab.contents += lines.map { .line($0) }
            slab.places += places
            slab.cuts += lines.indices.dropFirst().map { top + Double($0) * leading }
            slab.height = top + Double(lines.count) * leading
        }
        slab.height += 11
        return slab
    }
}
