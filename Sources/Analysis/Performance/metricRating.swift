import BoardDomain

/// How a figure stands against its target. What cannot be judged says why, the most lasting reason
/// first.
func rating(
    of metric: Metric, reading: Reading?, in period: Period?, target: Target?, by rules: MetricRatingRules
) -> MetricRating {
    let rule = rules.rule(of: metric)
    if rule == .none { return .notRated(.byRule) }
    switch metric.polarity {
    case .neither: return .notRated(.contextual)
    case .higher, .lower: break
    }
    guard let target else { return .notRated(.noTarget) }
    guard let reading, let value = reading.value else { return .notRated(.noFigure) }
    let smallest = metric.smallBase ?? rules.defaultSmallBase
    if let base = denominator(of: reading), base < Double(smallest) {
        return .notRated(.smallBase(base, below: smallest))
    }
    let missed = shortfall(of: value, from: target, polarity: metric.polarity)
    if missed <= 0 { return .onTarget }
    let tolerance = target.tolerance ?? abs(target.value) * rules.defaultTolerance
    let isTolerated = missed <= tolerance + slack(around: target)
    switch rule {
    case .none: return .notRated(.byRule)
    case .plain: return .offTarget
    case .tolerance: return isTolerated ? .withinTolerance : .offTarget
    case .trend:
        if isTolerated { return .withinTolerance }
        return isNoWorse(value, in: period, than: metric) ? .offTargetNoWorse : .offTarget
    }
}

/// Than the same period a year before; without such a figure nobody can say so.
private func isNoWorse(_ value: Double, in period: Period?, than metric: Metric) -> Bool {
    guard let earlier = period.flatMap({ yearBefore($0, in: metric) })?.reading.value else { return false }
    switch metric.polarity {
    case .higher: return value >= earlier
    case .lower: return value <= earlier
    case .neither: return false
    }
}

/// The rating that somebody set by hand takes the place of a rule's.
extension RatingOverride.Rating {
    var rating: MetricRating {
        switch self {
        case .onTarget: .onTarget
        case .withinTolerance: .withinTolerance
        case .offTarget: .offTarget
        }
    }
}

/// How far a value lies on the bad side of its target, in the metric's own unit; 0 on target or
/// better.
func shortfall(of value: Double, from target: Target, polarity: Metric.Polarity) -> Double {
    let missed =
        switch polarity {
        case .higher: target.value - value
        case .lower: value - target.value
        case .neither: 0.0
        }
    return missed <= slack(around: target) ? 0 : missed
}

/// The shortfall as a share of the target, so that metrics of different units can be ranked.
func relativeShortfall(_ finding: MetricFinding) -> Double {
    guard let value = finding.latest?.reading.value, let target = finding.target else { return 0 }
    let missed = shortfall(of: value, from: target, polarity: finding.metric.polarity)
    return target.value == 0 ? missed : missed / abs(target.value)
}

/// Decimal fractions are not exact in binary: 74.7 is on the edge of 83 less a tenth, and has to
/// count as on it.
private func slack(around target: Target) -> Double { max(1, abs(target.value)) * 1e-9 }

private func denominator(of reading: Reading) -> Double? {
    switch reading {
    case .observed(_, let fraction): fraction?.denominator
    case .withheld, .blank: nil
    }
}
