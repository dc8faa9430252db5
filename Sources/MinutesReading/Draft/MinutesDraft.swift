package import BoardDomain

/// What a skeleton of minutes holds before the meeting: who is expected, what will be taken, what is still to be done.
package struct MinutesDraft: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package let reference: String
        package let words: String
        package let owners: [String]
        /// As the minutes will print it, such as a day or "next meeting".
        package let due: String

        package init(reference: String, words: String, owners: [String], due: String) {
            (self.reference, self.words, self.owners, self.due) = (reference, words, owners, due)
        }
    }

    package let board: String
    package let day: Day
    package let start: TimeOfDay?
    package let end: TimeOfDay?
    package let place: String?
    package let present: [Attendance]
    package let inAttendance: [Attendance]
    /// The items of the agenda, in their order.
    package let items: [String]
    package let openActions: [Row]
    package let next: Meeting?

    package init(
        board: String, day: Day, start: TimeOfDay?, end: TimeOfDay?, place: String?, present: [Attendance],
        inAttendance: [Attendance], items: [String], openActions: [Row], next: Meeting?
    ) {
        self.board = board
        self.day = day
        self.start = start
        self.end = end
        self.place = place
        self.present = present
        self.inAttendance = inAttendance
        self.items = items
        self.openActions = openActions
        self.next = next
    }
}
