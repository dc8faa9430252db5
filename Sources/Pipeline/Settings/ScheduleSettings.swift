package import BoardDomain
package import Scheduling

/// How this installation counts days.
package struct CalendarSettings: Hashable, Sendable {
    /// Whose bank holidays an import of a list for several nations takes.
    package var nation = Nation.englandAndWales
    package var counting = CountingRule.workingDays
    /// The end of office hours: the latest an edition may go out on its last lawful day.
    package var closes = TimeOfDay.fivePM
    package var preElection: [PreElectionPeriod] = []
}

/// What happens of itself for one board, and when.
package struct ScheduleSettings: Hashable, Sendable {
    /// One thing that happens, before the board it happens for is known.
    package struct Rule: Hashable, Sendable {
        package var name: String
        package var kind: Firing.Kind
        package var timing: PackRule.Timing
        /// The pack definition it makes; nil for its kind's own.
        package var pack: String?
        /// Whether what it makes is for everybody's eyes, so that it waits in a pre-election period.
        package var isPublic = false
    }

    /// Nil for the installation's own.
    package var counting: CountingRule?
    /// Whether an edition waits for somebody's agreement before it goes anywhere.
    package var approval = false
    package var rules: [Rule]

    package static func usual(closing: TimeOfDay = .fivePM) -> ScheduleSettings {
        ScheduleSettings(counting: nil, rules: [usualIssue(closing: closing)])
    }

    /// Five clear days, one working day in hand, at nine.
    static func usualIssue(closing: TimeOfDay) -> Rule {
        Rule(
            name: Firing.Kind.issue.rawValue, kind: .issue,
            timing: .clearDaysBefore(usualDays, slack: usualSlack, at: .nineAM, closing: closing))
    }

    static let usualDays = 5
    static let usualSlack = 1
}

extension Settings {
    /// The rules of a board: its own, or the usual one.
    package func rules(of board: Board.ID) -> [PackRule] {
        let schedule = schedules[board.code] ?? .usual(closing: calendar.closes)
        return schedule.rules.map {
            PackRule(board: board, name: $0.name, kind: $0.kind, timing: $0.timing)
        }
    }

    /// The pack definition that a rule makes.
    package func pack(of rule: String, _ kind: Firing.Kind, for board: Board.ID) -> String {
        schedules[board.code]?.rules.first { $0.name == rule }?.pack ?? kind.usualPack
    }

    package func isPublic(_ rule: String, of board: Board.ID) -> Bool {
        schedules[board.code]?.rules.first { $0.name == rule }?.isPublic ?? false
    }

    package func needsApproval(_ board: Board.ID) -> Bool { schedules[board.code]?.approval ?? false }

    package func counting(of board: Board.ID) -> CountingRule {
        schedules[board.code]?.counting ?? calendar.counting
    }
}

extension Firing.Kind {
    /// What is made where the rule names no definition.
    var usualPack: String {
        switch self {
        case .issue, .draft, .freeze, .latePapers: RecipientEntry.usualAudience
        case .chaser: "owners-chaser"
        case .digest: "action-log"
        }
    }
}
