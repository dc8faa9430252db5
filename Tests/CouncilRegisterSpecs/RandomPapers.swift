import BoardDomain
import CouncilRegister
import TestKit

/// Papers as a seeded generator fills them: people who change names, promises that slip, figures that are revised.
struct RandomPapers {
    private var random: SplitMix64
    private var number = 0

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    private mutating func one<Element>(of elements: [Element]) throws -> Element {
        guard let element = elements.randomElement(using: &random) else {
            throw UnreadableExample(text: "none")
        }
        return element
    }

    private mutating func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &random) ? value : nil }

    private mutating func someDay() throws -> Day {
        try day("2018-01-01") + Int.random(in: 0..<120, using: &random)
    }

    private mutating func someWords() throws -> String {
        number += 1
        return try one(of: ["Report", "It's late", "Zoë's visit", "a\nb", "100%; \"all\""]) + " \(number)"
    }

    private mutating func someTerm() throws -> DueTerm {
        let due = try one(of: [
            Due.on(try someDay()), .nextMeeting(after: try someDay()), .futureMeeting, .standing, .missing,
        ])
        return DueTerm(due, words: maybe("in words"))
    }

    private mutating func someRevision() throws -> DueRevision {
        DueRevision(
            term: try someTerm(), decidedOn: try someDay(), reason: maybe("late"),
            leave: try one(of: [.asked, .notRecorded, .granted(by: "Chair")]))
    }

    private let names = ["Kiran Mehta", "KM", "Bo Lane", "BL", "Jo Smith", "All"]

    /// One change; faults of single entries are passed over, as an importer would collect them.
    mutating func record(in editing: RegisterEditing) throws {
        for board in ["hambleford-ib", "marlow-ib"].map(Board.ID.init) {
            try editing.setUp(board, meetings: ["2018-01-31", "2018-02-28", "2018-03-28"])
            for _ in 0..<6 { try recordPeopleAndMeetings(in: editing, of: board) }
            for _ in 0..<4 { try recordMetric(in: editing, of: board) }
            for _ in 0..<40 { try recordFigure(in: editing, of: board) }
            for _ in 0..<15 { try recordPromise(in: editing, of: board) }
        }
        for _ in 0..<15 { try recordPlan(in: editing) }
    }

    private func passingFaults(_ body: () throws -> Recorded) throws {
        do { _ = try body() } catch is EntryFault {}
    }

    private mutating func recordPeopleAndMeetings(in editing: RegisterEditing, of board: Board.ID) throws {
        let seat = maybe(try Hambleford.seat(on: board, try one(of: Membership.Capacity.allCases)))
        let person = Hambleford.person(
            try one(of: ["a", "b", "c", "d"]), try one(of: names), aliases: [try one(of: names)], seat: seat)
        try passingFaults { try editing.record(person) }
        let id = try Hambleford.meetingID(try one(of: ["2018-01-31", "2018-02-28"]), of: board)
        let meeting = MeetingEntry(
            meeting: id, movedTo: maybe(try someDay()), start: maybe(try time("14:00")), end: nil,
            place: maybe(try someWords()), status: try one(of: [.planned, .held, .cancelled(why: "Snow")]),
            minutes: try one(of: [.notReceived, .draft, .agreed(at: try someDay())]))
        try passingFaults { try editing.record(meeting) }
        let line = Attendance(name: try one(of: names), role: maybe("Head"), kind: .present)
        try passingFaults { try editing.record(AttendanceEntry(meeting: id, attendance: line)) }
        let item = AgendaItem(
            number: try one(of: ["1", "2", "2a"]), title: try someWords(), presenter: nil, purpose: nil,
            start: nil)
        let march = try Hambleford.meetingID("2018-03-28", of: board)
        try passingFaults { try editing.record(AgendaEntry(meeting: march, item: item)) }
    }

    private mutating func recordMetric(in editing: RegisterEditing, of board: Board.ID) throws {
        let target = Target(
            from: maybe(try someDay()), value: Double.random(in: 0..<100, using: &random), tolerance: 1)
        let metric = Hambleford.metric(
            try one(of: ["m1", "m2"]), on: board, title: try someWords(), owner: maybe(try one(of: names)),
            target: maybe(target), area: maybe("Marlow Vale"),
            benchmarks: ["England", "Statistical neighbours"])
        try passingFaults { try editing.record(metric) }
        let step = StepChange(on: try someDay(), reason: try someWords(), by: "KM")
        try passingFaults {
            try editing.record(StepChangeEntry(board: board, metric: metric.metric, step: step))
        }
    }

    private mutating func recordFigure(in editing: RegisterEditing, of board: Board.ID) throws {
        let value = Double.random(in: 0..<1_000, using: &random)
        let base = Fraction(numerator: value / 3, denominator: 7)
        let entry = ObservationEntry(
            board: board, metric: try one(of: ["m1", "m2"]),
            area: maybe(try one(of: ["Hambleford", "Marlow Vale", "England", "Nowhere"])),
            period: Period(on: try day("2018-01-01") + Int.random(in: 0..<9, using: &random)),
            reading: try one(of: [.observed(value, of: maybe(base)), .withheld(symbol: "c"), .blank]),
            isProvisional: Bool.random(using: &random), published: maybe(try someDay()),
            source: maybe("Return"))
        try passingFaults { try editing.record(entry) }
    }

    private mutating func recordPromise(in editing: RegisterEditing, of board: Board.ID) throws {
        let step = ClosureStep(
            kind: try one(of: ClosureStep.Kind.allCases), on: try someDay(), by: maybe("KM"),
            words: maybe("done"))
        let entry = try Hambleford.action(
            try one(of: ["A1", "A2", "A3", "A4"]), try someWords(), on: board,
            owners: maybe([try one(of: names), try one(of: names)]) ?? [], at: maybe("2018-02-28"),
            due: try someTerm(), revision: maybe(try someRevision()),
            note: maybe(Note(on: try someDay(), by: maybe("KM"), words: try someWords())), step: maybe(step))
        try passingFaults { try editing.record(entry) }
    }

    private mutating func recordPlan(in editing: RegisterEditing) throws {
        let reference = try one(of: ["1.1", "1.2", "2.1"])
        let update = PlanUpdate(
            on: try someDay(), by: maybe("KM"), claim: maybe(try one(of: ClaimedRating.allCases)),
            words: maybe(try someWords()), evidence: maybe("Audit"))
        let action = Hambleford.planAction(
            reference, try someWords(),
            priority: Priority(id: String(reference.prefix(1)), title: "Priority"),
            owners: [try one(of: names)], due: try someTerm(), revision: maybe(try someRevision()),
            update: maybe(update),
            recommendations: [Recommendation(id: try one(of: ["R1", "R2"]), words: nil)],
            measure: maybe(try someWords()), metrics: [try one(of: ["m1", "m2"])])
        try passingFaults { try editing.record(action) }
        let milestone = Milestone(
            id: try one(of: ["a", "b"]), words: maybe("Draft") ?? "", due: maybe(try someDay()),
            state: try one(of: [.planned, .reached(on: try someDay()), .dropped(on: try someDay(), why: nil)])
        )
        try passingFaults {
            try editing.record(
                .milestone(MilestoneEntry(board: Hambleford.board, action: reference, milestone: milestone)))
        }
    }
}
