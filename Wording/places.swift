import Analysis
import BoardDomain
import PackDocument

extension Anchor {
    // Fixed places hold no hyphen and rows always one, so that a reference can never take a section's name.
    static let glance = Anchor("glance")
    static let attention = Anchor("attention")
    static let changes = Anchor("changes")
    static let agenda = Anchor("agenda")
    static let actions = Anchor("actions")
    static let stock = Anchor("stock")
    static let plan = Anchor("plan")
    static let priorities = Anchor("priorities")
    static let performance = Anchor("performance")
    static let forward = Anchor("forward")
    static let about = Anchor("about")

    static func action(_ id: Action.ID) -> Anchor { row("action", id) }
    static func planAction(_ id: PlanAction.ID) -> Anchor { row("plan", id) }
    static func priority(_ id: Priority.ID) -> Anchor { row("priority", id) }
    static func metric(_ id: Metric.ID) -> Anchor { row("measure", id) }

    static func contradiction(_ contradiction: Contradiction) -> Anchor {
        switch contradiction.kind {
        case .ratedWellButLate: row("late", contradiction.action.id)
        case .completeWithoutEvidence: row("evidence", contradiction.action.id)
        case .silent: row("silent", contradiction.action.id)
        }
    }

    private static func row(_ kind: String, _ reference: String) -> Anchor {
        Anchor("\(kind)-\(spelledOut(reference))")
    }
}

/// A reference in letters, digits and hyphens, so that no two references become one, whatever a format thinks of
/// capitals: a hyphen before a letter says what stood there, and a true hyphen is doubled.
func spelledOut(_ reference: String) -> String {
    var name = ""
    for byte in reference.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            name.unicodeScalars.append(Unicode.Scalar(byte))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            name += "-u"
            name.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
        case UInt8(ascii: "-"): name += "--"
        case UInt8(ascii: "."): name += "-d"
        case UInt8(ascii: "/"): name += "-s"
        case UInt8(ascii: "_"): name += "-l"
        default: name += "-x" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
        }
    }
    return name
}

extension Inline {
    /// `Action 2018-02-28/3`, leading to its row.
    static func action(_ action: Action) -> Inline { .link("Action \(onOneLine(action.id))", to: .action(action.id)) }

    /// The reference alone, where the column says what it is.
    static func reference(_ action: Action) -> Inline { .link(onOneLine(action.id), to: .action(action.id)) }

    static func planAction(_ action: PlanAction) -> Inline {
        .link("Plan action \(onOneLine(action.id))", to: .planAction(action.id))
    }

    static func reference(_ action: PlanAction) -> Inline {
        .link(onOneLine(action.id), to: .planAction(action.id))
    }

    static func metric(_ metric: Metric) -> Inline { .link(onOneLine(metric.title), to: .metric(metric.id)) }
}
