import BoardDomain
import Foundation
import PackLedger
import Testing

@Suite("A draft")
struct DraftNoteSpecs {
    private func prepared() throws -> Command {
        let command = try Command()
        try command.write(
            "board,name,organisation\nfenwick-ib,Fenwick Board,Fenwick Council\n", to: "boards.csv")
        try command.write("board,date\nfenwick-ib,2018-03-28\n", to: "meetings.csv")
        try command.run("init")
        #expect(try command.run("import", "boards", "boards.csv").status == 0)
        #expect(try command.run("import", "meetings", "meetings.csv").status == 0)
        return command
    }

    private func draft(_ command: Command) throws -> Command.Outcome {
        try command.run("pack", "draft", "--meeting", "2018-03-28", "--by", "Ada Brook")
    }

    private func path(_ command: Command, _ name: String) -> String {
        command.folder.appending(path: "boardpack-store/\(name)").path(percentEncoded: false)
    }

    @Test("is noted in the ledger with its maker and the extract it was made from, and seals nothing")
    func noted() throws {
        let command = try prepared()
        defer { command.remove() }
        let outcome = try draft(command)
        #expect(outcome.status == 0)
        #expect(outcome.complaint.isEmpty)
        let ledger = try Ledger.open(
            at: path(command, "ledger.sqlite"), artefacts: path(command, "artefacts"))
        let notes = try ledger.events().map(\.content).filter { $0.hasPrefix("pack drafted\n") }
        #expect(notes.count == 1)
        let note = try #require(notes.first)
        #expect(note.hasPrefix("pack drafted\nboard: fenwick-ib\nmeeting: 2018-03-28\n"))
        #expect(note.contains("\nby: Ada Brook\n"))
        #expect(note.contains("\noutcome: from the extract "))
        #expect(try ledger.editions(of: Board.ID("fenwick-ib")).isEmpty)
        try ledger.checkEverything()
    }

    @Test("is made without a word where there is no ledger, and none is made for it")
    func withoutLedger() throws {
        let command = try prepared()
        defer { command.remove() }
        let ledger = path(command, "ledger.sqlite")
        try FileManager.default.removeItem(atPath: ledger)
        let outcome = try draft(command)
        #expect(outcome.status == 0)
        #expect(outcome.complaint.isEmpty)
        #expect(outcome.output.contains("2018-03-28_fenwick-ib_draft.html"))
        #expect(!FileManager.default.fileExists(atPath: ledger))
    }

    @Test("is made where the ledger cannot take the note, and says so")
    func brokenLedger() throws {
        let command = try prepared()
        defer { command.remove() }
        try command.write(
            "No ledger at all, but long enough to be taken for one at a glance. ",
            to: "boardpack-store/ledger.sqlite")
        let outcome = try draft(command)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("2018-03-28_fenwick-ib_draft.txt"))
        #expect(outcome.complaint.contains("The ledger has no note of this draft."))
    }
}
