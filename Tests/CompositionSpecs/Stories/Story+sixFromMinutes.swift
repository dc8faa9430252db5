import BoardDomain

extension Story {
    /// Six actions of the shapes that minutes have: four hang on the next meeting, one of them on half an hour before
    /// it, one on a future meeting, one on nothing; three have no owner.
    static let sixFromMinutes = Story(
        name: "six-from-minutes",
        snapshot: Hambleford.snapshot(
            diary: [
                Hambleford.meeting(Hambleford.lastBoard, status: .held, minutes: .draft),
                Hambleford.meeting(
                    Hambleford.thisBoard, start: Hambleford.clock(14, 0), end: Hambleford.clock(16, 30),
                    place: "Beech Hall"), Hambleford.meeting(Hambleford.nextBoard),
            ],
            attendance: [
                Attendance(name: "Ines Okafor", role: "Chair", kind: .present),
                Attendance(name: "Tom Askew", role: "Director", kind: .present),
                Attendance(name: "Rhys Pargeter", role: "Social worker", kind: .inAttendance),
                Attendance(name: "Dilys Marsh", role: nil, kind: .apologies),
            ], actions: actions), definition: .whole, edition: .draft)

    private static let actions = [
        minuted(
            1, "The Improvement Board to be given an update on the work of the placements group.",
            due: .missing),
        minuted(
            2, "A report on progress against the plan to be presented at the next Improvement Board meeting.",
            due: next, "next Improvement Board meeting"),
        minuted(
            3, "A short report on early help to be presented at a future meeting.", due: .futureMeeting,
            "a future meeting"),
        minuted(
            4,
            "Rhys Pargeter to attend 30 minutes prior to the next Improvement Board to show the new tablets.",
            by: "Rhys Pargeter", due: next, "30 minutes prior to the next Improvement Board"),
        minuted(
            5, "Mina Lowe to provide an update at next meeting within the practice report.", by: "Mina Lowe",
            due: next,
            "next meeting"),
        minuted(
            6, "Mina Lowe to present the new induction plan at next meeting.", by: "Mina Lowe", due: next,
            "next meeting"),
    ]

    private static let next = Due.nextMeeting(after: Hambleford.lastBoard)

    private static func minuted(
        _ number: Int, _ words: String, by owner: String? = nil, due: Due, _ dueWords: String? = nil
    ) -> Action {
        Action(
            id: "\(Hambleford.lastBoard.iso)/\(number)", words: words,
            owners: owner.map { [Owner(words: $0)] } ?? [],
            raisedOn: Hambleford.lastBoard, raisedAt: Hambleford.lastBoard,
            original: DueTerm(due, words: dueWords),
            revisions: [], notes: [], steps: [])
    }
}
