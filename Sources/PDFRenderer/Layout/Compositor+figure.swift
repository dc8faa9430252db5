import PackDocument

extension Compositor {
    /// The scenes' words are set at this size, on the page and in the web page alike.
    private static let chartType = 9.0
    /// At which two charts with their words stand on a page.
    private static let chartHeight = 126.0
    /// At which small ones stand on it in four rows.
    private static let smallChartHeight = 135.0

    /// A caption and under it the drawing, kept together, and with the words that follow.
    mutating func set(_ figure: Figure, hasWords: Bool, under parent: StructureTree.ID) {
        let width = Sheet.upright.measure
        var slab = slab(figure, words: caption(of: figure, width: width, under: parent), width: width)
        slab.before = Spacing.block
        slab.holdsNext = hasWords
        flow.add(slab)
    }

    /// Two beside each other.
    mutating func set(small figures: [Figure], under parent: StructureTree.ID) {
        let gap = 20.0
        let width = (flow.sheet.measure - gap) / 2
        for start in stride(from: 0, to: figures.count, by: 2) {
            var captions: [Caption] = []
            for (column, figure) in figures[start..<min(start + 2, figures.count)].enumerated() {
                let x = Double(column) * (width + gap)
                captions.append(caption(of: figure, width: width, x: x, under: parent))
            }
            // Beside each other the charts begin at one height, however long their captions are.
            let height = captions.reduce(0) { max($0, $1.height) }
            var row = Slab(height: 0, before: Spacing.block)
            for (figure, words) in zip(figures[start...], captions) {
                let made = slab(figure, words: words, height: height, width: width)
                row.contents += made.contents
                row.height = max(row.height, made.height)
            }
            flow.add(row)
        }
    }

    /// A caption's lines, and the element of the drawing that it stands over.
    private struct Caption {
        let lines: [TextLine]
        let height: Double
        let x: Double
        let figure: StructureTree.ID
    }

    private mutating func caption(
        of figure: Figure, width: Double, x: Double = 0, under parent: StructureTree.ID
    ) -> Caption {
        let caption = tree.add(.caption, under: parent)
        let element = tree.add(.figure, under: parent, alternative: spoken(figure.alternative))
        let style = figure.isSmall ? TypeScale.cell.bold() : TypeScale.caption
        let leading = TypeScale.leading(style)
        let words = passage(figure.caption, style, caption)
        let measure = figure.isSmall ? width : flow.sheet.measure
        let (lines, _) = lines(words, measure: measure, x: x, leading: leading, size: style.size)
        return Caption(lines: lines, height: Double(lines.count) * leading + 4, x: x, figure: element)
    }

    private mutating func slab(_ figure: Figure, words: Caption, height: Double? = nil, width: Double) -> Slab
    {
        let top = height ?? words.height
        let drawing = drawing(
            figure.drawing, width: width,
            trendHeight: figure.isSmall ? Self.smallChartHeight : Self.chartHeight,
            x: words.x, y: top, words.figure)
        return Slab(
            height: top + max(drawing.height, 1),
            contents: words.lines.map { .line($0) } + [.drawing(drawing)])
    }

    /// Laid out for the width, and made smaller where it is wider still or higher than a page.
    private mutating func drawing(
        _ drawing: Figure.Drawing, width: Double, trendHeight: Double, x: Double, y: Double,
        _ element: StructureTree.ID
    ) -> Drawing {
        let scene = scene(
            of: drawing, width: width, type: Self.chartType, trendHeight: trendHeight)
        let bounds = sceneBounds(scene)
        let across = width / max(bounds.right - bounds.left, 1)
        let down = (flow.sheet.depth - y - 20) / max(bounds.bottom - bounds.top, 1)
        let scale = min(1, across, max(down, 0.05))
        return Drawing(
            scene: scene, x: x - bounds.left * scale, y: y - bounds.top * scale, scale: scale,
            element: element,
            bounds: bounds, words: set(wordsOf: scene))
    }
}

extension Compositor {
    mutating func set(wordsOf scene: Scene) -> [Int] {
        var numbers: [Int] = []
        for case .words(let words) in scene.elements {
            numbers.append(typesetter.word(printable(words.text), words.isBold ? .bold : .regular))
        }
        return numbers
    }
}

/// What is read out in place of a drawing: never nothing.
func spoken(_ alternative: String) -> String {
    let words = printable(alternative)
    return words.contains { $0 != " " } ? words : "Drawing"
}
