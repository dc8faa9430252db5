package import BoardDomain

/// When one thing happens for a board: counted from its meetings, or on days that come round.
package struct PackRule: Hashable, Sendable {
    package enum Timing: Hashable, Sendable {
        /// So many clear days before the meeting, and `slack` working days earlier still. On the last lawful day an
        /// edition may go out until the office closes.
        case clearDaysBefore(Int, slack: Int, at: TimeOfDay, closing: TimeOfDay)
        /// The meeting's own day is nought.
        case workingDaysBefore(Int, at: TimeOfDay)
        case workingDaysAfter(Int, at: TimeOfDay)
        /// On these days of every week, worked or not.
        case weekly(Set<Weekday>, at: TimeOfDay)
        case monthly(MonthDay, at: TimeOfDay)
    }

    package enum MonthDay: Hashable, Sendable {
        /// 1...31; in a shorter month its last day.
        case date(Int)
        /// The first to the fourth such weekday, or the last.
        case weekday(Week, Weekday)
    }

    package enum Week: String, CaseIterable, Sendable {
        case first, second, third, fourth, last
    }

    package let board: Board.ID
    /// Unique on its board: it is what keeps a thing from being done twice.
    package let name: String
    package let kind: Firing.Kind
    package let timing: Timing

    package init(board: Board.ID, name: String, kind: Firing.Kind, timing: Timing) {
        self.board = board
        self.name = name
        self.kind = kind
        self.timing = timing
    }
}
