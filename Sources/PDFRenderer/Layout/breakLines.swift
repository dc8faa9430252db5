/// Boxes to lines: as few as there can be, and among those the ones whose ends are most alike, with no word alone on
/// the last where another could stand with it.
///
/// - Parameters:
///   - boxes: none wider than `measure`, but where it cannot be helped.
///   - hang: how much less the lines after the first have.
/// - Returns: the boxes of each line.
func breakLines(_ boxes: [Passage.Box], measure: Double, hang: Double = 0) -> [Range<Int>] {
    guard let last = boxes.last else { return [] }
    var sums = [0.0]
    sums.reserveCapacity(boxes.count + 1)
    for box in boxes { sums.append((sums.last ?? 0) + box.width + box.space) }
    if (sums.last ?? 0) - last.space <= measure { return [0..<boxes.count] }
    var best = [0.0]
    var starts = [0]
    for end in 1...boxes.count {
        var (least, from) = (Double.infinity, end - 1)
        var start = end - 1
        while start >= 0 {
            let room = start == 0 ? measure : measure - hang
            let slack = room - (sums[end] - boxes[end - 1].space - sums[start])
            if slack < -0.001, start < end - 1 { break }
            let cost =
                best[start] + lineCost(slack, measure, isLast: end == boxes.count, isAlone: end - start == 1)
            if cost < least { (least, from) = (cost, start) }
            start -= 1
        }
        best.append(least)
        starts.append(from)
    }
    var lines: [Range<Int>] = []
    var end = boxes.count
    while end > 0 {
        lines.append(starts[end]..<end)
        end = starts[end]
    }
    return lines.reversed()
}

private func lineCost(_ slack: Double, _ measure: Double, isLast: Bool, isAlone: Bool) -> Double {
    let share = max(slack, 0) / max(measure, 1)
    // A line more outweighs any raggedness of the lines there are.
    let raggedness = isLast ? (isAlone && share > 0.8 ? 0.5 : 0) : share * share
    return 1_000 + raggedness
}
