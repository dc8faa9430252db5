import PackDocument

extension PDFObjects {
    /// Puts the painted pages, the links, the tree of what all of it is and the catalogue round them.
    ///
    /// - Parameter fonts: the resources that every page shares.
    func finish(
        _ document: Document, _ compositor: Compositor, _ painted: [PagePainter], fonts: ObjectNumber
    ) -> FinishedFile {
        var objects = self
        var tree = compositor.tree
        let pages = painted.map { _ in objects.promise() }
        let links = objects.links(compositor, painted, pages, &tree)
        for (page, painter) in painted.enumerated() {
            for (number, element) in painter.marked.enumerated() {
                tree.append(.content(page: page, number: number), to: element)
            }
            for (element, box) in painter.boxes { tree.setBox(box, of: element) }
        }
        for (index, link) in links.enumerated() { tree.append(.annotation(index), to: link.element) }
        let written = objects.write(tree, pages: pages, annotations: links.map { ($0.object, $0.page) })
        objects.keepParents(written, painted, links, pages: pages.count)
        objects.keep(pages: pages, painted, links, fonts: fonts)
        let information = objects.add([
            .title: .words(documentTitle(of: document)), .author: .words(documentAuthor(of: document)),
            .producer: .words(producer),
        ])
        let root = objects.catalogue(document, compositor, structure: written.root, pages: pages)
        return FinishedFile(
            objects: objects, root: root, information: information, pages: pages,
            missing: compositor.typesetter.missing)
    }

    /// A link's area on its page.
    struct PlacedLink {
        let object: ObjectNumber
        let page: Int
        let element: StructureTree.ID
    }

    private mutating func links(
        _ compositor: Compositor, _ painted: [PagePainter], _ pages: [ObjectNumber],
        _ tree: inout StructureTree
    ) -> [PlacedLink] {
        var made: [PlacedLink] = []
        for (page, painter) in painted.enumerated() {
            for area in painter.areas {
                let link = compositor.links[area.link]
                var annotation: PDFDictionary = [
                    .type: .name(.annotation), .subtype: .name(.link), .flags: .number(4),
                    .rectangle: .array(area.rectangle.map { .real($0) }),
                    .border: .array([.number(0), .number(0), .number(0)]),
                    .contents: .words(compositor.description(of: link)),
                    .structParent: .number(pages.count + made.count),
                ]
                switch link.target {
                case .place(let anchor): annotation[.destination] = compositor.destination(of: anchor, pages)
                case .outside(let address):
                    annotation[.action] = .dictionary([
                        .structure: .name(.uri), .uri: .bytes(Array(address.utf8)),
                    ])
                }
                made.append(PlacedLink(object: add(annotation), page: page, element: link.element))
            }
        }
        return made
    }

    /// From each page and each link back to what it belongs to (ISO 32000-1, 14.7.4.4).
    private mutating func keepParents(
        _ written: WrittenStructure, _ painted: [PagePainter], _ links: [PlacedLink], pages: Int
    ) {
        var numbers: [PDFValue] = []
        for (page, painter) in painted.enumerated() {
            numbers += [
                .number(page), .array(painter.marked.map { .reference(written.elements[$0.index]) }),
            ]
        }
        for (index, link) in links.enumerated() {
            numbers += [.number(pages + index), .reference(written.elements[link.element.index])]
        }
        let parents = add([.numbers: .array(numbers)])
        change(written.root, .parentTree, to: .reference(parents))
        change(written.root, .parentTreeNextKey, to: .number(pages + links.count))
    }

    private mutating func keep(
        pages: [ObjectNumber], _ painted: [PagePainter], _ links: [PlacedLink], fonts: ObjectNumber
    ) {
        let parent = add([
            .type: .name(.pages), .kids: .array(pages.map { .reference($0) }), .count: .number(pages.count),
        ])
        for (index, painter) in painted.enumerated() {
            var painter = painter
            var page: PDFDictionary = [
                .type: .name(.page), .parent: .reference(parent),
                .mediaBox: .array([
                    .number(0), .number(0), .real(painter.sheet.width), .real(painter.sheet.height),
                ]),
                .resources: .reference(fonts), .contents: .reference(add(stream: painter.end())),
                .structParents: .number(index), .tabs: .name(.structure),
            ]
            let own = links.filter { $0.page == index }
            if !own.isEmpty { page[.annotations] = .array(own.map { .reference($0.object) }) }
            keep(pages[index], as: page)
        }
    }
}
