/// What a board may be told of a target: the assurance of the rule set, and whether a real change bears against it.
///
/// Limits take in the figures from before a change. Where a measure gets better, they may lie short of a target that
/// is met by now; to say that it will be missed would be to speak of a process that is no more.
package enum TargetOutlook: Hashable, Sendable, CaseIterable {
    case willBeMet, willBeMissed
    /// The target lies within what is usual.
    case byChance
    /// The limits miss the target, and the measure is getting better.
    case missedByLimits
    /// The limits meet the target, and the measure is getting worse.
    case metByLimits
}

extension ControlChart {
    /// Nil without assurance.
    package var outlook: TargetOutlook? {
        switch (assurance, variation) {
        case (nil, _): nil
        case (.inconsistent, _): .byChance
        case (.pass, .concern): .metByLimits
        case (.pass, _): .willBeMet
        case (.fail, .improvement): .missedByLimits
        case (.fail, _): .willBeMissed
        }
    }
}
