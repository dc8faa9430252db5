import Foundation
import Testing

@Suite("A series that cannot be right")
struct SeriesFaultSpecs {
    private func prepared() throws -> Command {
        let command = try Command()
        try command.write(
            "board,name,organisation\nfenwick-ib,Fenwick Board,Fenwick Council\n", to: "boards.csv")
        try command.write(
            """
            board,metric,title,unit,polarity,period
            fenwick-ib,on_time,Assessments on time,%,higher,month
            fenwick-ib,waiting,Children waiting,count,lower,month

            """, to: "metrics.csv")
        try command.run("init")
        #expect(try command.run("import", "boards", "boards.csv").status == 0)
        #expect(try command.run("import", "metrics", "metrics.csv").status == 0)
        return command
    }

    private func importing(_ kind: String, _ rows: String) throws -> Command.Outcome {
        let command = try prepared()
        defer { command.remove() }
        try command.write(rows, to: "rows.csv")
        return try command.run("import", kind, "rows.csv")
    }

    private static let header = "board,metric,period,value"
    private static let refused: [(String, String)] = [
        (
            "\(header)\nfenwick-ib,waiting,2018-01,4\nfenwick-ib,waiting,2018-01,5\n",
            "row 3, period: \"2018-01-01 to 2018-01-31\", expected one row for each metric, area and period"
        ),
        ("\(header)\nfenwick-ib,waiting,2018-01,inf\n", "row 2, value: \"inf\", expected a number"),
        ("\(header)\nfenwick-ib,waiting,2018-01,1e400\n", "row 2, value: \"1e400\", expected a number"),
        (
            "\(header),numerator,denominator\nfenwick-ib,on_time,2018-01,90,91,90\n",
            "row 2, numerator: \"91\", expected at most the denominator (90), since it is a percentage"
        ),
        (
            "\(header),numerator,denominator\nfenwick-ib,on_time,2018-01,140,126,90\n",
            "row 2, value: \"140\", expected at most 100"
        ),
        (
            "\(header)\nfenwick-ib,waiting,2018-01,4\nfenwick-ib,waiting,2018-02,5%\n",
            "row 3, unit: \"%\", expected count, in which waiting is measured."
        ),
        (
            "\(header),unit\nfenwick-ib,on_time,2018-01,90,%\nfenwick-ib,on_time,2018-02,12,count\n",
            "row 3, unit: \"count\", expected %, in which on_time is measured."
        ),
    ]

    @Test("is refused at import by file, row and column", arguments: refused)
    func refusal(rows: String, words: String) throws {
        let outcome = try importing("observations", rows)
        #expect(outcome.status == 65)
        #expect(outcome.complaint.contains("rows.csv, \(words)"), "\(outcome.complaint)")
    }

