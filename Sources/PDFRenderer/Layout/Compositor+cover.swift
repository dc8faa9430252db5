import PackDocument

extension Compositor {
    mutating func set(coverOf document: Document) {
        let root = tree.root
        typesetter.place = "the cover"
        if let marking = pageMarking(of: document) {
            add(coverLine: marking, TypeScale.marking, .structParentElement, before: 0)
        }
        add(coverLine: document.cover.organisation, TypeScale.organisation, .structParentElement, before: 14)
        let hasTitle = document.title.contains { $0 != " " }
        add(coverLine: hasTitle ? document.title : "Pack", TypeScale.title, .h1, before: 4)
        add(coverLine: document.cover.subtitle, TypeScale.subtitle, .structParentElement, before: 8)
        set(coverFacts: document.cover.facts, under: root, before: 14)
        flow.settle()
    }

    private mutating func add(coverLine text: String, _ style: TextStyle, _ kind: PDFName, before: Double) {
        guard printable(text).contains(where: { $0 != " " }) else { return }
        let element = tree.add(kind, under: tree.root)
        var made = slabs(
            passage(text, style, element), style, measure: flow.sheet.measure, before: before, holdsNext: true
        )
        if style == TypeScale.organisation, !made.isEmpty {
            // The band that opens the cover.
            made[0].height += 22
            made[0].contents = made[0].contents.map { $0.moved(22) }
            made[0].decorations = [.rule(x: 0, y: 0, width: flow.sheet.measure, thickness: 8, .accent)]
        }
        for index in made.indices { made[index].holdsNext = true }
        flow.add(made)
    }
}

/// What heads every page: the marking, and `DRAFT` wherever the marking is.
func pageMarking(of document: Document) -> String? {
    let marking = document.marking.flatMap { printable($0).contains { $0 != " " } ? $0 : nil }
    switch (marking, document.isDraft) {
    case (let marking?, true): return "\(marking) · DRAFT"
    case (let marking?, false): return marking
    case (nil, true): return "DRAFT"
    case (nil, false): return nil
    }
}
