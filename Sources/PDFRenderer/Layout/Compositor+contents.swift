import PackDocument

extension Compositor {
    /// Sections and, under each, its subsections, with the pages they begin on: two levels are what a reader takes in.
    mutating func set(contentsOf document: Document) {
        let sections = document.sections.filter(\.hasTitle)
        guard document.form == .pack, !sections.isEmpty else { return }
        typesetter.place = "the contents"
        let heading = tree.add(.h2, under: tree.root)
        let style = TypeScale.heading(4)
        var made = slabs(
            passage(contentsTitle, style, heading), style, measure: flow.sheet.measure, before: 30,
            holdsNext: true)
        let list = tree.add(.tableOfContents, under: tree.root)
        let count = sections.reduce(0) { $0 + 1 + $1.subsections.count }
        // In so many columns as keep it on the cover, where three can.
        let line = TypeScale.soft.size * 1.2 + 1.5
        let wanted = Double(count) * line / max(flow.room - 60, 1)
        let columns =
            sections.contains { $0.subsections.count > 19 } ? 1 : wanted <= 0.9 ? 1 : wanted <= 1.7 ? 2 : 3
        let gap = 20.0
        let width = (flow.sheet.measure - gap * Double(columns - 1)) / Double(columns)
        var entries: [[Slab]] = []
        for section in sections { entries.append(self.entries(of: section, width: width, under: list)) }
        if columns > 1 {
            for part in parts(of: entries, columns) { made.append(abreast(part, columns, step: width + gap)) }
        } else {
            made += entries.flatMap(\.self)
        }
        flow.add(made)
        flow.settle()
    }

    /// As many sections at a time as stand in two columns on one page.
    private func parts(of entries: [[Slab]], _ columns: Int) -> [[[Slab]]] {
        var parts: [[[Slab]]] = [[]]
        var height = 0.0
        for entry in entries {
            let own = entry.reduce(0) { $0 + $1.height + $1.before }
            if height + own > flow.sheet.depth * Double(columns) / 2 {
                parts.append([])
                height = 0
            }
            parts[parts.count - 1].append(entry)
            height += own
        }
        return parts.filter { !$0.isEmpty }
    }

    /// The lines in columns that end as nearly alike as whole lines let them.
    private func abreast(_ entries: [[Slab]], _ columns: Int, step: Double) -> Slab {
        let lines = entries.flatMap(\.self)
        let whole = lines.reduce(0) { $0 + $1.before + $1.height }
        var slab = Slab(height: 0)
        var (column, y, done) = (0, 0.0, 0.0)
        for line in lines {
            let own = line.before + line.height
            // A heading goes with the first of what is under it.
            let next = line.holdsNext ? own : 0
            if column + 1 < columns, done + own / 2 + next > whole * Double(column + 1) / Double(columns) {
                column += 1
                y = 0
            }
            if y > 0 { y += line.before }
            slab.contents += line.contents.map { $0.moved(y).shifted(Double(column) * step) }
            slab.decorations += line.decorations.map { $0.moved(y).shifted(Double(column) * step) }
            y += line.height
            done += own
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
            made += entry(subsection, TypeScale.cell, indent: 8, width: width, under: inner).slabs
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
        let leading = style.size * 1.2
        let (lines, _) = lines(
            passage, measure: width - indent - 24, x: indent, leading: leading, size: style.size)
        var slab = Slab(
            height: Double(max(lines.count, 1)) * leading + 0.5, before: indent == 0 ? 4 : 0.5,
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
