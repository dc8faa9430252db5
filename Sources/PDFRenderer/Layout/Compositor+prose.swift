import PackDocument

/// The room above blocks, in points.
enum Spacing {
    static let paragraph = 8.0
    static let item = 4.0
    static let block = 11.0
    static let heading = [2: 26.0, 3: 20.0]
    static let lowerHeading = 12.0
}

extension Compositor {
    /// Lines that read easily are not longer than this, whatever the page would hold.
    static let proseMeasure = 480.0

    /// - Parameter held: how many lines of it, at most, are kept with what follows.
    mutating func set(paragraph words: [Inline], held: Int = 0, under parent: StructureTree.ID) {
        if words.allSatisfy(\.isBlank) { return keepPlaces(of: words) }
        let element = tree.add(.structParentElement, under: parent)
        let passage = passage(words, TypeScale.body, element)
        var made = slabs(
            passage, TypeScale.body, measure: min(Self.proseMeasure, flow.sheet.measure),
            before: Spacing.paragraph)
        // Words that lead to what stands under them are kept with it, where they are few.
        if made.count <= held {
            for index in made.indices { made[index].holdsNext = true }
        }
        flow.add(made)
    }

    /// Each line a slab, the first two and the last two of them kept together.
    mutating func add(
        _ passage: Passage, _ style: TextStyle, measure: Double, x: Double = 0, before: Double,
        holdsNext: Bool = false
    ) {
        flow.add(slabs(passage, style, measure: measure, x: x, before: before, holdsNext: holdsNext))
    }

    mutating func slabs(
        _ passage: Passage, _ style: TextStyle, measure: Double, x: Double = 0, before: Double,
        holdsNext: Bool = false
    ) -> [Slab] {
        let leading = TypeScale.leading(style)
        let (lines, places) = lines(passage, measure: measure, x: x, leading: leading, size: style.size)
        guard !lines.isEmpty else {
            return places.isEmpty ? [] : [Slab(height: 0, holdsNext: true, places: places)]
        }
        return lines.indices.map { index in
            var line = lines[index]
            line.baseline -= Double(index) * leading
            let top = Double(index) * leading
            let isLast = index == lines.count - 1
            return Slab(
                height: leading, before: index == 0 ? before : 0,
                holdsNext: isLast
                    ? holdsNext : index == 0 || index == lines.count - 2 || holdsNext && lines.count < 6,
                contents: [.line(line)],
                places: places.filter { $0.y == top }.map { Slab.Place(anchor: $0.anchor, y: 0) })
        }
    }

    /// What says nothing is no paragraph, but a link may lead to it.
    private mutating func keepPlaces(of words: [Inline]) {
        for case .target(let anchor) in words {
            flow.add(Slab(height: 0, holdsNext: true, places: [Slab.Place(anchor: anchor, y: 0)]))
        }
    }

    mutating func set(notice words: [Inline], under parent: StructureTree.ID) {
        if words.allSatisfy(\.isBlank) { return keepPlaces(of: words) }
        let element = tree.add(.structParentElement, under: parent)
        let passage = passage(words, TypeScale.body, element)
        let measure = min(Self.proseMeasure + 13, flow.sheet.measure)
        let leading = TypeScale.leading(TypeScale.body)
        let (lines, places) = lines(
            passage, measure: measure - 36, x: 22, top: 10, leading: leading, size: TypeScale.body.size)
        guard !lines.isEmpty else { return flow.add(Slab(height: 0, holdsNext: true, places: places)) }
        let height = Double(lines.count) * leading + 20
        // Three strokes, so that torn over two pages each part has its own.
        flow.add(
            Slab(
                height: height, before: Spacing.block, contents: lines.map { .line($0) },
                decorations: (0..<lines.count).map { line in
                    .upright(
                        x: 0, y: line == 0 ? 0 : 10 + Double(line) * leading,
                        height: leading + (line == 0 ? 10 : 0) + (line == lines.count - 1 ? 10 : 0),
                        thickness: 7,
                        .accent)
                } + [
                    .rule(x: 0, y: 0, width: measure, thickness: 1, .accent),
                    .rule(x: 0, y: height - 1, width: measure, thickness: 1, .accent),
                ],
                places: places, cuts: lines.indices.dropFirst().map { 10 + Double($0) * leading }))
    }

    mutating func set(_ list: List, under parent: StructureTree.ID) {
        guard !list.items.isEmpty else { return }
        let element = tree.add(.list, list.order == .numbered ? .numbered : .bulleted, under: parent)
        for (index, item) in list.items.enumerated() {
            let label =
                switch list.order {
                case .numbered: "\(index + 1)."
                case .bulleted: "•"
                }
            set(
                item: item, label: label, before: index == 0 ? Spacing.paragraph : Spacing.item,
                under: element)
        }
    }

    private mutating func set(item: [Inline], label: String, before: Double, under list: StructureTree.ID) {
        let element = tree.add(.listItem, under: list)
        let labelElement = tree.add(.itemLabel, under: element)
        let body = tree.add(.itemBody, under: element)
        let labelPassage = passage(label + " ", TypeScale.body, labelElement)
        let measure = min(Self.proseMeasure, flow.sheet.measure)
        let words = passage(item, TypeScale.body, body)
        // Room for the widest number of a list of so many, and no less than a thumb's.
        let indent = max(20, labelPassage.naturalWidth + 8)
        var made = slabs(words, TypeScale.body, measure: measure - indent, x: indent, before: before)
        let leading = TypeScale.leading(TypeScale.body)
        let (lines, _) = lines(labelPassage, measure: indent, leading: leading, size: TypeScale.body.size)
        if made.first?.contents.isEmpty ?? true {
            made.append(Slab(height: leading, before: before))
        }
        let first = made.firstIndex { $0.height > 0 } ?? 0
        made[first].contents.insert(contentsOf: lines.map { .line($0) }, at: 0)
        flow.add(made)
    }
}

extension Block {
    /// How many lines before it speak of it and nothing else.
    var mostLinesHeld: Int {
        switch self {
        case .figure(let figure): figure.isSmall ? 3 : 14
        case .table, .list, .facts, .keyFigures: 3
        case .paragraph, .notice: 0
        }
    }
}
