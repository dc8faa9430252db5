/// What a cell's words take: enough to tell how many lines they have in a column, before they are set in one.
struct CellMeasure {
    /// On one line.
    let most: Double
    /// The widest of what is not broken.
    let least: Double
    private let boxes: [(width: Double, space: Double)]
    private let hang: Double

    /// Past so many words a line more or less is not worth the counting.
    private static let mostCounted = 96

    /// Something that has no words, such as a line the size of one.
    init(width: Double) {
        (most, least, boxes, hang) = (width, width, [], 0)
    }

    /// A point is added, so that no word is cut for what rounding took.
    ///
    /// - Parameter isCounted: whether its lines will be asked for.
    init(_ passage: Passage, isCounted: Bool = true) {
        most = passage.naturalWidth + 1
        least = passage.leastWidth + (passage.boxes.count > 1 ? passage.hang : 0) + 1
        hang = passage.hang
        let keeps = isCounted && passage.boxes.count <= Self.mostCounted
        boxes = keeps ? passage.boxes.map { ($0.width, $0.space) } : []
    }

    /// Reckoned from the count of letters, for words that are not set yet; a space is half as wide as a letter.
    init(letters text: String, of letter: Double) {
        let words = text.utf8.split(separator: 0x20)
        let widest = words.reduce(0) { max($0, $1.count) }
        let letters = words.reduce(0) { $0 + $1.count }
        most = Double(letters) * letter + Double(max(words.count - 1, 0)) * letter / 2
        least = Double(widest) * letter
        hang = 0
        boxes =
            words.count <= Self.mostCounted ? words.map { (Double($0.count) * letter, letter / 2) } : []
    }

    /// In a column no narrower than `least`.
    func lines(within width: Double) -> Int {
        if most <= width { return 1 }
        guard !boxes.isEmpty else { return Int((most / max(width - 16, 8)).rounded(.up)) }
        var (count, taken, limit) = (1, 0.0, width)
        for box in boxes {
            if taken > 0, taken + box.width > limit { (count, taken, limit) = (count + 1, 0, width - hang) }
            taken += box.width + box.space
        }
        return count
    }
}
