/// Places for labels of one height, as near as can be to where each wants to be and never one over another.
///
/// - Parameters:
///   - wishes: where each wants its centre, in ascending order.
///   - height: of a label with its distance from the next.
///   - room: where centres may lie. Too short for all, it is overrun at its end and never folded.
/// - Returns: centres in the same order; the sum of the squared distances from the wishes is the least there is.
package func spread(_ wishes: [Double], height: Double, within room: ClosedRange<Double>) -> [Double] {
    // Labels pressed against each other move as one block, whose place is the mean of what its members wish for
    // its first (pool adjacent violators).
    var blocks: [(first: Double, count: Int)] = []
    for wish in wishes {
        blocks.append((wish, 1))
        while blocks.count > 1, let last = blocks.last {
            let before = blocks[blocks.count - 2]
            guard before.first + Double(before.count) * height > last.first else { break }
            let moved = last.first - Double(before.count) * height
            let count = before.count + last.count
            let first = (before.first * Double(before.count) + moved * Double(last.count)) / Double(count)
            blocks.removeLast(2)
            blocks.append((first, count))
        }
    }
    let placed = blocks.flatMap { block in (0..<block.count).map { block.first + Double($0) * height } }
    return held(placed, height: height, within: room)
}

/// Pushed up from the end of the room and then down from its start.
private func held(_ centres: [Double], height: Double, within room: ClosedRange<Double>) -> [Double] {
    var centres = centres
    var limit = room.upperBound
    for index in centres.indices.reversed() {
        centres[index] = min(centres[index], limit)
        limit = centres[index] - height
    }
    limit = room.lowerBound
    for index in centres.indices {
        centres[index] = max(centres[index], limit)
        limit = centres[index] + height
    }
    return centres
}
