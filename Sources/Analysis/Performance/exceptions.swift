/// Why a measure opens its section, the gravest first. The printed rule is this order.
package enum MetricException: Int, CaseIterable, Comparable, Sendable {
    /// Off target, and a real change for the worse.
    case offTargetGettingWorse
    /// Off target, and will stay so if nothing changes.
    case offTargetForGood
    case offTarget
    /// A real change for the worse, whatever its rating.
    case gettingWorse
    /// Within tolerance, or off target and no worse than a year before, and worse than the figure before.
    case slipping

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension MetricFinding {
    /// The first that holds; nil where nothing does.
    package var exception: MetricException? {
        let isWorse = chart.charted?.chart.variation == .concern
        switch rating {
        case .offTarget:
            if isWorse { return .offTargetGettingWorse }
            return chart.charted?.chart.outlook == .willBeMissed ? .offTargetForGood : .offTarget
        case .withinTolerance, .offTargetNoWorse:
            if isWorse { return .gettingWorse }
            return short?.direction == .worse ? .slipping : nil
        // What is too small to rate is too small to raise an alarm by.
        case .notRated(.smallBase): return nil
        case .onTarget, .notRated(.byRule), .notRated(.contextual), .notRated(.noTarget),
            .notRated(.noFigure):
            return isWorse ? .gettingWorse : nil
        }
    }
}

/// Exceptions first by their order, those furthest from their targets first among equals; then the others as they
/// stood.
package func exceptionsFirst(_ findings: [MetricFinding]) -> [MetricFinding] {
    let ranked = findings.map { (finding: $0, rank: $0.exception?.rawValue ?? Int.max) }
    return inOrder(ranked) { left, right in
        if left.rank != right.rank { return left.rank < right.rank }
        guard left.rank != Int.max else { return false }
        return relativeShortfall(left.finding) > relativeShortfall(right.finding)
    }.map(\.finding)
}
