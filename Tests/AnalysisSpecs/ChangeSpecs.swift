import Analysis
import BoardDomain
import Testing

@Suite("Since the last board")
struct ChangeSpecs {
    private let thisBoard = Hambleford.thisBoard
    private let lastBoard = Hambleford.lastBoard

    @Test("the actions opened and closed are those that were, at it or after it")
    func openedAndClosed() {
        let changes = Hambleford.findings(actions: [
            action("A10", raised: lastBoard), action("A9", raised: lastBoard + 1),
            action("A8", raised: lastBoard - 1), action("A7", steps: [closed(lastBoard)]),
            action("A6", steps: [closed(lastBoard - 1)]),
            action("A5", steps: [closed(lastBoard - 1), reopened(lastBoard)]),
        ]).changes
        #expect(changes.since == lastBoard)
        #expect(changes.opened.map(\.id) == ["A5", "A9", "A10"])
        #expect(changes.closed.map(\.id) == ["A7"])
    }

    @Test("a date put off is a slip, once for each time, and one brought forward is none")
    func slipped() {
        let moves = [
            revised(to: .on(thisBoard + 1), on: lastBoard - 1),
            revised(to: .on(thisBoard + 9), on: lastBoard),
            revised(to: .on(thisBoard + 5), on: lastBoard + 1),
            revised(to: .on(thisBoard + 40), on: lastBoard + 2),
        ]
        let changes = Hambleford.findings(
            actions: [
                action("A1", due: .on(thisBoard), revisions: moves),
                action("A2", due: .on(thisBoard), revisions: moves, steps: [closed(thisBoard)]),
            ],
            planActions: [
                planAction("1.1", due: .on(thisBoard), revisions: moves),
                planAction(
                    "1.2", due: .on(thisBoard), revisions: moves, updates: [said(.complete, on: thisBoard)]),
            ]
        ).changes
        #expect(
            changes.slipped.map(\.from.day) == [thisBoard + 1, thisBoard + 5, thisBoard + 1, thisBoard + 5])
        #expect(
            changes.slipped.map(\.to.day) == [thisBoard + 9, thisBoard + 40, thisBoard + 9, thisBoard + 40])
    }

    @Test("plan actions turned off track, back on track, and complete are named")
    func planActions() {
        let changes = Hambleford.findings(planActions: [
            planAction("1.1", due: .on(thisBoard - 32)),
            planAction("1.2", due: .on(thisBoard - 90)),
            planAction(
                "1.3", due: .on(lastBoard - 9), revisions: [revised(to: .on(thisBoard + 9), on: lastBoard)]),
            planAction("1.4", updates: [said(.complete, on: lastBoard)]),
            planAction("1.5", updates: [said(.complete, on: lastBoard - 1)]),
        ]).changes
        #expect(changes.turnedOffTrack.map(\.action.id) == ["1.1"])
        #expect(changes.backOnTrack.map(\.action.id) == ["1.3"])
        #expect(changes.completed.map(\.action.id) == ["1.4"])
    }

    @Test("measures that turned are named, and a first figure turns nothing")
    func metrics() {
        func measure(_ id: String, _ before: Double?, _ now: Double) -> Metric {
            let earlier = before.map { [figure($0, for: month(1))] } ?? []
            return metric(
                id, targets: [target(90)], own: earlier + [figure(now, for: month(2), recorded: thisBoard)])
        }
        let changes = Hambleford.findings(metrics: [
            measure("1", 95, 50), measure("2", 85, 50), measure("3", 50, 95), measure("4", 85, 95),
            measure("5", nil, 50), measure("6", 50, 85),
        ]).changes
        #expect(changes.metricsTurnedOff.map(\.metric.id) == ["1", "2"])
        #expect(changes.metricsTurnedOn.map(\.metric.id) == ["3", "4"])
    }

    @Test("a figure is revised when that board had it and it reads otherwise now")
    func revisedFigures() {
        func was(_ value: Double, _ day: Day) -> SupersededReading {
            SupersededReading(reading: .observed(value, of: nil), recordedOn: day)
        }
        let metric = metric(own: [
            figure(
                5, for: month(-2), recorded: lastBoard,
                superseded: [was(1, lastBoard - 9), was(2, lastBoard - 1), was(3, lastBoard)]),
            figure(5, for: month(-1), recorded: lastBoard - 1, superseded: [was(4, lastBoard - 9)]),
            figure(5, for: month(0), recorded: thisBoard, superseded: [was(5, lastBoard - 9)]),
            figure(5, for: month(1), recorded: thisBoard, superseded: [was(4, lastBoard)]),
        ])
        let revised = Hambleford.findings(metrics: [metric]).changes.revised
        #expect(revised.map(\.observation.period) == [month(-2)])
        #expect(revised.map(\.before) == [was(2, lastBoard - 1)])
    }

    @Test("there is nothing to tell when there was none")
    func noBoardBefore() {
        let changes = Hambleford.findings(
            diary: [Hambleford.meeting(thisBoard)], actions: [action(raised: thisBoard)],
            planActions: [planAction(updates: [said(.complete, on: thisBoard)])]
        ).changes
        #expect(changes.since == nil)
        #expect(changes.opened.isEmpty)
        #expect(changes.completed.isEmpty)
    }
}
