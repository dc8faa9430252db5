import Analysis
import BoardDomain
import Testing

@Suite("What the pack should hold and does not")
struct GapSpecs {
    private let thisBoard = Hambleford.thisBoard

    private func gaps(_ metric: Metric) -> [Gap] {
        let settled: [Gap] = [.agendaMissing, .planMissing, .withoutTarget(metric)]
        return Hambleford.findings(metrics: [metric]).gaps.filter { !settled.contains($0) }
    }

    @Test("are the papers: minutes of the last board, agenda, plan")
    func papers() {
        let unread = Hambleford.meeting(Hambleford.lastBoard, status: .held)
        let gaps = Hambleford.findings(diary: [unread, Hambleford.meeting(thisBoard)]).gaps
        #expect(gaps == [.minutesMissing(unread), .agendaMissing, .planMissing])
        let agenda = [AgendaItem(number: "1", title: "Welcome", presenter: nil, purpose: nil, start: nil)]
        let complete = analyse(Hambleford.snapshot(agenda: agenda, plan: plan([])), by: AnalysisRules())
        #expect(complete.gaps.isEmpty)
    }

    @Test("is a figure from the day after it was expected", arguments: [(28, false), (27, true)])
    func late(within: Int, isLate: Bool) {
        // January was reported; February ended 28 days before the standpoint.
        let metric = metric(expectedWithin: within, own: [figure(1, for: month(1))])
        let expected = Gap.late(metric, lastPeriod: month(1), expectedBy: month(2).last + within)
        #expect(gaps(metric) == (isLate ? [expected] : []))
    }

    @Test("is a quarter's figure once the next quarter's is past its day")
    func lateQuarter() throws {
        let autumn = try #require(Period(from: month(-5).first, through: month(-3).last))
        let metric = metric(frequency: .quarter, expectedWithin: 60, own: [figure(1, for: autumn)])
        #expect(
            gaps(metric) == [.late(metric, lastPeriod: autumn, expectedBy: month(0).last + 60)])
    }

    @Test(
        "is a count on a day by the distance at which counts have come, and nothing while that is not known")
    func lateSnapshot() {
        let days = [month(-6), month(-3), month(0)].map { Period(on: $0.last) }
        let often = metric(
            frequency: .snapshot, expectedWithin: 5, own: days.map { figure(1, for: $0) })
        #expect(gaps(often).isEmpty)
        let overdue = metric(
            frequency: .snapshot, expectedWithin: 5, own: days.dropLast().map { figure(1, for: $0) })
        #expect(
            gaps(overdue) == [.late(overdue, lastPeriod: days[1], expectedBy: month(0).last + 5)])
        let once = metric(frequency: .snapshot, expectedWithin: 5, own: [figure(1, for: days[0])])
        #expect(gaps(once).isEmpty)
    }

    @Test("are the periods without a row or without a figure, but not those withheld")
    func holes() {
        let metric = metric(own: [
            reading(.blank, for: month(-7)), figure(1, for: month(-6)), figure(1, for: month(-3)),
            reading(.blank, for: month(-2)), reading(.withheld(symbol: "c"), for: month(-1)),
            figure(1, for: month(0)), figure(1, for: month(2)),
        ])
        #expect(gaps(metric) == [.holes(metric, periods: [month(-5), month(-4), month(-2), month(1)])])
    }

    @Test("are years between the first reading and the last")
    func missingYears() throws {
        let years = (2014...2017).compactMap { year -> Period? in
            guard let first = Day(year: year - 1, month: 4, day: 1) else { return nil }
            return Day(year: year, month: 3, day: 31).flatMap { Period(from: first, through: $0) }
        }
        try #require(years.count == 4)
        let metric = metric(frequency: .year, own: [figure(1, for: years[0]), figure(1, for: years[3])])
        #expect(gaps(metric) == [.holes(metric, periods: [years[1], years[2]])])
    }

    @Test("are figures never reported, provisional, untargeted and undefined")
    func metrics() {
        let bare = metric("1", definition: " ", own: [])
        let draft = metric("2", targets: [target(1)], own: [figure(1, for: month(2), isProvisional: true)])
        let context = metric("3", polarity: .neither, own: [figure(1, for: month(2))])
        let gaps = Hambleford.findings(metrics: [bare, draft, context]).gaps.dropFirst(2)
        #expect(
            Array(gaps) == [
                .neverReported(bare), .provisional(draft, draft.own.observations[0]), .withoutTarget(bare),
                .withoutDefinition(bare),
            ])
    }

    @Test("are plan actions without an owner or a date, until they are complete")
    func planActions() {
        let bare = planAction("1.1", owners: [], due: .missing)
        let done = planAction(
            "1.2", owners: [], due: .missing, updates: [said(.complete, on: thisBoard, evidence: "Audit")])
        let gaps = Hambleford.findings(planActions: [bare, done, planAction("1.3")]).gaps
        #expect(
            gaps == [.agendaMissing, .planActionWithoutOwner(bare), .planActionWithoutDate(bare)])
    }
}
