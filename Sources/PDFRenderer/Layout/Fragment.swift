import PackDocument

/// The smallest thing that is placed on a line: a word of one look, a space, a rating's shape.
struct Fragment {
    enum Kind {
        /// By its number in the typesetter.
        case word(Int)
        case shape(Mark.Shape)
        /// Marks a place that nothing stands at.
        case nothing
    }

    let kind: Kind
    let style: TextStyle
    /// What it belongs to; nil for what is no part of what is read.
    var element: StructureTree.ID?
    /// By its place among the document's links.
    let link: Int?
    let width: Double
}

/// Where a link leads, and the element that reads it out.
struct Link {
    enum Target: Hashable {
        case place(Anchor)
        case outside(String)
    }

    let target: Target
    let element: StructureTree.ID
    let words: String
}
