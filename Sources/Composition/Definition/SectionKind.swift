/// The sections a pack can have, in the order a board needs them, and the two that make a mail.
package enum SectionKind: String, CaseIterable, Sendable {
    case glance, agenda, actions, plan, performance, forward, about
    case coverNote = "cover-note"
    case ownActions = "own-actions"

    /// What a pack can be made of.
    package static let ofPacks = allCases.filter { !$0.isMail }

    /// Whether it is the whole of a mail, and no part of a pack.
    package var isMail: Bool {
        switch self {
        case .glance, .agenda, .actions, .plan, .performance, .forward, .about: false
        case .coverNote, .ownActions: true
        }
    }

    package var title: String {
        switch self {
        case .glance: "At a glance"
        case .agenda: "Agenda and previous minutes"
        case .actions: "Action log"
        case .plan: "Improvement plan"
        case .performance: "Performance"
        case .forward: "Forward plan"
        case .about: "About this pack"
        case .coverNote: "In short"
        case .ownActions: "Your actions"
        }
    }

    /// The headings of the columns a definition may leave out of this section's tables.
    package var columns: [String] {
        switch self {
        case .glance, .forward, .about, .coverNote, .ownActions: []
        case .agenda: ["Presenter", "Purpose", "Time"]
        case .actions:
            [
                "Owner", "Due", "First due", "Days late", "Times put off", "Later date granted", "Last word",
                "Proposed",
                "Closed on",
                "Missing", "Raised",
            ]
        case .plan: ["Owner", "Due", "First due", "Times put off", "Reasons", "Evidence"]
        case .performance:
            [
                "Period", "Base", "Target", "Signal", "Since the figure before", "Since a year before",
                "Other areas",
                "Trend",
            ]
        }
    }
}