    @Test("because a percentage lies beyond 0 and 100 with nothing to explain it, is taken and named")
    func beyondWhole() throws {
        let outcome = try importing(
            "observations", "\(Self.header)\nfenwick-ib,on_time,2018-01,140\nfenwick-ib,on_time,2018-02,90\n")
        #expect(outcome.status == 0)
        #expect(
            outcome.complaint
                == "boardpack: rows.csv, row 2: on_time is a percentage, and 140 for 2018-01-01 to 2018-01-31 lies beyond 0 and 100.\n"
        )
    }

    @Test("because its measure’s unit is stated anew, is taken and named with its figures")
    func restatedUnit() throws {
        let command = try prepared()
        defer { command.remove() }
        try command.write(
            "\(Self.header)\nfenwick-ib,waiting,2018-01,4\nfenwick-ib,waiting,2018-02,5\n", to: "figures.csv")
        #expect(try command.run("import", "observations", "figures.csv").status == 0)
        let stated =
            "board,metric,title,unit,polarity,period\nfenwick-ib,waiting,Children waiting,days,lower,month\n"
        try command.write(stated, to: "metrics.csv")
        let outcome = try command.run("import", "metrics", "metrics.csv")
        #expect(outcome.status == 0)
        #expect(
            outcome.complaint
                == "boardpack: metrics.csv, row 2: waiting was measured in count and is now in days, in which its 2 figures are read from now on.\n"
        )
        #expect(try command.run("import", "metrics", "metrics.csv").complaint.isEmpty)
    }

    private static let steps: [(String, String?)] = [
        ("2018-03-01", nil),
        (
            "2018-01-01",
            "sets nothing apart, for no figure is older; the first is for 2018-01-01 to 2018-01-31"
        ),
        (
            "2017-06-01",
            "sets nothing apart, for no figure is older; the first is for 2018-01-01 to 2018-01-31"
        ),
        (
            "2018-09-01",
            "sets nothing apart until a figure follows it; the last is for 2018-04-01 to 2018-04-30"
        ),
        (
            "2018-02-10",
            "is the first day of no period; the figure for 2018-02-01 to 2018-02-28, in which it falls, begins the new phase"
        ),
    ]

    @Test(
        "because its step change is the first day of none of its periods, is told of by name",
        arguments: steps)
    func stepChange(day: String, words: String?) throws {
        let command = try prepared()
        defer { command.remove() }
        let months = (1...4).map { "fenwick-ib,waiting,2018-0\($0),\($0)" }
        try command.write(([Self.header] + months).joined(separator: "\n") + "\n", to: "figures.csv")
        #expect(try command.run("import", "observations", "figures.csv").status == 0)
        try command.write(
            "board,metric,date,reason,by\nfenwick-ib,waiting,\(day),A new definition,Ana Silva\n",
            to: "steps.csv")
        let outcome = try command.run("import", "steps", "steps.csv")
        #expect(outcome.status == 0)
        let expected = words.map {
            "boardpack: steps.csv, row 2: the step change of \(day) in waiting \($0).\n"
        }
        #expect(outcome.complaint == expected ?? "")
    }

    @Test("because its step change comes before any figure, is told of by name, to a script too")
    func earlyStep() throws {
        let command = try prepared()
        defer { command.remove() }
        try command.write(
            "board,metric,date,reason,by\nfenwick-ib,waiting,2018-03-01,A new definition,Ana Silva\n",
            to: "steps.csv")
        let outcome = try command.run("import", "steps", "steps.csv", "--json")
        #expect(outcome.status == 0)
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let files = try #require(report["files"] as? [[String: Any]])
        #expect(
            files.first?["remarks"] as? [String] == [
                "steps.csv, row 2: the step change of 2018-03-01 in waiting sets nothing apart yet, for the measure has no figure."
            ])
    }

    @Test(
        "is shown in the pack for what it is: periods that overlap, percentages beyond the whole, absurd figures"
    )
    func inThePack() throws {
        let command = try prepared()
        defer { command.remove() }
        try command.write(
            "board,metric,title,unit,polarity,period\nfenwick-ib,absurd,Absurd,number,lower,month\n",
            to: "absurd.csv")
        #expect(try command.run("import", "metrics", "absurd.csv").status == 0)
        try command.write("board,date\nfenwick-ib,2018-06-20\n", to: "meetings.csv")
        #expect(try command.run("import", "meetings", "meetings.csv").status == 0)
        try command.write(
            """
            board,metric,period_start,period_end,value
            fenwick-ib,on_time,2018-01-01,2018-01-31,90
            fenwick-ib,on_time,2018-02-01,2018-02-28,140
            fenwick-ib,waiting,2018-01-01,2018-01-31,4
            fenwick-ib,waiting,2018-01-15,2018-02-28,5
            fenwick-ib,absurd,2018-01-01,2018-01-31,4
            fenwick-ib,absurd,2018-02-01,2018-02-28,1E+30
            """, to: "figures.csv")
        #expect(try command.run("import", "observations", "figures.csv").status == 0)
        let drafted = try command.run(
            "pack", "draft", "--definition", "performance", "--meeting", "2018-06-20", "--to", "out")
        #expect(drafted.status == 0, "\(drafted.complaint)")
        let names = try FileManager.default.contentsOfDirectory(
            atPath: command.folder.appending(path: "out").path(percentEncoded: false))
        let name = try #require(names.first { $0.hasSuffix("draft.html") })
        let text = try command.text("out/\(name)").split(whereSeparator: \.isWhitespace).joined(
            separator: " ")
        for words in [
            "lies beyond 0 and 100 for February 2018: 140.0%.",
            "January 2018 and 15 January 2018 to 28 February 2018 share days",
            "the figure that ends on 28 February 2018 lies further from nought than any a board is shown",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }
}
