package import Analysis
package import PackDocument

extension PlanRating {
    /// The word, shape and tone a plan rating has everywhere.
    package var mark: Mark {
        switch self {
        case .complete: Mark(rawValue, .tick, .done)
        case .onTrack: Mark(rawValue, .circle, .good)
        case .atRisk: Mark(rawValue, .diamond, .caution)
        case .offTrack: Mark(rawValue, .triangle, .bad)
        case .notStarted: Mark(rawValue, .ring, .neutral)
        }
    }
}

extension MetricRating {
    /// The word, shape and tone a measure's rating has everywhere.
    package var mark: Mark {
        switch self {
        case .onTarget: Mark("On target", .circle, .good)
        case .withinTolerance: Mark("Within tolerance", .diamond, .caution)
        case .offTargetNoWorse: Mark("Off target, no worse than a year before", .diamond, .caution)
        case .offTarget: Mark("Off target", .triangle, .bad)
        case .notRated(.byRule): Mark("Not rated", .dash, .neutral)
        case .notRated(.contextual): Mark("Not rated: contextual", .dash, .neutral)
        case .notRated(.noTarget): Mark("Not rated: no target", .dash, .neutral)
        case .notRated(.noFigure): Mark("Not rated: no figure", .dash, .neutral)
        case .notRated(.smallBase): Mark("Not rated: small base", .ring, .neutral)
        }
    }

    var isRated: Bool {
        switch self {
        case .onTarget, .withinTolerance, .offTargetNoWorse, .offTarget: true
        case .notRated: false
        }
    }
}

extension PointMeaning {
    /// What a chart says of a measure, everywhere in the same words.
    package var mark: Mark {
        switch self {
        case .commonCause: Mark("No significant change", .dash, .neutral)
        case .improvement: Mark("Getting better", .diamond, .done)
        case .concern: Mark("Getting worse", .triangle, .bad)
        case .neutralHigh: Mark("Higher than usual", .square, .neutral)
        case .neutralLow: Mark("Lower than usual", .square, .neutral)
        }
    }
}

extension TargetOutlook {
    package var mark: Mark {
        switch self {
        case .willBeMet: Mark("Target will be met", .tick, .good)
        case .willBeMissed: Mark("Target will be missed", .triangle, .bad)
        case .byChance: Mark("Target may be missed", .ring, .neutral)
        case .missedByLimits: Mark("Target missed by the limits so far", .ring, .neutral)
        case .metByLimits: Mark("Target met by the limits so far", .ring, .neutral)
        }
    }
}
