/// What the parts of the pages are and in which order they are read (ISO 32000-1, 14.7).
struct StructureTree {
    struct ID: Hashable { let index: Int }

    enum Kid {
        case element(ID)
        /// A marked stretch of a page's content, by its number on that page.
        case content(page: Int, number: Int)
        /// A link's area, by its place among the document's.
        case annotation(Int)
    }

    /// What a screen reader is told of an element besides its words.
    enum Manner: Hashable {
        case plain, columnHeading, rowHeading, figures, figuresHeading, numbered, bulleted, unmarked
        /// Over so many columns.
        case groupHeading(Int)
    }

    struct Element {
        let kind: PDFName
        let manner: Manner
        let parent: ID?
        var kids: [Kid] = []
        var alternative: String?
        /// In the page's own measure: left, bottom, right, top.
        var box: [Double]?
        var isAttached: Bool
    }

    private(set) var elements: [Element] = []

    /// The one at the top of all.
    let root = ID(index: 0)

    init() { elements.append(Element(kind: .document, manner: .plain, parent: nil, isAttached: true)) }

    /// - Parameter later: read where it is first drawn, among its parent's own words, and not after what is there.
    mutating func add(
        _ kind: PDFName, _ manner: Manner = .plain, under parent: ID, alternative: String? = nil,
        later: Bool = false
    ) -> ID {
        let id = ID(index: elements.count)
        elements.append(
            Element(kind: kind, manner: manner, parent: parent, alternative: alternative, isAttached: !later))
        if !later { elements[parent.index].kids.append(.element(id)) }
        return id
    }

    subscript(id: ID) -> Element { elements[id.index] }

    mutating func append(_ kid: Kid, to id: ID) {
        attach(id)
        elements[id.index].kids.append(kid)
    }

    mutating func setBox(_ box: [Double], of id: ID) { elements[id.index].box = box }

    private mutating func attach(_ id: ID) {
        guard !elements[id.index].isAttached, let parent = elements[id.index].parent else { return }
        elements[id.index].isAttached = true
        attach(parent)
        elements[parent.index].kids.append(.element(id))
    }
}
