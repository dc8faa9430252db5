import Analysis
import BoardDomain
import Testing

@Suite("The action log")
struct ActionGroupSpecs {
    private let thisBoard = Hambleford.thisBoard
    private let lastBoard = Hambleford.lastBoard

    private func groups(_ actions: [Action]) -> [ActionGroup: [Action.ID]] {
        Hambleford.findings(actions: actions).actions.groups.mapValues { $0.map(\.action.id) }
    }

    @Test("has one place for one of everything")
    func oneOfEverything() {
        let groups = groups([
            action("A1", due: .on(thisBoard - 1)),
            action("B1", due: .nextMeeting(after: lastBoard)),
            action("C1", steps: [proposed(thisBoard - 3)]),
            action("D1"), action("D2", due: .futureMeeting), action("D3", due: .standing),
            action("E1", steps: [closed(thisBoard - 3)]),
            action("F1", due: .missing), action("F2", owners: []), action("F3", owners: [], due: .missing),
            action("gone", steps: [closed(lastBoard - 1)]),
        ])
        #expect(
            groups == [
                .overdue: ["A1"], .dueAtThisMeeting: ["B1"], .proposedForClosure: ["C1"],
                .openNotYetDue: ["D1", "D2", "D3"], .closedSinceLastBoard: ["E1"],
                .withoutOwnerOrDate: ["F3", "F1", "F2"],
            ])
    }

    @Test("puts what is proposed for closure before the board as that, late or not, with its days late")
    func proposedWinsOverLate() {
        let findings = Hambleford.findings(
            actions: [action(due: .on(thisBoard - 8), steps: [proposed(thisBoard - 2)])])
        #expect(findings.actions.rows(.overdue).isEmpty)
        #expect(findings.actions.rows(.proposedForClosure).first?.daysLate == 8)
    }

    @Test("names under F what has no owner and stands in A, B or C")
    func ownerlessElsewhere() {
        let findings = Hambleford.findings(actions: [
            action("1", owners: [], due: .on(thisBoard - 1)), action("2", owners: [], due: .on(thisBoard)),
            action("3", owners: [], steps: [proposed(thisBoard)]), action("4", owners: []), action("5"),
        ])
        #expect(findings.actions.ownerlessElsewhere.map(\.action.id) == ["1", "2", "3"])
    }

    @Test(
        "shows as closed since the last board what was closed at it or after it, up to this one's day",
        arguments: [(-1, false), (0, true), (1, true), (28, true), (29, false)])
    func closedSince(daysAfterLastBoard: Int, isShown: Bool) {
        let findings = Hambleford.findings(actions: [action(steps: [closed(lastBoard + daysAfterLastBoard)])])
        #expect(findings.actions.rows(.closedSinceLastBoard).isEmpty == !isShown)
    }

    @Test("shows all that was ever closed when no board came before")
    func firstBoard() {
        let findings = Hambleford.findings(
            diary: [Hambleford.meeting(thisBoard)],
            actions: [action(raised: thisBoard - 900, steps: [closed(thisBoard - 800)])])
        #expect(findings.actions.rows(.closedSinceLastBoard).count == 1)
        #expect(findings.changes.closed.isEmpty)
    }

    @Test("takes back what the board opened again")
    func reopenedAction() {
        let again = action(
            due: .on(thisBoard - 50), steps: [closed(thisBoard - 30), reopened(thisBoard - 20)])
        #expect(groups([again]) == [.overdue: ["A1"]])
    }

    @Test("shows an action raised and closed on one day as closed")
    func raisedAndClosedAtOnce() {
        let brief = action(raised: lastBoard, steps: [closed(lastBoard)])
        #expect(groups([brief]) == [.closedSinceLastBoard: ["A1"]])
    }

    @Test("tells of a closed action how late it was when it was closed")
    func lateWhenClosed() {
        let late = action(due: .on(thisBoard - 12), steps: [closed(thisBoard - 5)])
        #expect(
            Hambleford.findings(actions: [late]).actions.rows(.closedSinceLastBoard).first?.daysLate == 7)
    }

    @Test("puts the latest first, then the most often put off, then by reference as people count")
    func worstFirst() {
        let putOff = [revised(to: .on(thisBoard + 30), on: thisBoard - 4)]
        let order = groups([
            action("A10", due: .on(thisBoard - 5)), action("A9", due: .on(thisBoard - 5)),
            action("A2", due: .on(thisBoard - 6)),
            action("A30", due: .on(thisBoard - 5), revisions: putOff),
        ])
        #expect(order[.overdue] == ["A2", "A30", "A9", "A10"])
    }

    @Test("lists what is not yet due by its day, and closed actions by the day they were closed")
    func otherOrders() {
        let order = groups([
            action("1", due: .futureMeeting), action("2", due: .on(thisBoard + 9)),
            action("3", due: .on(thisBoard + 3)), action("4", steps: [closed(thisBoard - 2)]),
            action("5", steps: [closed(thisBoard - 9)]),
        ])
        #expect(order[.openNotYetDue] == ["3", "2", "1"])
        #expect(order[.closedSinceLastBoard] == ["5", "4"])
    }

    @Test("gives each row its age and its last word up to the meeting's day")
    func ageAndLastWord() {
        let words = [
            Note(on: thisBoard - 9, by: "IO", words: "Begun"), Note(on: thisBoard, by: "IO", words: "Nearly"),
            Note(on: thisBoard + 1, by: "IO", words: "Done"),
        ]
        let row = Hambleford.findings(actions: [action(notes: words)]).actions.rows(.openNotYetDue).first
        #expect(row?.age == 56)
        #expect(row?.lastWord?.words == "Nearly")
    }
}
