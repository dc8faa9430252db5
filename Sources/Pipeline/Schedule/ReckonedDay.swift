import BoardDomain
import Composition

/// One day of an explanation, for a person to check with a finger on a calendar and for a script to read.
package struct ReckonedDay: Encodable, Sendable {
    package enum Part: String, Encodable, Sendable {
        case meeting, counted, skipped, latest, slack, named
    }

    package let day: String
    package let part: Part
    /// Which one of those counted, or of those kept in hand.
    package let number: Int?
    /// Why it is skipped.
    package let reason: String?
    /// `Tuesday 31 March 2026: counted, 3`.
    package let words: String

    private enum CodingKeys: String, CodingKey {
        case day, part, number, reason
    }

    init(_ step: Reckoning.Step) {
        day = step.day.iso
        let said: String
        switch step.part {
        case .meeting: (part, number, reason, said) = (.meeting, nil, nil, "the meeting, not counted")
        case .counted(let place): (part, number, reason, said) = (.counted, place, nil, "counted, \(place)")
        case .skipped(let off):
            (part, number, reason, said) = (.skipped, nil, off.words, "not counted: \(off.words)")
        case .latest: (part, number, reason, said) = (.latest, nil, nil, "the latest lawful day of issue")
        case .slack(let place):
            (part, number, reason, said) = (.slack, place, nil, "kept in hand, \(place)")
        case .named: (part, number, reason, said) = (.named, nil, nil, "the day the rule names")
        }
        words = "\(fullDay(step.day)): \(said)"
    }
}
