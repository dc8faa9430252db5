/// Where each element came to stand in the file, for the parent tree and the links.
struct WrittenStructure {
    let root: ObjectNumber
    let elements: [ObjectNumber]
}

extension PDFObjects {
    /// The tree with the shared attributes of its elements (ISO 32000-1, 14.7.2). Elements that nothing was drawn for and
    /// that hold nothing are left out.
    ///
    /// - Parameters:
    ///   - pages: the pages' objects.
    ///   - annotations: the links' objects, with the page each is on.
    mutating func write(
        _ tree: StructureTree, pages: [ObjectNumber], annotations: [(object: ObjectNumber, page: Int)]
    ) -> WrittenStructure {
        let root = promise()
        let numbers = tree.elements.map { $0.isAttached ? promise() : root }
        var manners = WrittenManners()
        for (index, element) in tree.elements.enumerated() where element.isAttached {
            var made: PDFDictionary = [
                .structure: .name(element.kind),
                .structParentElement: .reference(element.parent.map { numbers[$0.index] } ?? root),
            ]
            let home = element.kids.lazy.compactMap { kid -> Int? in
                if case .content(let page, _) = kid { page } else { nil }
            }.first
            if let home { made[.pageOf] = .reference(pages[home]) }
            let kids = element.kids.map {
                value(of: $0, home: home, numbers: numbers, pages: pages, annotations: annotations)
            }
            if let only = kids.first, kids.count == 1 {
                made[.children] = only
            } else if !kids.isEmpty {
                made[.children] = .array(kids)
            }
            if let alternative = element.alternative { made[.alternative] = .words(alternative) }
            if let attributes = manners.attributes(of: element, in: &self) { made[.action] = attributes }
            keep(numbers[index], as: made)
        }
        keep(
            root,
            as: [
                .type: .name(.structTreeRoot), .children: .array([.reference(numbers[0])]),
            ])
        return WrittenStructure(root: root, elements: numbers)
    }

    private func value(
        of kid: StructureTree.Kid, home: Int?, numbers: [ObjectNumber], pages: [ObjectNumber],
        annotations: [(object: ObjectNumber, page: Int)]
    ) -> PDFValue {
        switch kid {
        case .element(let id): .reference(numbers[id.index])
        case .content(let page, let number):
            page == home
                ? .number(number)
                : .dictionary([
                    .type: .name(.markedContent), .pageOf: .reference(pages[page]),
                    .markedContentID: .number(number),
                ])
        case .annotation(let index):
            .dictionary([
                .type: .name(.objectReference), .pageOf: .reference(pages[annotations[index].page]),
                .object: .reference(annotations[index].object),
            ])
        }
    }
}

/// Attributes that many elements share, each written once (ISO 32000-1, 14.8.5).
private struct WrittenManners {
    private var written: [(manner: StructureTree.Manner, object: ObjectNumber)] = []

    mutating func attributes(of element: StructureTree.Element, in objects: inout PDFObjects) -> PDFValue? {
        if element.kind == .figure {
            return .dictionary([
                .owner: .name(.layout), .placement: .name(.block),
                .boundingBox: .array((element.box ?? [0, 0, 0, 0]).map { .real($0) }),
            ])
        }
        if element.manner == .plain { return nil }
        if let known = written.first(where: { $0.manner == element.manner }) {
            return .reference(known.object)
        }
        guard let made = dictionary(of: element.manner) else { return nil }
        if element.manner == .figuresHeading {
            guard let end = dictionary(of: .figures), let scope = dictionary(of: .columnHeading) else {
                return nil
            }
            return .array([.dictionary(scope), .dictionary(end)])
        }
        let object = objects.add(made)
        written.append((element.manner, object))
        return .reference(object)
    }

    private func dictionary(of manner: StructureTree.Manner) -> PDFDictionary? {
        switch manner {
        case .plain: nil
        case .columnHeading, .figuresHeading: [.owner: .name(.table), .scope: .name(.column)]
        case .rowHeading: [.owner: .name(.table), .scope: .name(.row)]
        case .groupHeading(let columns):
            [.owner: .name(.table), .scope: .name(.row), .columnSpan: .number(columns)]
        case .figures: [.owner: .name(.layout), .textAlign: .name(.end)]
        case .numbered: [.owner: .name(.listOwner), .listNumbering: .name(.decimal)]
        case .bulleted: [.owner: .name(.listOwner), .listNumbering: .name(.disc)]
        case .unmarked: [.owner: .name(.listOwner), .listNumbering: .name(.none)]
        }
    }
}
