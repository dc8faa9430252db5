import PackDocument

extension Compositor {
    /// Labels beside what they name, one under another; where two are short they share a row. What belongs to one
    /// heading stays on one page where it leaves no great blank before it; torn, it keeps rows on both pages.
    mutating func set(_ facts: [Fact], under parent: StructureTree.ID) {
        guard !facts.isEmpty else { return }
        let list = tree.add(.list, .unmarked, under: parent)
        var set: [SetFact] = []
        for fact in facts { set.append(self.set(fact, TypeScale.cell, under: list)) }
        let measure = flow.sheet.measure
        let labels = min(set.reduce(0) { max($0, $1.label.naturalWidth) } + 14, measure / 4)
        let half = (measure - 24) / 2
        var rows: [Slab] = []
        var index = 0
        while index < set.count {
            let isShort = { (fact: SetFact) in fact.words.naturalWidth <= half - labels }
            let pair = index + 1 < set.count && isShort(set[index]) && isShort(set[index + 1])
            let part = Array(set[index..<(pair ? index + 2 : index + 1)])
            rows.append(row(part, labels: labels, width: pair ? half : measure))
            index += part.count
        }
        rows[0].before = Spacing.item
        let isRecord = rows.reduce(0) { $0 + $1.height } < flow.sheet.depth * 0.45
        for row in rows.indices.dropLast() {
            let isInner = row > 1 && row < rows.count - 2
            rows[row].isSeam = isInner
            rows[row].holdsNext = isRecord || !isInner
        }
        flow.add(rows)
    }

    private mutating func row(_ facts: [SetFact], labels: Double, width: Double) -> Slab {
        var slab = Slab(height: 0)
        let leading = TypeScale.leading(TypeScale.cell)
        for (column, fact) in facts.enumerated() {
            let x = Double(column) * (width + 24)
            slab.decorations.append(.rule(x: x, y: 0, width: width, thickness: 0.5, .rule))
            let (names, _) = lines(
                fact.label, measure: labels - 8, x: x, top: 3.5, leading: leading, size: TypeScale.cell.size)
            let (words, places) = lines(
                fact.words, measure: width - labels, x: x + labels, top: 3.5, leading: leading,
                size: TypeScale.cell.size)
            slab.contents += (names + words).map { .line($0) }
            slab.places += places
            let count = max(names.count, words.count, 1)
            slab.height = max(slab.height, 3.5 + Double(count) * leading + 3.5)
            if facts.count == 1 { slab.cuts = (1..<count).map { 3.5 + Double($0) * leading } }
        }
        return slab
    }

    /// Labels over what they name, two beside each other where both are short.
    mutating func set(coverFacts facts: [Fact], under parent: StructureTree.ID, before: Double) {
        guard !facts.isEmpty else { return }
        let list = tree.add(.list, .unmarked, under: parent)
        let measure = flow.sheet.measure
        let half = (measure - 24) / 2
        var waiting: SetFact?
        var isFirst = true
        for fact in facts {
            let made = set(fact, TypeScale.body, under: list)
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

    private mutating func set(_ fact: Fact, _ style: TextStyle, under list: StructureTree.ID) -> SetFact {
        let item = tree.add(.listItem, under: list)
        let label = tree.add(.itemLabel, under: item)
        let body = tree.add(.itemBody, under: item)
        return SetFact(
            label: passage(fact.label, TypeScale.soft.bold(), label),
            words: passage(fact.words, style, body))
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
                fact.words, measure: measure, x: x, top: top, leading: large,
                size: TypeScale.body.size)
            slab.contents += (labels + words).map { .line($0) }
            slab.places += places
            slab.height = max(slab.height, top + Double(words.count) * large + 5)
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
