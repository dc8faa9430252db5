/// One sitting of a board.
package struct Meeting: Identifiable, Hashable, Sendable {
    /// A meeting keeps the day it was first set for as its name, wherever it is moved to afterwards.
    package struct ID: Hashable, Comparable, Sendable {
        package let board: Board.ID
        package let firstSetFor: Day

        package init(board: Board.ID, firstSetFor: Day) {
            self.board = board
            self.firstSetFor = firstSetFor
        }

        package static func < (left: ID, right: ID) -> Bool {
            (left.board, left.firstSetFor) < (right.board, right.firstSetFor)
        }
    }

    package enum Status: Hashable, Sendable {
        case planned
        case held
        case cancelled(why: String?)
    }

    /// What is known of this meeting's own minutes.
    package enum MinutesStatus: Hashable, Sendable {
        case notReceived
        case draft
        case agreed(at: Day)
    }

    package let id: ID
    /// The day it is held on, after every move.
    package let day: Day
    package let start: TimeOfDay?
    package let end: TimeOfDay?
    package let place: String?
    package let status: Status
    package let minutes: MinutesStatus

    package init(
        id: ID, day: Day, start: TimeOfDay?, end: TimeOfDay?, place: String?, status: Status,
        minutes: MinutesStatus
    ) {
        self.id = id
        self.day = day
        self.start = start
        self.end = end
        self.place = place
        self.status = status
        self.minutes = minutes
    }

    package var wasMoved: Bool { day != id.firstSetFor }

    package var isCancelled: Bool {
        switch status {
        case .planned, .held: false
        case .cancelled: true
        }
    }
}
