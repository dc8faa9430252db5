import Foundation
import Testing

@Suite("Figures that say no unit of their own")
struct FiguresCheckedSpecs {
    private static let metrics = """
        board,metric,title,unit,polarity,period
        fenwick-ib,on_time,Assessments on time,%,higher,month
        fenwick-ib,waiting,Children waiting,count,lower,month

        """

    private func prepared() throws -> Command {
        let command = try Command()
        try command.write(
            "board,name,organisation\nfenwick-ib,Fenwick Board,Fenwick Council\n", to: "boards.csv")
        try command.write(Self.metrics, to: "metrics.csv")
        try command.run("init")
        #expect(try command.run("import", "boards", "boards.csv").status == 0)
        #expect(try command.run("import", "metrics", "metrics.csv").status == 0)
        return command
    }

    @Test("are held against the unit that the register has for the metric, and every fault of a row is named")
    func againstTheRegister() throws {
        let command = try prepared()
        defer { command.remove() }
        try command.write(
            """
            board,metric,period,value,numerator,denominator
            fenwick-ib,on_time,2018-01,90,90,100
            fenwick-ib,on_time,2018-02,120,120,100
            fenwick-ib,waiting,2018-01,-3,,
            fenwick-ib,waiting,2018-02,120,120,100
            """, to: "figures.csv")
        let before = try command.bytes("boardpack-store/register.sqlite")
        let outcome = try command.run("import", "observations", "figures.csv")
        #expect(outcome.status == 65)
        for fault in [
            "row 3, numerator: \"120\", expected at most the denominator (100), since it is a percentage.",
            "row 3, value: \"120\", expected at most 100, since it is a percentage of a denominator.",
            "row 4, value: \"-3\", expected a count, which is 0 or more.",
        ] {
            #expect(outcome.complaint.contains("figures.csv, \(fault)\n"))
        }
        #expect(outcome.complaint.contains("3 faults: nothing was recorded."))
        #expect(try command.bytes("boardpack-store/register.sqlite") == before)
    }

    @Test("are held against the unit as it was last stated")
    func restated() throws {
        let command = try prepared()
        defer { command.remove() }
        try command.write(
            "board,metric,period,value\nfenwick-ib,waiting,2018-01,-3\n", to: "figures.csv")
        #expect(try command.run("import", "observations", "figures.csv").status == 65)
        try command.write(Self.metrics.replacing(",count,", with: ",number,"), to: "metrics.csv")
        #expect(try command.run("import", "metrics", "metrics.csv").status == 0)
        #expect(try command.run("import", "observations", "figures.csv").status == 0)
    }
}
