import PackDocument

/// What stands together on a page and is not torn: a line, a row, a chart. Places are told from its top left corner.
struct Slab {
    enum Content {
        case line(TextLine)
        case drawing(Drawing)
        /// The number of the page where a place is, its end at `right`.
        case pageNumber(Anchor, right: Double, baseline: Double, TextStyle, StructureTree.ID, link: Int?)
    }

    struct Place {
        let anchor: Anchor
        let y: Double
    }

    var height: Double
    /// The room above it, unless it is first on its page.
    var before = 0.0
    /// Whether it would be stranded without what follows.
    var holdsNext = false
    /// Whether it may part from what it holds, where together they would leave much of a page blank.
    var isSeam = false
    /// In the order in which they are read.
    var contents: [Content] = []
    var decorations: [Decoration] = []
    var places: [Place] = []
    /// Which of the flow's heads is repeated above it when it opens a page.
    var head: Int?
    /// Where it may be torn if no page is high enough for it; in ascending order.
    var cuts: [Double] = []
}

/// Drawn for eyes alone, and passed over by who reads aloud.
enum Decoration {
    case fill(x: Double, y: Double, width: Double, height: Double, Ink)
    case rule(x: Double, y: Double, width: Double, thickness: Double, Ink)
    case upright(x: Double, y: Double, height: Double, thickness: Double, Ink)
    /// Dots that lead the eye along a line.
    case leader(x: Double, y: Double, width: Double)
}

/// A scene where it stands, read out by its element.
struct Drawing {
    let scene: Scene
    var x: Double
    var y: Double
    let scale: Double
    let element: StructureTree.ID
    /// All that it draws, in the scene's own measure.
    let bounds: (left: Double, top: Double, right: Double, bottom: Double)
    /// The scene's words in their order, by their numbers in the typesetter.
    var words: [Int] = []

    var height: Double { (bounds.bottom - bounds.top) * scale }
}
