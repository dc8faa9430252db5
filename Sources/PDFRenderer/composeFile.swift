import PackDocument

/// All objects of a file, before they are written.
struct FinishedFile: Sendable {
    var objects: PDFObjects
    let root: ObjectNumber
    let information: ObjectNumber
    let pages: [ObjectNumber]
    let missing: [MissingCharacter]
}

func composeFile(_ document: Document, in typography: Typography) throws(FontFault) -> FinishedFile {
    var compositor = try Compositor(typography, places: documentPlaces(document))
    compositor.set(document)
    let margins = compositor.margins(of: document)
    let pages = compositor.flow.pages.map { page in
        page.slabs.map {
            Flow.PlacedSlab(slab: compositor.numberContents(of: $0.slab), y: $0.y, isRepeated: $0.isRepeated)
        }
    }
    var objects = PDFObjects()
    let fonts = try objects.write(fontsOf: compositor.typesetter)
    var painted: [PagePainter] = []
    for (index, slabs) in pages.enumerated() {
        var painter = PagePainter(
            compositor.flow.pages[index].sheet, words: compositor.typesetter.words, codes: fonts.codes)
        for slab in slabs { painter.paint(slab) }
        painter.paint(margins[index])
        painted.append(painter)
    }
    return objects.finish(document, compositor, painted, fonts: fonts.resources)
}

extension Compositor {
    mutating func set(_ document: Document) {
        set(coverOf: document)
        set(contentsOf: document)
        if document.form == .pack { flow.turnPage() }
        for section in document.sections {
            // Sections do not join: each opens with a page's rule and is found by it.
            set(section, level: 2, on: sheets(of: [section]).first ?? .upright, under: tree.root)
        }
        flow.settle()
    }
}

extension PDFObjects {
    /// The fonts that are used, each cut down to its part; and by font the codes of its characters.
    fileprivate mutating func write(fontsOf typesetter: Typesetter) throws(FontFault) -> (
        resources: ObjectNumber, codes: [[UInt16]]
    ) {
        var fonts: [PDFValue.Numbered] = []
        var codes: [[UInt16]] = []
        for (index, use) in typesetter.uses.enumerated() {
            guard !use.characters.isEmpty else {
                codes.append([])
                continue
            }
            let subset = try FontSubset(typesetter.faces[index], use)
            codes.append(subset.codes)
            fonts.append(.init(number: index, object: write(typesetter.faces[index], use, subset)))
        }
        return (add([.font: .fonts(fonts)]), codes)
    }
}
