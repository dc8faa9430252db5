import Analysis
import BoardDomain

/// The invented council's diary: boards every four weeks, seen from the one of 28 March 2018.
enum Hambleford {
    static let id = Board.ID("hambleford-ib")
    static let thisBoard = Day(ordinal: 17_618)
    static let lastBoard = thisBoard - 28
    static let boardBeforeLast = thisBoard - 56
    static let nextBoard = thisBoard + 28

    static let board = Board(
        id: id, name: "Improvement Board", organisation: "Hambleford Council", zone: "Europe/London",
        area: "Hambleford", neighbours: ["Aldmoor", "Brackwater", "Coldhithe"])

    static let diary = [
        held(boardBeforeLast), held(lastBoard), meeting(thisBoard), meeting(nextBoard),
        meeting(nextBoard + 28),
    ]

    static func meeting(
        _ day: Day, firstSetFor: Day? = nil, status: Meeting.Status = .planned,
        minutes: Meeting.MinutesStatus = .notReceived
    ) -> Meeting {
        Meeting(
            id: Meeting.ID(board: id, firstSetFor: firstSetFor ?? day), day: day, start: nil, end: nil,
            place: nil, status: status, minutes: minutes)
    }

    static func held(_ day: Day) -> Meeting { meeting(day, status: .held, minutes: .draft) }

    static func snapshot(
        for day: Day = thisBoard, diary: [Meeting] = diary, agenda: [AgendaItem] = [],
        actions: [Action] = [], plan: ImprovementPlan? = nil, metrics: [Metric] = []
    ) -> BoardSnapshot {
        BoardSnapshot(
            board: board, meeting: diary.first { $0.day == day } ?? meeting(day), meetings: diary,
            agenda: agenda, previousAttendance: [], people: [], memberships: [], actions: actions, plan: plan,
            metrics: metrics, asAt: CivilMoment(day: day, time: TimeOfDay.midnight))
    }

    static func findings(
        for day: Day = thisBoard, diary: [Meeting] = diary, actions: [Action] = [],
        planActions: [PlanAction]? = nil, metrics: [Metric] = [], by rules: AnalysisRules = AnalysisRules()
    ) -> BoardFindings {
        let plan = planActions.map(plan)
        return analyse(
            snapshot(for: day, diary: diary, actions: actions, plan: plan, metrics: metrics), by: rules)
    }
}

extension TimeOfDay {
    static var midnight: TimeOfDay {
        guard let midnight = TimeOfDay(hour: 0, minute: 0) else { preconditionFailure("00:00 is a time") }
        return midnight
    }
}
