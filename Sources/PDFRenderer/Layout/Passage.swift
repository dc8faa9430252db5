import PackDocument

/// Words that run on over lines, as boxes that are not broken and the spaces between them.
struct Passage {
    struct Box {
        /// Of `fragments`; a space after the box is the last of them.
        var fragments: Range<Int>
        var width: Double
        var space: Double
        var turns: Bool
    }

    private(set) var fragments: [Fragment] = []
    private(set) var boxes: [Box] = []
    private(set) var places: [(box: Int, anchor: Anchor)] = []
    /// How far lines after the first are set in.
    var hang = 0.0
    private var isOpen = false

    var hasTurns: Bool { boxes.contains(where: \.turns) }
    var isEmpty: Bool { boxes.isEmpty }

    /// What it takes on one line.
    var naturalWidth: Double {
        boxes.reduce(0) { $0 + $1.width + $1.space } - (boxes.last?.space ?? 0)
    }

    /// What its widest box takes.
    var leastWidth: Double { boxes.reduce(0) { max($0, $1.width) } }

    /// What stands already where the next fragment will, with no place to end a line between them.
    var openWidth: Double { isOpen ? boxes.last?.width ?? 0 : 0 }

    mutating func append(_ fragment: Fragment, turns: Bool = false) {
        if !isOpen {
            boxes.append(Box(fragments: fragments.count..<fragments.count, width: 0, space: 0, turns: false))
        }
        isOpen = true
        fragments.append(fragment)
        let last = boxes.count - 1
        boxes[last].fragments = boxes[last].fragments.lowerBound..<fragments.count
        boxes[last].width += fragment.width
        boxes[last].turns = boxes[last].turns || turns
    }

    /// One space, however many there are; none before the first word.
    mutating func append(space: Fragment) {
        guard let last = boxes.last, last.space == 0 else { return }
        isOpen = false
        fragments.append(space)
        boxes[boxes.count - 1].fragments = last.fragments.lowerBound..<fragments.count
        boxes[boxes.count - 1].space = space.width
    }

    /// A line may end here.
    mutating func breakHere() { isOpen = false }

    mutating func mark(_ anchor: Anchor) { places.append((boxes.count, anchor)) }
}
