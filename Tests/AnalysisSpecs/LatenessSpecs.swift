import Analysis
import BoardDomain
import Testing

@Suite("An action of the log")
struct LatenessSpecs {
    private let thisBoard = Hambleford.thisBoard

    private func row(_ action: Action, diary: [Meeting] = Hambleford.diary) -> ActionFinding? {
        let findings = Hambleford.findings(diary: diary, actions: [action]).actions
        return ActionGroup.allCases.flatMap(findings.rows).first
    }

    @Test(
        "is overdue from the day after it was due, due at the meeting on its day, and not yet due before",
        arguments: [
            (-1, ActionGroup.overdue, 1), (0, .dueAtThisMeeting, nil), (1, .openNotYetDue, nil),
            (-400, .overdue, 400), (400, .openNotYetDue, nil),
        ] as [(Int, ActionGroup, Int?)])
    func boundary(offset: Int, group: ActionGroup, daysLate: Int?) {
        let row = row(action(due: .on(thisBoard + offset)))
        #expect(row?.group == group)
        #expect(row?.daysLate == daysLate)
    }

    @Test(
        "stays overdue when its date is moved, whoever gave leave",
        arguments: [DueRevision.Leave.granted(by: "Board"), .asked, .notRecorded])
    func revised(leave: DueRevision.Leave) {
        let moved = AnalysisSpecs.revised(
            to: .on(thisBoard + 30), on: Hambleford.lastBoard, leave: leave)
        let row = row(action(due: .on(thisBoard - 40), revisions: [moved]))
        #expect(row?.group == .overdue)
        #expect(row?.daysLate == 40)
        #expect(row?.original.day == thisBoard - 40)
        #expect(row?.current.day == thisBoard + 30)
        #expect(row?.slips == 1)
    }

    @Test("counts each time it was put off, and none when it was brought forward")
    func slips() {
        let row = row(
            action(
                due: .on(thisBoard + 5),
                revisions: [
                    AnalysisSpecs.revised(to: .on(thisBoard + 10), on: thisBoard - 30),
                    AnalysisSpecs.revised(to: .on(thisBoard + 7), on: thisBoard - 20),
                    AnalysisSpecs.revised(to: .futureMeeting, on: thisBoard - 10),
                    AnalysisSpecs.revised(to: .on(thisBoard + 50), on: thisBoard - 5),
                ]))
        #expect(row?.slips == 2)
        #expect(row?.group == .openNotYetDue)
    }

    @Test("is late by the earlier day when it was brought forward and missed")
    func broughtForward() {
        let earlier = AnalysisSpecs.revised(to: .on(thisBoard - 3), on: thisBoard - 20)
        let row = row(action(due: .on(thisBoard + 20), revisions: [earlier]))
        #expect(row?.group == .overdue)
        #expect(row?.daysLate == 3)
    }

    @Test("counts from the first day ever given, where at first there was none")
    func firstDayGiven() {
        let row = row(
            action(
                due: .missing,
                revisions: [
                    AnalysisSpecs.revised(to: .on(thisBoard - 9), on: thisBoard - 40),
                    AnalysisSpecs.revised(to: .on(thisBoard + 9), on: thisBoard - 10),
                ]))
        #expect(row?.group == .overdue)
        #expect(row?.daysLate == 9)
        #expect(row?.original.day == thisBoard - 9)
    }

    @Test("promised for this meeting is still called for at it when its date was moved past it")
    func movedPastThisMeeting() {
        let later = AnalysisSpecs.revised(to: .nextMeeting(after: thisBoard), on: thisBoard - 2)
        let row = row(action(due: .on(thisBoard), revisions: [later]))
        #expect(row?.group == .dueAtThisMeeting)
        #expect(row?.current.day == Hambleford.nextBoard)
    }

    @Test("due at the next meeting follows that meeting when it is moved")
    func movedMeeting() {
        let asked = action(raised: Hambleford.lastBoard, due: .nextMeeting(after: Hambleford.lastBoard))
        let moved = [
            Hambleford.held(Hambleford.lastBoard),
            Hambleford.meeting(thisBoard, firstSetFor: thisBoard - 14),
        ]
        #expect(row(asked, diary: moved)?.group == .dueAtThisMeeting)
        #expect(row(asked, diary: moved)?.original.day == thisBoard)
    }

    @Test("due at a next meeting that is cancelled is due at the one after it, and has not slipped")
    func cancelledMeeting() {
        let asked = action(
            raised: Hambleford.boardBeforeLast, due: .nextMeeting(after: Hambleford.boardBeforeLast))
        let cancelled = [
            Hambleford.held(Hambleford.boardBeforeLast),
            Hambleford.meeting(Hambleford.lastBoard, status: .cancelled(why: "Snow")),
            Hambleford.meeting(thisBoard),
        ]
        #expect(row(asked)?.group == .overdue)
        #expect(row(asked, diary: cancelled)?.group == .dueAtThisMeeting)
        #expect(row(asked, diary: cancelled)?.slips == 0)
    }

    @Test("due at a next meeting that is not in the diary has no day yet")
    func noNextMeeting() {
        let asked = action(raised: thisBoard, due: .nextMeeting(after: thisBoard))
        let row = row(asked, diary: [Hambleford.meeting(thisBoard)])
        #expect(row?.group == .openNotYetDue)
        #expect(row?.original.day == nil)
    }
}
