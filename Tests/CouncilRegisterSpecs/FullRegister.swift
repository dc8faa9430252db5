import BoardDomain
import CouncilRegister

extension RegisterEditing {
    /// Records something in every table.
    func recordSomethingOfEverything() throws {
        try setUp()
        _ = try record(
            Hambleford.person(
                "k-mehta", "Kiran Mehta", role: "Director", aliases: ["KM"],
                seat: try Hambleford.seat(.officer, from: "2017-09-01")))
        _ = try record(
            try Hambleford.recipient("k.mehta@hambleford.example", "Kiran Mehta", person: "k-mehta"))
        _ = try record(
            AgendaEntry(
                meeting: try Hambleford.meetingID("2018-03-28"),
                item: AgendaItem(
                    number: "1", title: "Minutes", presenter: "Chair", purpose: .decide,
                    start: try time("14:00"))))
        _ = try record(
            AttendanceEntry(
                meeting: try Hambleford.meetingID("2018-02-28"),
                attendance: Attendance(name: "Kiran Mehta", role: "Director", kind: .present)))
        if let file = Fingerprint(hex: String(repeating: "ab", count: 32)) {
            _ = try recordMinutesTaken(file, for: try Hambleford.meetingID("2018-02-28"))
        }
        _ = try record(
            CalendarEntry(day: try day("2018-03-30"), kind: .bankHoliday, name: "Good Friday"))
        try recordPromises()
        try recordFigures()
    }

    private func recordPromises() throws {
        let term = DueTerm(.on(try day("2018-03-28")))
        let later = DueRevision(
            term: DueTerm(.on(try day("2018-04-25"))), decidedOn: try day("2018-03-01"),
            reason: "Staff sickness",
            leave: .granted(by: "Chair"))
        _ = try record(
            try Hambleford.action(
                owners: ["KM"], at: "2018-02-28", due: term, revision: later,
                note: Note(on: try day("2018-03-02"), by: "KM", words: "It's under way"),
                step: ClosureStep(kind: .proposed, on: try day("2018-03-03"), by: "KM", words: nil)))
        _ = try record(Hambleford.metric(benchmarks: ["England", "Statistical neighbours"]))
        _ = try record(
            Hambleford.planAction(
                owners: ["KM"], due: term, revision: later,
                update: PlanUpdate(
                    on: try day("2018-03-01"), by: "KM", claim: .onTrack, words: "Draft done",
                    evidence: "Draft 2"),
                recommendations: [Recommendation(id: "R1", words: "Improve referrals")],
                measure: "Fewer repeats",
                metrics: ["repeat"]))
        _ = try record(
            .milestone(
                MilestoneEntry(
                    board: Hambleford.board, action: "1.1",
                    milestone: Milestone(
                        id: "a", words: "Draft", due: try day("2018-03-01"),
                        state: .reached(on: try day("2018-03-01"))))))
    }

    private func recordFigures() throws {
        _ = try record(
            Hambleford.metric(
                "visits", target: Target(from: try day("2017-04-01"), value: 90, tolerance: 5),
                benchmarks: ["England"]))
        _ = try record(
            StepChangeEntry(
                board: Hambleford.board, metric: "visits",
                step: StepChange(on: try day("2017-10-01"), reason: "New definition", by: "K Mehta")))
        let base = Fraction(numerator: 12, denominator: 36)
        _ = try record(try Hambleford.observation(.observed(100.0 / 3, of: base), metric: "visits"))
        _ = try record(
            try Hambleford.observation(.observed(88.4, of: nil), metric: "visits", area: "England"))
        _ = try record(try Hambleford.observation(.withheld(symbol: "c")))
    }
}
