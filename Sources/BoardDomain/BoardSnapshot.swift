/// All that a pack may say of one board, as its register stood after one change.
package struct BoardSnapshot: Hashable, Sendable {
    package let board: Board
    /// The meeting the pack is for. Nothing dated after its day is shown as known.
    package let meeting: Meeting
    /// Every meeting of the board, cancelled ones too, in the order of their days.
    package let meetings: [Meeting]
    package let agenda: [AgendaItem]
    /// Attendance of the last meeting held before this one, in the order minuted.
    package let previousAttendance: [Attendance]
    package let people: [Person]
    package let memberships: [Membership]
    package let actions: [Action]
    /// Nil until a plan is imported.
    package let plan: ImprovementPlan?
    package let metrics: [Metric]
    /// When the register was last changed before it was read, by the board's own clock.
    package let asAt: CivilMoment

    package init(
        board: Board, meeting: Meeting, meetings: [Meeting], agenda: [AgendaItem],
        previousAttendance: [Attendance], people: [Person], memberships: [Membership], actions: [Action],
        plan: ImprovementPlan?, metrics: [Metric], asAt: CivilMoment
    ) {
        self.board = board
        self.meeting = meeting
        self.meetings = meetings
        self.agenda = agenda
        self.previousAttendance = previousAttendance
        self.people = people
        self.memberships = memberships
        self.actions = actions
        self.plan = plan
        self.metrics = metrics
        self.asAt = asAt
    }

    /// The day the pack speaks from.
    package var standpoint: Day { meeting.day }

    /// The last meeting before this one that was not cancelled.
    package var previousMeeting: Meeting? {
        meetings.last { $0.day < meeting.day && !$0.isCancelled }
    }

    /// The first meeting after a day that is not cancelled; what "next meeting" means when said on that day.
    package func nextMeeting(after day: Day) -> Meeting? {
        meetings.first { $0.day > day && !$0.isCancelled }
    }
}
