package import BoardDomain

/// How much of the plan was complete at each board, beside how much should have been by its own first dates.
package struct PlanPace: Hashable, Sendable {
    package struct Mark: Hashable, Sendable {
        package let board: Day
        package let complete: Int
    }

    /// One for each past board, then this one, oldest first.
    package let marks: [Mark]
    /// The first days given, in order, with how many actions should have been complete by then.
    package let promised: [Promise]
    package let total: Int
    /// The last of the days now agreed.
    package let lastAgreed: Day?
    package let outlook: Outlook

    package struct Promise: Hashable, Sendable {
        package let day: Day
        package let count: Int
    }

    /// What the present pace comes to, where there is enough to go by.
    package enum Outlook: Hashable, Sendable {
        case complete
        /// As many a day as since the board of a day would end it on another.
        case ends(on: Day, since: Day, completed: Int, remaining: Int)
        case notEnough(Lack)
    }

    package enum Lack: Hashable, Sendable {
        case boards(Int)
        case days(Int)
        case completed(Int)
    }

    /// The least that a pace is told from, and the furthest back that it looks.
    package static let leastBoards = 3
    package static let leastDays = 90
    package static let leastCompleted = 5
    package static let longestLook = 366
}
