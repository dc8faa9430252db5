import Foundation
import Testing

@Suite("One month's papers")
struct MonthSpecs {
    /// Invented papers of the shape that real ones have: six actions, of which five are marked.
    private static let minutes = """
        FENWICK IMPROVEMENT BOARD
        MINUTES AND ACTIONS FROM IMPROVEMENT BOARD MEETING
        WEDNESDAY 28 FEBRUARY 2018

        Present:

        Ursula Brandt\tChair of the Improvement Board
        Tomas Eriksen\tChief Executive
        Priya Nandakumar\tDirector

        Apologies:

        Jonas Weller\tArea Commander

        MINUTES OF PREVIOUS MEETING – 31 JANUARY 2018

        The minutes of the previous meeting were agreed.

        The Board to be provided with an update of the work of the Fostering Group.

        REVIEW

        ACTION: A report on the progress of the plan to be presented at next Improvement Board meeting.

        ACTION: A short report on prevention to be presented at a future meeting.

        ACTION: Tomas Eriksen to attend 30 minutes prior to the next Improvement Board to show the new kit.

        ACTION: Priya Nandakumar to provide an update at next meeting.

        Action: Priya Nandakumar to present the new plan at next meeting.

        DATE OF NEXT MEETING

        Wednesday 28 March, 2.00-4.30pm, Millbank Hall.
        """

    private static let board =
        "board,name,organisation,area\nfenwick-ib,Fenwick Improvement Board,Fenwick Council,Fenwick\n"

    @Test("become a pack that holds every action, each in the group where a chair would look for it")
    func spine() throws {
        let command = try Command()
        defer { command.remove() }
        try command.write(Self.minutes, to: "minutes.txt")
        try command.write(Self.board, to: "boards.csv")
        try command.run("init")
        #expect(try command.run("import", "boards", "boards.csv").status == 0)
        let accepted = try command.run("minutes", "accept", "minutes.txt", "--all")
        #expect(accepted.output.components(separatedBy: "recorded 2018-02-28/").count == 7)
        #expect(try command.run("minutes", "accept", "minutes.txt", "--all").output.hasPrefix("Nothing new"))
        #expect(try groups(command) == ["B": 4, "F": 2])
        #expect(try command.run("pack", "issue", "--meeting", "2018-03-28").status == 0)
        let pack = try command.text("boardpack-store/drop/2018-03-28_fenwick-ib_edition-1.txt")
        #expect(pack.contains("Fostering Group"))
        #expect(pack.contains("Millbank Hall"))
    }

    @Test("may be accepted in part, and the rest later, without a word twice")
    func inPart() throws {
        let command = try Command()
        defer { command.remove() }
        try command.write(Self.minutes, to: "minutes.txt")
        try command.write(Self.board, to: "boards.csv")
        try command.run("init")
        try command.run("import", "boards", "boards.csv")
        #expect(try command.run("minutes", "accept", "minutes.txt", "--only", "2,3").output.contains("left"))
        let rest = try command.run("minutes", "accept", "minutes.txt", "--all").output
        #expect(rest.components(separatedBy: "recorded 2018-02-28/").count == 5)
        #expect(rest.contains("2 recorded before."))
    }

    @Test("that are real give a pack with all six actions of the minutes")
    func real() throws {
        let shared = Command.top.deletingLastPathComponent().appending(path: "shared")
        let folder = shared.appending(path: "minutes")
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        guard let name = names.first(where: { $0.hasSuffix(".txt") }) else { return }
        let command = try Command()
        defer { command.remove() }
        try command.write(Self.board, to: "boards.csv")
        try command.run("init")
        try command.run("import", "boards", "boards.csv")
        try command.run(
            "minutes", "accept", folder.appending(path: name).path(percentEncoded: false), "--all")
        let figures = shared.appending(path: "data/childrens/annual_series.csv").path(percentEncoded: false)
        #expect(
            try command.run(
                "import", "metrics", figures, "--set", "board=fenwick-ib", "--set", "period=snapshot",
                "--map", "area="
            ).status == 0)
        #expect(try command.run("import", "observations", figures, "--set", "board=fenwick-ib").status == 0)
        #expect(try groups(command) == ["B": 4, "F": 2])
        #expect(try command.run("pack", "issue", "--meeting", "2018-03-28").status == 0)
        #expect(try command.run("pack", "verify").status == 0)
    }

    private func groups(_ command: Command) throws -> [String: Int] {
        let json = try command.run("actions", "list", "--meeting", "2018-03-28", "--json").output
        let rows = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        return Dictionary(grouping: rows) { $0["group"] as? String ?? "" }.mapValues(\.count)
    }
}
