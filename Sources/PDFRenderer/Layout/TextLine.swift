/// A line as it will be painted, its place told from the top left corner of what holds it.
struct TextLine {
    var x: Double
    var baseline: Double
    var fragments: ArraySlice<Fragment>
    /// Without the space at its end.
    let width: Double
}

extension Compositor {
    /// Lines one under another from `top`, aligned within `measure`.
    mutating func lines(
        _ passage: Passage, measure: Double, x: Double = 0, top: Double = 0, leading: Double, size: Double,
        isRight: Bool = false
    ) -> (lines: [TextLine], places: [Slab.Place]) {
        let passage = passage.leastWidth > measure ? fitted(passage, to: measure) : passage
        let ranges = breakLines(passage.boxes, measure: measure, hang: passage.hang)
        let hasTurns = passage.hasTurns
        var lines: [TextLine] = []
        lines.reserveCapacity(ranges.count)
        for (index, range) in ranges.enumerated() {
            let boxes = passage.boxes[range]
            let space = boxes.last?.space ?? 0
            let width = boxes.reduce(0) { $0 + $1.width + $1.space } - space
            let start = isRight ? measure - width : index > 0 ? passage.hang : 0
            lines.append(
                TextLine(
                    x: x + start, baseline: top + Double(index) * leading + baseline(leading, size),
                    fragments: hasTurns ? turned(passage, in: range) : fragments(of: passage, in: range),
                    width: width))
        }
        let places = passage.places.map { place in
            let line = ranges.firstIndex { $0.contains(place.box) } ?? max(ranges.count - 1, 0)
            return Slab.Place(anchor: place.anchor, y: top + Double(line) * leading)
        }
        return (lines, places)
    }

    private func fragments(of passage: Passage, in range: Range<Int>) -> ArraySlice<Fragment> {
        guard let first = passage.boxes[range].first, let last = passage.boxes[range].last else { return [] }
        return passage.fragments[first.fragments.lowerBound..<last.fragments.upperBound]
    }
}

/// How far under a line's top its letters stand: those of Arial's build, in the middle of the leading.
func baseline(_ leading: Double, _ size: Double) -> Double { (leading - 1.117 * size) / 2 + 0.905 * size }
