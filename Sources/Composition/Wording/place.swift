import Analysis
import BoardDomain
package import PackDocument

/// The place of a thing in the pack, made from its own reference. Two references never share a place: whatever is
/// not a lower-case letter or a digit is spelt out by its number.
package func place(_ kind: String, _ reference: String) -> Anchor {
    var name = kind + "-"
    for scalar in reference.unicodeScalars {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: name.unicodeScalars.append(scalar)
        default: name += "-\(String(scalar.value, radix: 16, uppercase: true))-"
        }
    }
    return Anchor(name)
}

extension Anchor {
    // Fixed places have no hyphen and rows always one, so that no reference can take a section's name.
    static let attention = Anchor("attention")
    static let attentionKey = Anchor("attentionkey")
    static let exceptionKey = Anchor("exceptionkey")
    static let chartKey = Anchor("chartkey")
    static let changes = Anchor("changes")
    static let gaps = Anchor("gaps")
    static let stock = Anchor("stock")

    static func section(_ kind: SectionKind) -> Anchor { Anchor(kind.rawValue.filter { $0 != "-" }) }
    static func group(_ group: ActionGroup) -> Anchor { Anchor("group\(group.rawValue.lowercased())") }
    static func action(_ id: Action.ID) -> Anchor { place("action", id) }
    static func planAction(_ id: PlanAction.ID) -> Anchor { place("plan", id) }
    static func measure(_ id: Metric.ID) -> Anchor { place("measure", id) }
    /// Where the words on a measure stand, beside its row.
    static func words(on id: Metric.ID) -> Anchor { place("words", id) }

    static func contradiction(_ contradiction: Contradiction) -> Anchor {
        switch contradiction.kind {
        case .ratedWellButLate: place("late", contradiction.action.id)
        case .completeWithoutEvidence: place("evidence", contradiction.action.id)
        case .silent: place("silent", contradiction.action.id)
        }
    }
}

extension Inline {
    /// "Action 2018-02-28/3", leading to its row.
    static func action(_ action: Action) -> Inline { .link("Action \(action.id)", to: .action(action.id)) }
    /// "Plan action 2.3", leading to where it is told.
    static func planAction(_ action: PlanAction) -> Inline {
        .link("Plan action \(action.id)", to: .planAction(action.id))
    }
    static func measure(_ metric: Metric) -> Inline { .link(metric.title, to: .measure(metric.id)) }
}
