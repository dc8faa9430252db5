import Foundation
import Testing

@Suite("Bad input")
struct BadInputSpecs {
    private func prepared() throws -> Command {
        let command = try Command()
        try command.write(
            "board,name,organisation\nfenwick-ib,Fenwick Board,Fenwick Council\n", to: "boards.csv")
        try command.run("init")
        try command.run("import", "boards", "boards.csv")
        return command
    }

    @Test("names every fault in one go, and leaves the register as it was")
    func everyFault() throws {
        let command = try prepared()
        defer { command.remove() }
        try command.write(
            """
            board,ref,action,raised,due
            fenwick-ib,A1,Bring a paper,31/02/2018,next meeting
            nowhere,A2,Bring another,28/02/2018,
            fenwick-ib,A3,Bring a third,28/02/2018,whenever
            """, to: "actions.csv")
        let before = try command.bytes("boardpack-store/register.sqlite")
        let outcome = try command.run("import", "actions", "actions.csv")
        #expect(outcome.status == 65)
        for place in ["row 2, raised", "row 3, board", "row 4, due"] {
            #expect(outcome.complaint.contains(place))
        }
        #expect(outcome.complaint.contains("4 faults: nothing was recorded."))
        #expect(try command.bytes("boardpack-store/register.sqlite") == before)
    }

    @Test(
        "of each kind ends with its status and one sentence",
        arguments: [
            ("empty.csv", "", 65), ("nul.csv", "a\0b", 65), ("columns.csv", "one,two\n1,2\n", 65),
            (
                "duplicates.csv",
                "board,ref,action,raised\nfenwick-ib,A1,One,2018-02-28\nfenwick-ib,A1,Other,2018-02-28\n", 65
            ),
        ])
    func kinds(name: String, contents: String, status: Int32) throws {
        let command = try prepared()
        defer { command.remove() }
        try command.write(contents, to: name)
        let outcome = try command.run("import", "actions", name)
        #expect(outcome.status == status)
        #expect(outcome.complaint.hasPrefix("boardpack: "))
    }

    @Test("in a plan that refers to no metric there is, is refused by name")
    func planOfNothing() throws {
        let command = try prepared()
        defer { command.remove() }
        try command.write(
            "board,priority,priority_title,ref,action,metrics\nfenwick-ib,1,Leadership,1.1,Do it,nothing\n",
            to: "plan.csv")
        let outcome = try command.run("import", "plan", "plan.csv")
        #expect(outcome.status == 65)
        #expect(outcome.complaint.contains("nothing"))
    }

    @Test("in a register that is damaged or newer is refused with a sentence")
    func registers() throws {
        let command = try prepared()
        defer { command.remove() }
        try command.write(
            "This is no database, whatever its name says, and it is long enough to be looked at.",
            to: "boardpack-store/register.sqlite")
        let outcome = try command.run("actions")
        #expect(outcome.status == 65)
        #expect(outcome.complaint.contains("register"))
    }

    @Test("in the configuration is refused by its path, with the nearest setting")
    func configuration() throws {
        let command = try prepared()
        defer { command.remove() }
        try command.write("[council]\nzome = \"Europe/London\"\n", to: "boardpack.toml")
        let outcome = try command.run("actions")
        #expect(outcome.status == 65)
        #expect(outcome.complaint.contains("council.zome is not known; the nearest is zone"))
    }

    @Test("in a command is told apart from bad input in a file")
    func usage() throws {
        let command = try prepared()
        defer { command.remove() }
        #expect(try command.run("import", "actons", "boards.csv").status == 64)
        #expect(try command.run("import", "actions", "there-is-none.csv").status == 74)
        #expect(try command.run("pack", "isue").status == 64)
        #expect(try command.run("pack", "draft", "--meeting", "2018-03-28").status == 3)
    }
}
