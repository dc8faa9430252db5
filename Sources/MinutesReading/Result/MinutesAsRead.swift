package import BoardDomain

/// Everything that was read out of one set of minutes. Nothing of it is recorded until a secretary accepts it.
package struct MinutesAsRead: Hashable, Sendable {
    package let meeting: MeetingFacts
    package let nextMeeting: NextMeetingFacts?
    package let previousMinutes: PreviousMinutesFacts?
    /// In the order of the page.
    package let attendance: [AttendanceLine]
    /// In the order of the page; attendance lists and lists of actions are no sections.
    package let sections: [MinutesSection]
    /// In the order of their lines.
    package let actions: [ProposedAction]
    /// What the minutes say of actions asked for before, in the order of their lines.
    package let updates: [ProposedUpdate]
    /// In the order of their lines.
    package let warnings: [MinutesWarning]
    /// A date stands somewhere in the document, of whatever it may be.
    package let saysAnyDay: Bool

    package var present: [AttendanceLine] { attendance.filter { $0.attendance.kind == .present } }
    package var inAttendance: [AttendanceLine] { attendance.filter { $0.attendance.kind == .inAttendance } }
    package var apologies: [AttendanceLine] { attendance.filter { $0.attendance.kind == .apologies } }
}

/// One person of the attendance lists, with the line that names them.
package struct AttendanceLine: Hashable, Sendable {
    /// 1-based in the text read.
    package let line: Int
    package let attendance: Attendance
    /// As printed beside the name, such as `AB`; nil when the minutes give none.
    package let initials: String?
}

/// A heading of the minutes; an item of the agenda as it was taken.
package struct MinutesSection: Hashable, Sendable {
    /// 1-based in the text read.
    package let line: Int
    /// The printed number, such as `4` or `2.1`.
    package let number: String?
    package let title: String
}
