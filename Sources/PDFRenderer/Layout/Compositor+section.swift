import PackDocument

extension Compositor {
    /// A section with all that lies in it, under an element of its own.
    ///
    /// - Parameters:
    ///   - level: 2 for a section, 3 for one within it; what lies deeper than 6 shares the sixth.
    ///   - sheet: what it lies on.
    mutating func set(_ section: Section, level: Int, on sheet: Sheet, under parent: StructureTree.ID) {
        let element = tree.add(.sect, under: parent)
        flow.turn(to: sheet)
        typesetter.place = "“\(section.title)”"
        heading(section, level: level, under: element)
        set(section.blocks, of: section, under: element)
        // An empty section is a heading without anything to keep it company.
        if section.blocks.isEmpty, section.subsections.isEmpty { flow.settle() }
        for (subsection, sheet) in zip(section.subsections, sheets(of: section.subsections)) {
            set(subsection, level: level + 1, on: sheet, under: element)
        }
    }

    private mutating func heading(_ section: Section, level: Int, under parent: StructureTree.ID) {
        guard section.hasTitle else {
            return flow.add(
                Slab(height: 0, holdsNext: true, places: [Slab.Place(anchor: section.anchor, y: 0)]))
        }
        let names: [PDFName] = [.h2, .h3, .h4, .h5, .h6]
        let element = tree.add(names[min(max(level, 2), 6) - 2], under: parent)
        let style = TypeScale.heading(level)
        let passage = passage(section.title, style, element)
        if level == 2, !flow.isFresh, flow.room < flow.sheet.depth / 3 { flow.turnPage() }
        var made = slabs(
            passage, style, measure: flow.sheet.measure,
            before: Spacing.heading[level] ?? Spacing.lowerHeading,
            holdsNext: true)
        for index in made.indices { made[index].holdsNext = true }
        if level == 2 { made = ruled(made) }
        if made.isEmpty { made = [Slab(height: 0, holdsNext: true)] }
        made[0].places.insert(Slab.Place(anchor: section.anchor, y: 0), at: 0)
        flow.add(made)
    }

    /// A section opens with a rule across the page.
    private func ruled(_ slabs: [Slab]) -> [Slab] {
        guard var first = slabs.first else { return slabs }
        let drop = 9.0
        first.height += drop
        first.contents = first.contents.map { $0.moved(drop) }
        first.decorations.append(.rule(x: 0, y: 0, width: flow.sheet.measure, thickness: 2.5, .accent))
        return [first] + slabs.dropFirst()
    }

    private mutating func set(_ blocks: [Block], of section: Section, under parent: StructureTree.ID) {
        var index = 0
        while index < blocks.count {
            if let small = smallFigures(blocks, from: index) {
                set(small: small, under: parent)
                index += small.count
                continue
            }
            let next = blocks.dropFirst(index + 1).first
            // Words that end their section's own part lead to the sections within it.
            let held = next?.mostLinesHeld ?? (section.subsections.isEmpty ? 0 : 3)
            set(blocks[index], before: next, held: held, under: parent)
            index += 1
        }
    }

    private func smallFigures(_ blocks: [Block], from start: Int) -> [Figure]? {
        let figures = blocks[start...].prefix { block in
            if case .figure(let figure) = block { figure.isSmall } else { false }
        }
        return figures.isEmpty
            ? nil : figures.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
    }

    private mutating func set(_ block: Block, before next: Block?, held: Int, under parent: StructureTree.ID)
    {
        switch block {
        case .paragraph(let words): set(paragraph: words, held: held, under: parent)
        case .list(let list): set(list, under: parent)
        case .facts(let facts): set(facts, under: parent)
        case .keyFigures(let figures): set(figures, under: parent)
        case .table(let table): set(table, under: parent)
        case .figure(let figure): set(figure, hasWords: next?.isProse ?? false, under: parent)
        case .notice(let words): set(notice: words, under: parent)
        }
    }
}

extension Block {
    /// Words that may speak of what stands before them.
    fileprivate var isProse: Bool {
        switch self {
        case .paragraph, .list: true
        case .facts, .keyFigures, .table, .figure, .notice: false
        }
    }
}
