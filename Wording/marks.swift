import Analysis
import BoardDomain
import PackDocument

// Every rating the pack prints, in one place: a word, a shape and a tone, so that none of the three is needed to
// read it. What is bad points up, what is well is round, whatever is rated.

extension PlanRating {
    var mark: Mark {
        switch self {
        case .complete: Mark(rawValue, .tick, .done)
        case .onTrack: Mark(rawValue, .circle, .good)
        case .atRisk: Mark(rawValue, .diamond, .caution)
        case .offTrack: Mark(rawValue, .triangle, .bad)
        case .notStarted: Mark(rawValue, .ring, .neutral)
        }
    }

    /// Within a sentence.
    var words: String { rawValue.lowercased() }
}

extension MetricRating {
    var mark: Mark {
        switch self {
        case .onTarget: Mark("On target", .circle, .good)
        case .withinTolerance: Mark("Within tolerance", .diamond, .caution)
        case .offTarget: Mark("Off target", .triangle, .bad)
        case .notRated(.contextual): Mark("Contextual", .dash, .neutral)
        case .notRated(.noTarget): Mark("No target", .dash, .neutral)
        case .notRated(.noFigure): Mark("No figure", .dash, .neutral)
        case .notRated(.smallBase): Mark("Small base", .dash, .neutral)
        }
    }

    var isRated: Bool {
        switch self {
        case .onTarget, .withinTolerance, .offTarget: true
        case .notRated: false
        }
    }
}
