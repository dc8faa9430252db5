import Foundation
import Testing

@Suite("Minutes at a terminal")
struct MinutesDialogueSpecs {
    private static let minutes = """
        Lowick and District Improvement Board

        Minutes of the meeting on Thursday 12 June 2031
        Present: Zara Quaye (ZQ, Chair), Niall Boyd (NB), Tess Oram (TO)

        1. Director's report

        Action: NB to show agency spend by team by 27 June 2031.
        Action: TO to check the audit sample.
        Action: AH to write to the schools.

        2. Next meeting

        Thursday 10 July 2031, 9.30am
        """

    private func board() throws -> Command {
        let command = try Command()
        try command.write("board,name,organisation\nlowick-ib,Lowick Board,Lowick\n", to: "boards.csv")
        try command.write(
            "person,name,role,aliases,board,capacity,from\na-hope,Alice Hope,Head of Schools,AH,lowick-ib,officer,2030-01-01\n"
                + "a-hall,Ann Hall,Solicitor,AH,lowick-ib,officer,2030-01-01\n", to: "people.csv")
        try command.write(Self.minutes, to: "minutes.txt")
        try command.run("init")
        try command.run("import", "boards", "boards.csv")
        try command.run("import", "people", "people.csv")
        return command
    }

    private func accept(_ answers: String..., in command: Command) throws -> Command.Outcome {
        try Terminal.run(["minutes", "accept", "minutes.txt"], in: command, typing: answers)
    }

    private func lines(_ opening: String, of outcome: Command.Outcome) -> [String] {
        outcome.output.components(separatedBy: "\n").filter { $0.hasPrefix(opening) }
    }

    @Test(
        "are shown one by one with the printed line and why; accepted and skipped ones stand in the receipt")
    func acceptAndSkip() throws {
        let command = try board()
        defer { command.remove() }
        let outcome = try accept("a", "s", "s", in: command)
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("line 8: Action: NB to show agency spend by team by 27 June 2031."))
        #expect(outcome.output.contains("The minutes mark these words as an action."))
        #expect(
            lines("recorded ", of: outcome) == [
                "recorded 2031-06-12/1  NB to show agency spend by team by 27 June 2031."
            ])
        #expect(lines("left ", of: outcome).count == 2)
        let log = try command.run("actions", "list", "--meeting", "2031-07-10").output
        #expect(log.contains("agency spend") && !log.contains("audit sample"))
    }

    @Test("are put right in a person's words, owners and date")
    func edit() throws {
        let command = try board()
        defer { command.remove() }
        let outcome = try accept(
            "e", "Show agency spend by team", "Niall Boyd; Tess Oram", "30/06/2031", "s", "s", in: command)
        #expect(lines("recorded ", of: outcome) == ["recorded 2031-06-12/1  Show agency spend by team"])
        let log = try command.run("actions", "list", "--meeting", "2031-07-10", "--json").output
        #expect(log.contains("Tess Oram") && log.contains("2031-06-30"))
    }

    @Test("go back to the one before, and take the second answer")
    func back() throws {
        let command = try board()
        defer { command.remove() }
        let outcome = try accept("a", "b", "s", "a", "s", in: command)
        #expect(lines("recorded ", of: outcome) == ["recorded 2031-06-12/2  TO to check the audit sample."])
    }

    @Test("ask again what was not understood")
    func again() throws {
        let command = try board()
        defer { command.remove() }
        let outcome = try accept("perhaps", "a", "s", "s", in: command)
        #expect(lines("recorded ", of: outcome).count == 1)
        #expect(outcome.output.components(separatedBy: "Record it?").count == 5)
    }

    @Test("left by q, or by the end of the keyboard, record nothing")
    func quit() throws {
        let command = try board()
        defer { command.remove() }
        let before = try command.bytes("boardpack-store/register.sqlite")
        for answers in [["a", "q"], ["a"]] {
            let outcome = try Terminal.run(
                ["minutes", "accept", "minutes.txt"], in: command, typing: answers)
            #expect(outcome.status == 3)
            #expect(outcome.complaint.contains("Nothing was recorded."))
        }
        #expect(try command.bytes("boardpack-store/register.sqlite") == before)
    }

    @Test("ask who is meant where initials are two people's, and leave them as printed where nobody says")
    func ambiguous() throws {
        let command = try board()
        defer { command.remove() }
        let left = try accept("s", "s", "a", "", in: command)
        #expect(left.output.contains("AH could be Alice Hope or Ann Hall."))
        #expect(left.output.contains("Who is AH?"))
        #expect(try command.run("actions", "list", "--meeting", "2031-07-10").output.contains("AH"))
        let other = try board()
        defer { other.remove() }
        _ = try accept("s", "s", "a", "9", "2", in: other)
        #expect(try other.run("actions", "list", "--meeting", "2031-07-10").output.contains("Ann Hall"))
    }

    @Test("are read with the register's people as owners, though they were not there")
    func readByRegister() throws {
        let command = try board()
        defer { command.remove() }
        try command.write(
            Self.minutes.replacing("AH to write", with: "Head of Schools to write"), to: "minutes.txt")
        let known = try command.run("minutes", "read", "minutes.txt")
        #expect(known.status == 0 && known.output.contains("owner: Alice Hope"))
        #expect(
            try command.run("minutes", "read", "minutes.txt", "--json").output.contains(
                "\"person\" : \"Alice Hope\""))
        try FileManager.default.removeItem(at: command.folder.appending(path: "boardpack-store"))
        let alone = try command.run("minutes", "read", "minutes.txt")
        #expect(alone.status == 0 && alone.output.contains("owner: Head of Schools"))
    }
}
