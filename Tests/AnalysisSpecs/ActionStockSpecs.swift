import Analysis
import BoardDomain
import Testing

@Suite("Stock and flow")
struct ActionStockSpecs {
    private let thisBoard = Hambleford.thisBoard
    private let lastBoard = Hambleford.lastBoard

    private func stock(_ actions: [Action], diary: [Meeting] = Hambleford.diary) -> [ActionStock] {
        Hambleford.findings(diary: diary, actions: actions).actions.stock
    }

    @Test("has a row for each past board that was not cancelled, and one for this board")
    func rows() {
        let diary = [
            Hambleford.held(Hambleford.boardBeforeLast),
            Hambleford.meeting(lastBoard, status: .cancelled(why: nil)),
            Hambleford.meeting(thisBoard), Hambleford.meeting(Hambleford.nextBoard),
        ]
        #expect(stock([], diary: diary).map(\.meeting) == [Hambleford.boardBeforeLast, thisBoard])
    }

    @Test("counts what a board asked for as opened to the board after it")
    func askedForAtTheLastBoard() {
        let stock = stock([action(raised: lastBoard, due: .nextMeeting(after: lastBoard))])
        #expect(stock.map(\.opened) == [0, 0, 1])
        #expect(stock.map(\.open) == [0, 0, 1])
        #expect(stock.map(\.overdue) == [0, 0, 0])
    }

    @Test("counts what is dated on this board's own day")
    func datedOnTheDay() {
        let stock = stock([action(raised: thisBoard), action("A2", steps: [closed(thisBoard)])])
        #expect(stock.map(\.opened) == [0, 1, 1])
        #expect(stock.last?.closed == 1)
        #expect(stock.last?.open == 1)
    }

    @Test("finds overdue at a past board what was late on its day, whatever was decided later")
    func overdueThen() {
        let stock = stock([
            action(
                raised: thisBoard - 90, due: .on(lastBoard - 1),
                revisions: [revised(to: .on(thisBoard + 90), on: lastBoard)], steps: [closed(lastBoard)])
        ])
        #expect(stock.map(\.overdue) == [0, 1, 0])
        #expect(stock.map(\.closed) == [0, 0, 1])
    }

    @Test("counts what is late and proposed for closure apart from what is overdue")
    func lateAndProposed() {
        let stock = stock([
            action(
                raised: thisBoard - 90, due: .on(thisBoard - 60), steps: [proposed(lastBoard - 5)])
        ])
        #expect(stock.map(\.overdue) == [1, 0, 0])
        #expect(stock.map(\.lateProposed) == [0, 1, 1])
        #expect(stock.map(\.open) == [1, 1, 1])
    }

    @Test("counts neither way what was closed and opened again between two boards")
    func closedAndReopened() {
        let stock = stock([
            action(raised: thisBoard - 90, steps: [closed(lastBoard + 2), reopened(lastBoard + 9)])
        ])
        #expect(stock.map(\.opened) == [1, 0, 0])
        #expect(stock.map(\.closed) == [0, 0, 0])
    }

    @Test("counts as opened what was opened again after a board had found it closed")
    func reopenedLater() {
        let stock = stock([
            action(
                raised: thisBoard - 90,
                steps: [closed(Hambleford.boardBeforeLast), reopened(lastBoard + 9)])
        ])
        #expect(stock.map(\.opened) == [1, 0, 1])
        #expect(stock.map(\.closed) == [0, 1, 0])
        #expect(stock.map(\.open) == [1, 0, 1])
    }

    @Test(
        "puts an open action in the band of its age",
        arguments: [
            (0, [1, 0, 0, 0]), (30, [1, 0, 0, 0]), (31, [0, 1, 0, 0]), (90, [0, 1, 0, 0]),
            (91, [0, 0, 1, 0]), (180, [0, 0, 1, 0]), (181, [0, 0, 0, 1]),
        ])
    func ages(days: Int, bands: [Int]) {
        let ages = stock([action(raised: thisBoard - days)]).last?.ages
        #expect(
            [ages?.upTo30, ages?.from31To90, ages?.from91To180, ages?.over180].compactMap(\.self) == bands)
    }
}
