import BoardDomain
import Foundation
import TestKit
import Testing

@testable import PackLedger

/// The meeting is on 15 April 2026 at 14:00; its pack is to go on 2 April at 09:00, by 7 April at 17:00 at the latest.
@Suite("Turn by turn")
struct TickStorySpecs {
    private func board(_ more: String = "[gates]\nblank = false\n", seen: Bool = true) throws -> MailedBoard {
        let board = try MailedBoard()
        try board.writeConfiguration(more)
        if seen { try tick(board, "2026-03-02T09:00") }
        return board
    }

    @discardableResult
    private func tick(_ board: MailedBoard, _ moment: String) throws -> Command.Outcome {
        try board.command.run("tick", "--at", moment)
    }

    private func mails(_ board: MailedBoard) throws -> [String] {
        try board.heardSoFar().filter(\.wasTaken).map(\.recipient).filter {
            $0 != "secretary@hambleford.example"
        }.sorted()
    }

    private func notices(_ board: MailedBoard, _ word: String) throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: board.path("boardpack-store/drop"))
            .count { $0.hasPrefix("NOTICE") && $0.contains(word) }
    }

    private func states(_ board: MailedBoard) throws -> [String] {
        try board.ledger().standings(since: Day(iso: "2026-01-01") ?? Day(ordinal: 0)).values.map(
            \.state.rawValue
        )
        .sorted()
    }

    @Test("the pack goes at its moment, once, however often somebody looks")
    func once() throws {
        let board = try board()
        #expect(try tick(board, "2026-04-02T08:59").output.contains("Nothing was due"))
        #expect(try mails(board) == [])
        let outcome = try tick(board, "2026-04-02T09:00")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try mails(board) == MailedBoard.mailboxes)
        for moment in ["2026-04-02T09:00", "2026-04-02T09:01", "2026-04-07T17:00", "2026-04-02T08:00"] {
            try tick(board, moment)
        }
        #expect(try mails(board) == MailedBoard.mailboxes)
        #expect(try states(board) == ["done"])
    }

    @Test(
        "a machine that was off for an hour or a week sends one mail to each on its return",
        arguments: ["10:00", "week"])
    func downtime(off: String) throws {
        let board = try board()
        let outcome = try tick(board, off == "week" ? "2026-04-09T09:00" : "2026-04-02T10:00")
        #expect(try mails(board) == MailedBoard.mailboxes, "\(outcome)")
    }

    @Test("off until after the meeting, it tells the secretary and mails nobody else")
    func missed() throws {
        let board = try board()
        #expect(try tick(board, "2026-04-15T14:00").status == 2)
        #expect(try mails(board) == [])
        #expect(try notices(board, "missed") == 1)
        try tick(board, "2026-04-15T14:05")
        #expect(try notices(board, "missed") == 1)
        #expect(try states(board) == ["missed"])
    }

    @Test("a rule that is younger than its moment sends nothing, and a person is told")
    func youngRule() throws {
        let board = try board(seen: false)
        let outcome = try tick(board, "2026-04-03T09:00")
        #expect(outcome.status == 2)
        #expect(try mails(board) == [])
        #expect(try notices(board, "left") == 1)
    }

    @Test("a change of a rule fires nothing by itself")
    func changedRule() throws {
        let board = try board()
        try board.writeConfiguration(
            "[gates]\nblank = false\n[[schedule.fenwick-ib.rule]]\nkind = \"issue\"\nclear_days = 20\n")
        try tick(board, "2026-03-27T09:00")
        #expect(try mails(board) == [])
        #expect(try states(board) == ["left"])
    }

    @Test("a pack that a gate keeps back goes out when a person says so, or when it is put right")
    func held() throws {
        let board = try board("")
        #expect(try tick(board, "2026-04-02T09:00").status == 2)
        #expect(try tick(board, "2026-04-02T09:30").status == 2)
        #expect(try mails(board) == [])
        #expect(try notices(board, "held") == 1)
        let released = try board.command.run(
            "release", "--board", "fenwick-ib", "--reason", "nothing to report this month", "--at",
            "2026-04-02T10:00")
        #expect(released.status == 0, "\(released)")
        #expect(try mails(board) == MailedBoard.mailboxes)
        try tick(board, "2026-04-02T10:05")
        #expect(try mails(board) == MailedBoard.mailboxes)
    }

    @Test("what is put right goes out by itself")
    func putRight() throws {
        let board = try board("")
        try tick(board, "2026-04-02T09:00")
        try board.command.write(
            "board,ref,action,raised\nfenwick-ib,A1,Write to the schools,01/03/2026\n", to: "actions.csv")
        let imported = try board.command.run("import", "actions", "actions.csv", "--at", "2026-04-02T09:10")
        #expect(imported.status == 0, "\(imported)")
        #expect(try tick(board, "2026-04-02T09:11").status == 0)
        #expect(try mails(board) == MailedBoard.mailboxes)
    }

    @Test("held to the last, it goes by itself where the settings say so")
    func releasedByItself() throws {
        let board = try board("[gates]\nrelease_hours = 4\n")
        try tick(board, "2026-04-02T09:00")
        try tick(board, "2026-04-07T12:59")
        #expect(try mails(board) == [])
        try tick(board, "2026-04-07T13:00")
        #expect(try mails(board) == MailedBoard.mailboxes)
    }

    @Test("where a board wants it approved, nothing leaves before")
    func approved() throws {
        let board = try board("[gates]\nblank = false\n[schedule.fenwick-ib]\napproval = true\n")
        #expect(try tick(board, "2026-04-02T09:00").status == 2)
        try board.command.run("deliveries", "send", "--at", "2026-04-02T09:05")
        #expect(try mails(board) == [])
        let outcome = try board.command.run("pack", "approve", "--edition", "1", "--at", "2026-04-02T11:00")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try mails(board) == MailedBoard.mailboxes)
        #expect(
            try board.command.run("pack", "approve", "--edition", "1", "--at", "2026-04-02T11:01").status == 3
        )
    }

    private func diary(_ board: MailedBoard, _ row: String, at moment: String) throws {
        try board.command.write("board,date,moved_to,start,status\n\(row)\n", to: "moved.csv")
        let outcome = try board.command.run("import", "meetings", "moved.csv", "--at", moment)
        #expect(outcome.status == 0, "\(outcome)")
    }

    @Test("a meeting that is moved before its pack went moves the pack with it")
    func movedBefore() throws {
        let board = try board()
        try diary(board, "fenwick-ib,2026-04-15,2026-04-29,14:00,planned", at: "2026-03-20T09:00")
        try tick(board, "2026-04-02T09:00")
        #expect(try mails(board) == [])
        try tick(board, "2026-04-21T09:00")
        #expect(try mails(board) == MailedBoard.mailboxes)
    }

    @Test("moved after it went, the secretary is asked once and nobody is mailed again")
    func movedAfter() throws {
        let board = try board()
        try tick(board, "2026-04-02T09:00")
        try diary(board, "fenwick-ib,2026-04-15,2026-05-13,14:00,planned", at: "2026-04-08T09:00")
        for moment in ["2026-04-08T09:01", "2026-05-01T09:00", "2026-05-05T09:00"] { try tick(board, moment) }
        #expect(try mails(board) == MailedBoard.mailboxes)
        #expect(try notices(board, "moved") == 1)
    }

    @Test("cancelled after it went, what was not sent stops and those who have it are named")
    func cancelled() throws {
        let board = try board()
        try tick(board, "2026-04-02T09:00")
        try diary(board, "fenwick-ib,2026-04-15,,14:00,cancelled", at: "2026-04-08T09:00")
        #expect(try tick(board, "2026-04-08T09:01").status == 2)
        #expect(try notices(board, "cancelled") == 1)
        #expect(try states(board) == ["cancelled"])
    }

    @Test("cancelled before, it is not built at all")
    func cancelledBefore() throws {
        let board = try board()
        try diary(board, "fenwick-ib,2026-04-15,,14:00,cancelled", at: "2026-03-20T09:00")
        try tick(board, "2026-04-02T09:00")
        #expect(try mails(board) == [])
        #expect(try states(board) == [])
    }

    @Test("called at short notice, it goes an hour after it was put in the diary and says so")
    func shortNotice() throws {
        let board = try board()
        try diary(board, "fenwick-ib,2026-03-11,,14:00,planned", at: "2026-03-09T10:00")
        try tick(board, "2026-03-09T10:30")
        #expect(try mails(board) == [])
        try tick(board, "2026-03-09T11:00")
        #expect(try mails(board) == MailedBoard.mailboxes)
        let shown = try board.command.run("pack", "list", "--board", "fenwick-ib", "--at", "2026-03-09T11:00")
        #expect(shown.output.contains("short notice"), "\(shown)")
    }

    @Test("issued by hand before, it is not issued again")
    func byHand() throws {
        let board = try board()
        try board.seal(at: "2026-03-30T09:00")
        try board.send(at: "2026-03-30T09:01")
        try tick(board, "2026-04-02T09:00")
        #expect(try mails(board) == MailedBoard.mailboxes)
        #expect(try states(board) == ["done"])
    }

    @Test("status and check tell of a pack in danger")
    func told() throws {
        let board = try board("")
        let calm = try board.command.run("status", "--json", "--at", "2026-03-20T09:00")
        #expect(calm.output.contains("\"state\" : \"planned\""), "\(calm)")
        try tick(board, "2026-04-02T09:00")
        let alarm = try board.command.run("check", "--at", "2026-04-02T09:01")
        #expect(alarm.status == 2)
        #expect(
            alarm.output.contains(
                "ALARM: fenwick-ib: the pack for the meeting of 15 April 2026 waits for a person"), "\(alarm)"
        )
    }
}
