import Foundation
import Testing

@Suite("Minutes that speak of earlier actions")
struct MinutesStorySpecs {
    private static let minutes = """
        Lowick and District Improvement Board

        Minutes of the meeting on Thursday 12 June 2031
        Present: Zara Quaye (ZQ, Chair), Niall Boyd (NB), Tess Oram (TO)

        1. Actions from the previous meeting (8 May 2031)

        1.1 NB to send the vacancy list to heads of service
        Update: Sent on 20 May. Closed.

        1.2 TO to check the audit sample
        Update: TO has seen half of the cases.

        2. Director's report

        Action: NB to show agency spend by team by 27 June 2031.

        3. Next meeting

        Thursday 10 July 2031, 9.30am
        """

    private func board() throws -> Command {
        let command = try Command()
        try command.write("board,name,organisation\nlowick-ib,Lowick Board,Lowick\n", to: "boards.csv")
        try command.write(
            "ref,action,owner,raised_on,board\nA1,NB to send the vacancy list to heads of service,Niall Boyd,2031-05-08,lowick-ib\n"
                + "A2,TO to check the audit sample,Tess Oram,2031-05-08,lowick-ib\n", to: "actions.csv")
        try command.write(Self.minutes, to: "minutes.txt")
        try command.run("init")
        try command.run("import", "boards", "boards.csv")
        try command.run("import", "actions", "actions.csv")
        return command
    }

    @Test("add notes to them and propose closures, and record only what is new, once")
    func accepted() throws {
        let command = try board()
        defer { command.remove() }
        let first = try command.run("minutes", "accept", "minutes.txt", "--all").output
        #expect(first.contains("added    A1  note: Sent on 20 May. Closed."))
        #expect(first.contains("added    A1  proposed for closure"))
        #expect(first.contains("added    A2  note: TO has seen half of the cases."))
        #expect(first.contains("added    A2  carries on: TO to check the audit sample"))
        #expect(first.components(separatedBy: "recorded ").count == 2)
        #expect(try command.run("minutes", "accept", "minutes.txt", "--all").output.hasPrefix("Nothing new"))
        let log = try command.run("actions", "list", "--meeting", "2031-07-10").output
        #expect(log.components(separatedBy: "\n").count { $0.contains("audit sample") } == 1)
    }

    @Test("are taken one by one by number, updates too")
    func chosen() throws {
        let command = try board()
        defer { command.remove() }
        let receipt = try command.run("minutes", "accept", "minutes.txt", "--only", "u1").output
        #expect(receipt.contains("A1  proposed for closure") && !receipt.contains("A2  note"))
        #expect(try command.run("minutes", "accept", "minutes.txt", "--only", "u7").status == 64)
    }

    @Test("come back from a skeleton without a new action")
    func skeleton() throws {
        let command = try board()
        defer { command.remove() }
        try command.run("minutes", "accept", "minutes.txt", "--all")
        try command.run("minutes", "draft", "--meeting", "2031-07-10", "--word", "next.docx")
        let receipt = try command.run("minutes", "accept", "next.docx", "--all").output
        #expect(!receipt.contains("recorded "))
        #expect(
            try command.run("minutes", "draft", "--meeting", "2031-07-10", "--word", "next.docx").status == 74
        )
    }

    @Test("but of no one meeting, or no meeting at all, record nothing and end with 65")
    func refused() throws {
        let command = try board()
        defer { command.remove() }
        try command.write("AGENDA\n\nLowick Board, 12 June 2031\n\n1. Apologies\n2. Plan\n", to: "agenda.txt")
        try command.write(
            Self.minutes + "\n\n" + Self.minutes.replacing("12 June", with: "10 July"), to: "two.txt")
        try command.write(
            "Lowick Board\n\nPresent: Zara Quaye\n\nACTION: Zara Quaye to write.\n", to: "dayless.txt")
        for (file, word) in [
            ("agenda.txt", "agenda"), ("two.txt", "two meetings"), ("dayless.txt", "which day"),
        ] {
            for verb in [["read", file], ["accept", file, "--all"]] {
                let outcome = try command.run("minutes", arguments: verb)
                #expect(outcome.status == 65 && outcome.complaint.contains(word), "\(file)")
            }
        }
    }
}
