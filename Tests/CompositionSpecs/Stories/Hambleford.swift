import BoardDomain

/// The invented council of every story, seen from its board of 28 March 2018.
enum Hambleford {
    static let id = Board.ID("hambleford-ib")
    static let thisBoard = Day(ordinal: 17_618)
    static let lastBoard = thisBoard - 28
    static let boardBeforeLast = thisBoard - 56
    static let nextBoard = thisBoard + 28

    static let board = Board(
        id: id, name: "Children’s Services Improvement Board", organisation: "Hambleford County Council",
        zone: "Europe/London", area: "Hambleford", neighbours: ["Aldmoor", "Brackwater", "Coldhithe"])

    static func meeting(
        _ day: Day, firstSetFor: Day? = nil, start: TimeOfDay? = nil, end: TimeOfDay? = nil,
        place: String? = nil,
        status: Meeting.Status = .planned, minutes: Meeting.MinutesStatus = .notReceived
    ) -> Meeting {
        Meeting(
            id: Meeting.ID(board: id, firstSetFor: firstSetFor ?? day), day: day, start: start, end: end,
            place: place,
            status: status, minutes: minutes)
    }

    static func snapshot(
        diary: [Meeting], agenda: [AgendaItem] = [], attendance: [Attendance] = [], people: [Person] = [],
        memberships: [Membership] = [], actions: [Action] = [], plan: ImprovementPlan? = nil,
        metrics: [Metric] = []
    ) -> BoardSnapshot {
        BoardSnapshot(
            board: board, meeting: diary.first { $0.day == thisBoard } ?? meeting(thisBoard), meetings: diary,
            agenda: agenda, previousAttendance: attendance, people: people, memberships: memberships,
            actions: actions, plan: plan, metrics: metrics,
            asAt: CivilMoment(day: thisBoard - 7, time: clock(16, 5)))
    }

    static func clock(_ hour: Int, _ minute: Int) -> TimeOfDay {
        guard let time = TimeOfDay(hour: hour, minute: minute) else {
            preconditionFailure("No such time of day")
        }
        return time
    }

    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        guard let day = Day(year: year, month: month, day: day) else { preconditionFailure("No such day") }
        return day
    }
}
