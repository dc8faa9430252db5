/// Which names of an axis are shown, so that none lies on another: the latest, and those before it in the smallest step
/// that a reader counts in; where that leaves fewer than three, or places are uneven, each that there is room for.
///
/// - Parameter names: in ascending order, each by its centre and half its width.
/// - Returns: indices, the latest first.
func namesWithRoom(_ names: [(centre: Double, half: Double)]) -> [Int] {
    func fit(_ later: Int, _ earlier: Int) -> Bool {
        names[later].centre - names[later].half - names[earlier].centre - names[earlier].half >= 5
    }
    let all = Array(names.indices.reversed())
    for step in [1, 2, 3, 4, 6, 12, 24] {
        let chosen = all.enumerated().filter { $0.offset.isMultiple(of: step) }.map(\.element)
        guard zip(chosen, chosen.dropFirst()).allSatisfy(fit) else { continue }
        if chosen.count > 2 || names.count < 3 { return chosen }
        break
    }
    return all.reduce(into: []) { shown, name in
        if shown.last.map({ fit($0, name) }) ?? true { shown.append(name) }
    }
}
