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
    }

    /// Nil for the installation's own.
    package var counting: CountingRule?
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

    package func counting(of board: Board.ID) -> CountingRule {
        schedules[board.code]?.counting ?? calendar.counting
    }
}
