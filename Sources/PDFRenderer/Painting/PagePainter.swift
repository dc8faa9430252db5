import PackDocument

/// Paints a page as operators (ISO 32000-1, annex A): first what is for eyes alone, then the words in the order in which
/// they are read, each marked with what it belongs to, then the margins.
struct PagePainter {
    /// Where a link can be clicked, in the page's own measure.
    struct LinkArea {
        let link: Int
        let rectangle: [Double]
    }

    let sheet: Sheet
    let words: [ShapedWord]
    /// By font, the code of each of its characters.
    let codes: [[UInt16]]
    var out = ByteText(reserving: 16_384)
    var under = ByteText(reserving: 2_048)
    /// The elements of the marked stretches, by their numbers.
    private(set) var marked: [StructureTree.ID] = []
    private(set) var areas: [LinkArea] = []
    private(set) var boxes: [(element: StructureTree.ID, box: [Double])] = []
    var pen = Pen()
    private var stretch = Stretch.none

    private enum Stretch: Equatable {
        case none
        case element(StructureTree.ID)
        case repeated
    }

    init(_ sheet: Sheet, words: [ShapedWord], codes: [[UInt16]]) {
        self.sheet = sheet
        self.words = words
        self.codes = codes
    }

    mutating func paint(_ slab: Flow.PlacedSlab) {
        for decoration in slab.slab.decorations { paint(decoration, down: slab.y) }
        for content in slab.slab.contents {
            switch content {
            case .line(let line): paint(line, right: sheet.left, down: slab.y, isRepeated: slab.isRepeated)
            case .drawing(let drawing): paint(drawing, down: slab.y)
            case .pageNumber: break
            }
        }
    }

    mutating func paint(_ margins: PageMargins) {
        close()
        if !margins.head.isEmpty {
            out.raw("/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC\nBT\n")
            paint(margin: margins.head)
        }
        if !margins.foot.isEmpty {
            out.raw("/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC\nBT\n")
            paint(margin: margins.foot)
        }
    }

    private mutating func paint(margin lines: [TextLine]) {
        pen.beginText()
        for line in lines {
            var x = line.x
            pen.needsMove = true
            for fragment in line.fragments {
                show(fragment, x: x, y: sheet.height - line.baseline)
                x += fragment.width
            }
        }
        endArray()
        out.raw("ET\nEMC\n")
    }

    /// The whole page; nothing is painted after it.
    mutating func end() -> [UInt8] {
        close()
        guard !under.bytes.isEmpty else { return out.bytes }
        var page = ByteText(reserving: under.bytes.count + out.bytes.count + 64)
        page.raw("/Artifact<</Type/Layout>>BDC\nq\n")
        page.append(under.bytes)
        page.raw("Q\nEMC\n")
        page.append(out.bytes)
        return page.bytes
    }

    private mutating func paint(_ line: TextLine, right: Double, down: Double, isRepeated: Bool) {
        var x = right + line.x
        let y = sheet.height - (down + line.baseline)
        pen.needsMove = true
        var area: (link: Int, from: Double, to: Double, style: TextStyle)?
        for fragment in line.fragments {
            switch fragment.kind {
            case .shape(let shape):
                paint(shape, fragment.style, x: x, y: y)
                pen.needsMove = true
            case .word, .nothing:
                open(isRepeated ? .repeated : fragment.element.map(Stretch.element) ?? .repeated)
                show(fragment, x: x, y: y)
            }
            if area?.link != fragment.link {
                end(area, y)
                area = fragment.link.map { ($0, x, x, fragment.style) }
            }
            x += fragment.width
            if area != nil { area?.to = x }
        }
        end(area, y)
    }

    private mutating func end(_ area: (link: Int, from: Double, to: Double, style: TextStyle)?, _ y: Double) {
        guard let area, area.to > area.from else { return }
        let size = area.style.size
        var rectangle = [area.from, y - 0.25 * size, area.to, y + 0.8 * size]
        // Words and the number of their page, on one line of the contents, are one thing to click.
        if let last = areas.last, last.link == area.link, last.rectangle[1] == rectangle[1] {
            rectangle[0] = min(rectangle[0], last.rectangle[0])
            areas.removeLast()
        }
        areas.append(LinkArea(link: area.link, rectangle: rectangle))
        // Underlined where it stands among other words, so that it is known in black and white too.
        if area.style.ink == .accent { strokeUnderline(from: area.from, to: area.to, y: y - 0.14 * size) }
    }

    /// Begins to mark what belongs to an element, unless that is under way.
    private mutating func open(_ wanted: Stretch) {
        if stretch == wanted { return }
        close()
        stretch = wanted
        switch wanted {
        case .none: return
        case .repeated: out.raw("/Artifact<</Type/Pagination>>BDC\nBT\n")
        case .element(let id):
            out.raw("/P<</MCID ")
            out.number(marked.count)
            out.raw(">>BDC\nBT\n")
            marked.append(id)
        }
        pen.beginText()
    }

    mutating func close() {
        guard stretch != .none else { return }
        endArray()
        out.raw("ET\nEMC\n")
        stretch = .none
    }

    private mutating func paint(_ drawing: Drawing, down: Double) {
        close()
        let (x, y) = (sheet.left + drawing.x, down + drawing.y)
        out.raw("/Figure<</MCID ")
        out.number(marked.count)
        out.raw(">>BDC\nq\n")
        marked.append(drawing.element)
        let kept = pen
        paint(drawing.scene, words: drawing.words, at: (x, y), scale: drawing.scale)
        pen = kept
        out.raw("Q\nEMC\n")
        // A drawing of nothing still has its place.
        let left = x + drawing.bounds.left * drawing.scale
        let top = sheet.height - (y + drawing.bounds.top * drawing.scale)
        let width = max((drawing.bounds.right - drawing.bounds.left) * drawing.scale, 1)
        boxes.append((drawing.element, [left, top - max(drawing.height, 1), left + width, top]))
    }
}
