/// What a firing happens for, once: a rule of a board, and a meeting or a day. It stays the same when a meeting is
/// moved, so that nothing is done twice because of it.
package struct Occurrence: Hashable, Comparable, Sendable {
    package enum Subject: Hashable, Sendable {
        case meeting(Meeting.ID)
        /// Of a recurrence, by the board's own calendar.
        case day(Day)
    }

    package let board: Board.ID
    /// The rule's name, unique on its board.
    package let rule: String
    package let subject: Subject

    package init(board: Board.ID, rule: String, subject: Subject) {
        self.board = board
        self.rule = rule
        self.subject = subject
    }

    /// Nil of a recurrence.
    package var meeting: Meeting.ID? {
        switch subject {
        case .meeting(let id): id
        case .day: nil
        }
    }

    /// Such as `hambleford-ib/issue/meeting-2026-04-15`: stable across releases, for stores to hold unique.
    package var key: String {
        switch subject {
        case .meeting(let id): "\(board.code)/\(rule)/meeting-\(id.firstSetFor.iso)"
        case .day(let day): "\(board.code)/\(rule)/day-\(day.iso)"
        }
    }

    /// By board, rule, and the day of what it is for.
    package static func < (left: Occurrence, right: Occurrence) -> Bool {
        if left.board != right.board { return left.board.code < right.board.code }
        if left.rule != right.rule { return left.rule < right.rule }
        switch (left.subject, right.subject) {
        case (.day(let one), .day(let other)): return one < other
        case (.meeting(let one), .meeting(let other)): return one.firstSetFor < other.firstSetFor
        case (.day, .meeting): return true
        case (.meeting, .day): return false
        }
    }
}
