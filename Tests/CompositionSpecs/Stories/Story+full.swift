import BoardDomain

extension Story {
    /// Something of everything: moved meetings, every group of the log, every rating, gaps, revisions and slips.
    static let full = Story(
        name: "full",
        snapshot: Hambleford.snapshot(
            diary: [
                Hambleford.meeting(
                    Hambleford.boardBeforeLast, status: .held, minutes: .agreed(at: Hambleford.lastBoard)),
                Hambleford.meeting(Hambleford.lastBoard, status: .held, minutes: .draft),
                Hambleford.meeting(
                    Hambleford.thisBoard, firstSetFor: Hambleford.thisBoard - 7,
                    start: Hambleford.clock(14, 0),
                    end: Hambleford.clock(16, 30), place: "Committee Room 2, County Hall"),
                Hambleford.meeting(Hambleford.nextBoard, start: Hambleford.clock(10, 0), place: "Beech Hall"),
                Hambleford.meeting(Hambleford.nextBoard + 28, status: .cancelled(why: "Election")),
                Hambleford.meeting(Hambleford.nextBoard + 56),
            ],
            agenda: [
                AgendaItem(
                    number: "1", title: "Minutes of the last board", presenter: "Ines Okafor",
                    purpose: .decide,
                    start: Hambleford.clock(14, 0)),
                AgendaItem(
                    number: "2", title: "Progress of the plan", presenter: nil, purpose: .discuss, start: nil),
                AgendaItem(
                    number: "2a", title: "Letter from the inspectorate", presenter: "Tom Askew", purpose: nil,
                    start: nil),
            ],
            attendance: [
                Attendance(name: "Ines Okafor", role: "Chair", kind: .present),
                Attendance(name: "Siân Llŷr-Owen", role: nil, kind: .present),
                Attendance(name: "Tom Askew", role: "Director", kind: .apologies),
            ],
            people: [
                Person(id: Person.ID("m-lowe"), name: "Mina Lowe", role: nil, organisation: nil, aliases: [])
            ],
            memberships: [
                Membership(person: Person.ID("m-lowe"), capacity: .secretary, from: nil, until: nil)
            ], actions: FullLog.actions, plan: FullPlan.plan, metrics: FullMeasures.metrics),
        definition: .whole, edition: .second)
}
