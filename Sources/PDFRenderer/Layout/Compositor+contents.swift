import PackDocument

extension Compositor {
    /// Sections and, under each, its subsections, with the pages they begin on: two levels are what a reader takes in.
    mutating func set(contentsOf document: Document) {
        let sections = document.sections.filter(\.hasTitle)
        guard document.form == .pack, !sections.isEmpty else { return }
        typesetter.place = "the contents"
        let heading = tree.add(.h2, under: tree.root)
        let style = TypeScale.heading(3)
        var made = slabs(
            passage(contentsTitle, style, heading), style, measure: flow.sheet.measure, before: 30,
            holdsNext: true)
        let list = tree.add(.tableOfContents, under: tree.root)
        let count = sections.reduce(0) { $0 + 1 + $1.subsections.count }
        // In two columns where one would leave the cover.
        let line = TypeScale.leading(TypeScale.soft) + 4
        let isBroad =
            Double(count) * line > flow.room - 70 && count > 8
            && sections.allSatisfy { $0.subsections.count < 20 }
        let gap = 26.0
        let width = isBroad ? (flow.sheet.measure - gap) / 2 : flow.sheet.measure
        var entries: [[Slab]] = []
        for section in sections { entries.append(self.entries(of: section, width: width, under: list)) }
        if isBroad {
            for part in parts(of: entries) { made.append(columns(part, x: width + gap)) }
        } else {
            made += entries.flatMap(\.self)
        }
        flow.add(made)
        flow.settle()
    }

    /// As many sections at a time as stand in two columns on one page.
    private func parts(of entries: [[Slab]]) -> [[[Slab]]] {
        var parts: [[[Slab]]] = [[]]
        var height = 0.0
        for entry in entries {
            let own = entry.reduce(0) { $0 + $1.height + $1.before }
            if height + own > flow.sheet.depth {
                parts.append([])
                height = 0
            }
            parts[parts.count - 1].append(entry)
            height += own
        }
        return parts.filter { !$0.isEmpty }
    }

    /// The sections that together come nearest to half stand in the first column.
    private func columns(_ entries: [[Slab]], x: Double) -> Slab {
        let heights = entries.map { $0.reduce(0) { $0 + $1.height + $1.before } }
        let half = heights.reduce(0, +) / 2
        var (left, split) = (0.0, 0)
        while split < heights.count, left + heights[split] / 2 <= half {
            left += heights[split]
            split += 1
        }
        var slab = Slab(height: 0)
        for (column, part) in [entries[..<split], entries[split...]].enumerated() {
            var y = 0.0
            for entry in part.flatMap(\.self) {
                y += entry.before
                slab.contents += entry.contents.map { $0.moved(y).shifted(column == 0 ? 0 : x) }
                slab.decorations += entry.decorations.map { $0.moved(y).shifted(column == 0 ? 0 : x) }
                y += entry.height
            }
            slab.height = max(slab.height, y)
        }
        return slab
    }

    private mutating func entries(of section: Section, width: Double, under list: StructureTree.ID) -> [Slab]
    {
        let (made, item) = entry(section, TypeScale.cell.bold(), indent: 0, width: width, under: list)
        let subsections = section.subsections.filter(\.hasTitle)
        guard !subsections.isEmpty else { return made }
        let inner = tree.add(.tableOfContents, under: item)
        return subsections.reduce(into: made) { made, subsection in
            made += entry(subsection, TypeScale.cell, indent: 12, width: width, under: inner).slabs
        }
    }

    private mutating func entry(
        _ section: Section, _ style: TextStyle, indent: Double, width: Double, under list: StructureTree.ID
    ) -> (slabs: [Slab], item: StructureTree.ID) {
        let item = tree.add(.contentsItem, under: list)
        let reference = tree.add(.reference, under: item)
        var element = reference
        var link: Int?
        if places.contains(section.anchor) {
            element = tree.add(.link, under: reference)
            link = links.count
            links.append(
                Link(target: .place(section.anchor), element: element, words: spoken(section.title)))
        }
        var passage = Passage()
        append(section.title + " ", to: &passage, Voice(style: style, element: element, link: link))
        let leading = TypeScale.leading(style)
        let (lines, _) = lines(
            passage, measure: width - indent - 30, x: indent, leading: leading, size: style.size)
        var slab = Slab(
            height: Double(max(lines.count, 1)) * leading + 1, before: indent == 0 ? 5 : 1,
            holdsNext: indent == 0,
            contents: lines.map { .line($0) })
        let base = lines.last?.baseline ?? baseline(leading, style.size)
        let start = (lines.last.map { $0.x + $0.width } ?? indent) + 5
        if width - 24 - start > 6 {
            slab.decorations.append(.leader(x: start, y: base - 0.5, width: width - 24 - start))
        }
        slab.contents.append(
            .pageNumber(section.anchor, right: width, baseline: base, style, element, link: link))
        return ([slab], item)
    }
}

let contentsTitle = "Contents"

extension Section {
    /// Without one it has neither a heading nor a line in the contents.
    var hasTitle: Bool { printable(title).contains { $0 != " " } }
}

extension Slab.Content {
    fileprivate func shifted(_ x: Double) -> Slab.Content {
        switch self {
        case .line(var line):
            line.x += x
            return .line(line)
        case .drawing(var drawing):
            drawing.x += x
            return .drawing(drawing)
        case .pageNumber(let anchor, let right, let baseline, let style, let element, let link):
            return .pageNumber(anchor, right: right + x, baseline: baseline, style, element, link: link)
        }
    }
}

extension Decoration {
    fileprivate func shifted(_ by: Double) -> Decoration {
        switch self {
        case .fill(let x, let y, let width, let height, let ink):
            .fill(x: x + by, y: y, width: width, height: height, ink)
        case .rule(let x, let y, let width, let thickness, let ink):
            .rule(x: x + by, y: y, width: width, thickness: thickness, ink)
        case .upright(let x, let y, let height, let thickness, let ink):
            .upright(x: x + by, y: y, height: height, thickness: thickness, ink)
        case .leader(let x, let y, let width): .leader(x: x + by, y: y, width: width)
        }
    }
}
