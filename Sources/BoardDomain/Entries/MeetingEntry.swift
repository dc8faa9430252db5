/// One row of a meetings file. The meeting is known by the day it was first set for.
package struct MeetingEntry: Hashable, Sendable {
    package let meeting: Meeting.ID
    /// The day it has been moved to; nil while it stays where it was first set.
    package let movedTo: Day?
    package let start: TimeOfDay?
    package let end: TimeOfDay?
    package let place: String?
    package let status: Meeting.Status
    package let minutes: Meeting.MinutesStatus

    package init(
        meeting: Meeting.ID, movedTo: Day?, start: TimeOfDay?, end: TimeOfDay?, place: String?,
        status: Meeting.Status, minutes: Meeting.MinutesStatus
    ) {
        self.meeting = meeting
        self.movedTo = movedTo
        self.start = start
        self.end = end
        self.place = place
        self.status = status
        self.minutes = minutes
    }
}

/// One row of an agenda file. The item is known by its meeting and number.
package struct AgendaEntry: Hashable, Sendable {
    package let meeting: Meeting.ID
    package let item: AgendaItem

    package init(meeting: Meeting.ID, item: AgendaItem) {
        self.meeting = meeting
        self.item = item
    }
}

/// One line of a meeting's attendance list. It comes from minutes.
package struct AttendanceEntry: Hashable, Sendable {
    package let meeting: Meeting.ID
    package let attendance: Attendance

    package init(meeting: Meeting.ID, attendance: Attendance) {
        self.meeting = meeting
        self.attendance = attendance
    }
}
