import BoardDomain
import Foundation
import TestKit
import Testing

@testable import PackLedger

/// The meeting is on 15 April 2026, and ten working days before it is 30 March.
@Suite("The owners' chaser")
struct OwnersChaserSpecs {
    private static let rule = """
        [[schedule.fenwick-ib.rule]]
        kind = "chaser"
        working_days_before = 10
        """
    private static let actions = """
        board,ref,action,owner,raised,due
        fenwick-ib,ALPHA-1,Bring the figures by team.,IO,2026-01-10,2026-02-10
        fenwick-ib,BRAVO-2,Publish the practice standards.,Housing Partnership,2026-01-10,2026-04-15
        fenwick-ib,CHARLIE-3,Visit the front door.,Tom Askew,2026-01-10,2026-06-30
        fenwick-ib,DELTA-4,Name a deputy.,PS,2026-01-10,2026-02-01
        fenwick-ib,ECHO-5,Write to the heads.,IO; Housing Partnership,2026-01-10,2026-03-01

        """
    private static let recipients = """
        board,address,name,person,capacity,audience
        fenwick-ib,ines.okafor@hambleford.example,Ines Okafor,i-okafor,,owners-chaser
        fenwick-ib,duty@housing.example,Housing Partnership,,member,owners-chaser
        fenwick-ib,tom.askew@partner.example,Tom Askew,,member,owners-chaser

        """

    private func board() throws -> MailedBoard {
        let board = try MailedBoard()
        try board.writeConfiguration(Self.rule)
        try board.command.write(
            "person,name,aliases,board,capacity,from\ni-okafor,Ines Okafor,IO,fenwick-ib,officer,2025-09-01\n",
            to: "people.csv")
        try board.command.write(Self.actions, to: "actions.csv")
        try board.command.write(Self.recipients, to: "owners.csv")
        for (kind, file) in [("people", "people"), ("actions", "actions"), ("recipients", "owners")] {
            let outcome = try board.command.run("import", kind, "\(file).csv", "--at", "2026-03-01T09:30")
            try #require(outcome.status == 0, "\(outcome)")
        }
        try board.command.run("tick", "--at", "2026-03-02T09:00")
        return board
    }

    private func letters(_ board: MailedBoard) throws -> [String: String] {
        let mails = try board.heardSoFar().filter {
            $0.wasTaken && $0.recipient != "secretary@hambleford.example"
        }
        return Dictionary(grouping: mails, by: \.recipient).mapValues { mails in
            mails.map { words(of: $0) }.joined()
        }
    }

    /// Every part of a mail, decoded.
    private func words(of mail: HeardMessage) -> String {
        let parts = String(decoding: mail.bytes, as: UTF8.self).components(separatedBy: "\r\n\r\n")
        return parts.map { part in
            Data(base64Encoded: part.components(separatedBy: "\r\n--")[0], options: .ignoreUnknownCharacters)
                .map { String(decoding: $0, as: UTF8.self) } ?? part
        }.joined(separator: "\n")
    }

    @Test("sends each owner what is theirs, nobody's else, and nothing to whoever has nothing to answer")
    func each() throws {
        let board = try board()
        #expect(try board.command.run("tick", "--at", "2026-03-30T08:59").output.contains("Nothing was due"))
        let outcome = try board.command.run("tick", "--at", "2026-03-30T09:00")
        #expect(outcome.status == 0, "\(outcome)")
        let letters = try letters(board)
        #expect(letters.keys.sorted() == ["duty@housing.example", "ines.okafor@hambleford.example"])
        let ines = try #require(letters["ines.okafor@hambleford.example"])
        #expect(ines.contains("ALPHA-1") && ines.contains("ECHO-5"))
        let housing = try #require(letters["duty@housing.example"])
        #expect(housing.contains("BRAVO-2") && housing.contains("ECHO-5"))
        for others in ["BRAVO-2", "CHARLIE-3", "DELTA-4"] { #expect(!ines.contains(others), "\(others)") }
        for others in ["ALPHA-1", "CHARLIE-3", "DELTA-4"] { #expect(!housing.contains(others), "\(others)") }
        #expect(
            !ines.contains(
                "Content-Disposition: attachment; filename=\"2026-04-15_fenwick-ib_edition-1.html\""))
    }

    @Test("tells the secretary whose actions are asked of nobody")
    func unasked() throws {
        let board = try board()
        try board.command.run("tick", "--at", "2026-03-30T09:00")
        let drop = board.path("boardpack-store/drop")
        let notices = try FileManager.default.contentsOfDirectory(atPath: drop).filter {
            $0.hasPrefix("NOTICE")
        }
        let text = try notices.map { try board.command.text("boardpack-store/drop/\($0)") }.joined()
        #expect(
            text.contains(
                "Nobody on the list of owners-chaser answers for these owners, who are asked nothing: PS (1)."
            ))
    }

    @Test(
        "can be made again byte by byte when list and register have changed, and is sent again to nobody else"
    )
    func again() throws {
        let board = try board()
        try board.command.run("tick", "--at", "2026-03-30T09:00")
        try board.command.run(
            "recipients", "remove", "duty@housing.example", "--reason", "moved", "--at", "2026-03-31T09:00")
        let verified = try board.command.run("pack", "verify", "--edition", "1")
        #expect(verified.status == 0, "\(verified)")
        #expect(verified.output.contains("edition 1, letter to duty@housing.example, text: identical"))
        let tom = try board.command.run(
            "pack", "resend", "--edition", "1", "--to", "tom.askew@partner.example", "--yes", "--at",
            "2026-03-31T10:00")
        #expect(tom.status == 3 && tom.complaint.contains("asked nothing of tom.askew@partner.example"))
        let ines = try board.command.run(
            "pack", "resend", "--edition", "1", "--to", "ines.okafor@hambleford.example", "--yes", "--at",
            "2026-03-31T10:00")
        #expect(ines.status == 0, "\(ines)")
        #expect(try board.heardSoFar().filter { $0.recipient == "ines.okafor@hambleford.example" }.count == 2)
    }

    @Test("is looked at before it goes: who is asked, who is not and why, and each letter as a file")
    func lookedAt() throws {
        let board = try board()
        let asked = try board.command.run(
            "pack", "issue", "--definition", "owners-chaser", "--at", "2026-03-30T09:00")
        #expect(asked.status == 3)
        #expect(
            asked.output.contains("Ines Okafor <ines.okafor@hambleford.example>, asked for what is theirs")
        )
        #expect(asked.output.contains("not to tom.askew@partner.example: Nothing is asked of its owner."))
        let draft = try board.command.run(
            "pack", "draft", "--definition", "owners-chaser", "--to", "draft", "--at", "2026-03-30T09:00")
        #expect(draft.status == 0, "\(draft)")
        let files = try FileManager.default.contentsOfDirectory(atPath: board.path("draft")).sorted()
        #expect(files.filter { $0.contains("letter") }.count == 4, "\(files)")
        let list = try board.command.run("recipients", "--at", "2026-03-30T09:00").output
        #expect(!list.contains("in force on the list of owners-chaser"), "\(list)")
    }

    @Test("is no audience by the name of its mail, which nobody is ever sent by itself")
    func audience() throws {
        let board = try board()
        let added = try board.command.run(
            "recipients", "add", "x@hambleford.example", "--name", "X", "--capacity", "member", "--audience",
            "owners-letter")
        #expect(added.status != 0)
        #expect(added.complaint.contains("action-log, board-pack, owners-chaser, performance"), "\(added)")
    }
}
