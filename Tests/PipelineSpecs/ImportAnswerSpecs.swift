import Foundation
import Testing

@Suite("The answer to an import")
struct ImportAnswerSpecs {
    @Test("counts a plan's row once, though it holds an action and a milestone")
    func planRow() throws {
        let command = try prepared()
        defer { command.remove() }
        let row = "fenwick-ib,1,Leadership,1.1,Publish the offer,30/06/2018,M1,Draft out"
        let header = "board,priority,priority_title,ref,action,due,milestone,milestone_words,milestone_due\n"
        try command.write(header + row + ",30/04/2018\n", to: "plan.csv")
        let first = try command.run("import", "plan", "plan.csv")
        #expect(first.output == "plan.csv: 1 row; new 1, changed 0, unchanged 0.\n")
        try command.write(header + row + ",31/05/2018\n", to: "plan.csv")
        let second = try command.run("import", "plan", "plan.csv", "--dry-run")
        #expect(
            second.output == """
                plan.csv: 1 row; would be new 0, changed 1, unchanged 0.
                  row 2: milestone_due

                """)
    }

    @Test("names the first thousand faults, and says that a file of too many was not read to its end")
    func faultsWithoutEnd() throws {
        let command = try prepared()
        defer { command.remove() }
        let row = "fenwick-ib,A1,Bring a paper,31/02/2018\n"
        try command.write(
            "board,ref,action,raised\n" + String(repeating: row, count: 20_000), to: "actions.csv")
        let outcome = try command.run("import", "actions", "actions.csv")
        #expect(outcome.status == 65)
        #expect(
            outcome.complaint.hasSuffix(
                "10,001 faults, of which 1,000 are named, and the rest of the file was not read: "
                    + "nothing was recorded.\n"))
    }

    private func prepared() throws -> Command {
        let command = try Command()
        try command.run("init")
        try command.write(
            "board,name,organisation\nfenwick-ib,Improvement Board,Fenwick Council\n", to: "boards.csv")
        try command.run("import", "boards", "boards.csv")
        return command
    }
}
