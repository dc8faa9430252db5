import Foundation
import Testing

@Suite("Control charts at the command line")
struct SpcCommandSpecs {
    private static let corpus = Command.top.appending(path: "Tests/PipelineSpecs/Series/cases.jsonl")
    private static let shared = Command.top.deletingLastPathComponent().appending(
        path: "shared/spc/cases-sample.jsonl")

    @Test("are what the cases written for them expect, key by key and row by row")
    func corpus() throws {
        try expectAnswers(to: Self.corpus, atLeast: 20)
    }

    @Test(
        "are what the reference expects, where its cases lie beside the checkout",
        .enabled(if: FileManager.default.fileExists(atPath: shared.path(percentEncoded: false))))
    func reference() throws {
        try expectAnswers(to: Self.shared, atLeast: 30)
    }

    /// Each line holds a case and, under `expect`, its answer: limits to 1e-9, all else exactly.
    private func expectAnswers(to file: URL, atLeast count: Int) throws {
        let command = try Command()
        defer { command.remove() }
        let outcome = try command.run("spc", file.path(percentEncoded: false), "--json")
        #expect(outcome.status == 0)
        let (cases, answers) = (
            try objects(try String(contentsOf: file, encoding: .utf8)), try objects(outcome.output)
        )
        #expect(cases.count >= count && cases.count == answers.count)
        for (asked, answer) in zip(cases, answers) {
            let id = try #require(asked["id"] as? String)
            let expected = try #require(asked["expect"] as? [String: Any])
            #expect(answer["id"] as? String == id)
            #expect(Set(answer.keys) == Set(expected.keys).union(["id"]), "\(id)")
            for (key, value) in expected { #expect(agrees(answer[key], value), "\(id), \(key)") }
        }
    }

    private func objects(_ text: String) throws -> [[String: Any]] {
        try text.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
    }

    private func agrees(_ answer: Any?, _ expected: Any) -> Bool {
        switch (answer, expected) {
        case (let answer as [Any], let expected as [Any]):
            answer.count == expected.count && zip(answer, expected).allSatisfy { agrees($0, $1) }
        case (is NSNull, is NSNull): true
        case (let answer as String, let expected as String): answer == expected
        case (let answer as NSNumber, let expected as NSNumber):
            abs(answer.doubleValue - expected.doubleValue)
                <= 1e-9 * max(abs(answer.doubleValue), abs(expected.doubleValue))
        case _: false
        }
    }

    @Test("come from a table as well, its series in the order in which they first appear")
    func table() throws {
        let command = try Command()
        defer { command.remove() }
        try command.write(
            "Series,Date,Value\r\nb,01/04/2024,5%\r\na,2024-04-01,1\r\nb,2024-05-01,7%\r\nb,2024-06-01,NA\r\na,2024-05-01,\r\n",
            to: "series.csv")
        let outcome = try command.run(
            "spc", "series.csv", "--json", "--direction", "decrease", "--target", "5")
        #expect(outcome.status == 0)
        let answers = try objects(outcome.output)
        #expect(answers.map { $0["id"] as? String } == ["b", "a"])
        #expect(answers[0]["mean"] as? [Double] == [6, 6, 6])
        #expect(answers[0]["assurance_icon"] as? String == "inconsistent")
        #expect(answers[1]["upl"] as? [Double] == nil && (answers[1]["upl"] as? [Any])?.count == 2)
    }

    @Test("come from a table whose columns another system named, and whose dates are months")
    func otherNames() throws {
        let command = try Command()
        defer { command.remove() }
        try command.write(
            "Measure,Month, \"Value\" ,Unit\nvisits,Jan 2024,85,%\nvisits,Feb 2024,140,%\nvisits,Mar 2024,90,%\n",
            to: "named.csv")
        let outcome = try command.run("spc", "named.csv", "--json", "--rebase", "2024-02-01")
        #expect(outcome.status == 0)
        let answer = try #require(try objects(outcome.output).first)
        #expect(answer["id"] as? String == "visits")
        #expect(answer["rebase_group"] as? [Int] == [0, 1, 1])
        #expect(
            outcome.complaint
                == "boardpack: named.csv, series visits: 140% in row 3 (2024-02-01) lies beyond 0 and 100.\n")
    }

    @Test("follow the options where the file says nothing, and the file where it does")
    func options() throws {
        let command = try Command()
        defer { command.remove() }
        let rows = (1...14).map {
            "2024-\($0 < 10 ? "0" : "")\($0 > 12 ? 12 : $0)-\($0 > 12 ? "0\($0 - 11)" : "01"),\($0 % 2 * 2 + ($0 > 7 ? 20 : 0))"
        }
        try command.write("date,value\n" + rows.joined(separator: "\n") + "\n", to: "one.csv")
        let stepped = try objects(
            try command.run("spc", "one.csv", "--json", "--rebase", "2024-08-01").output)
        #expect(
            stepped[0]["rebase_group"] as? [Int] == Array(repeating: 0, count: 7)
                + Array(repeating: 1, count: 7))
        #expect(stepped[0]["id"] as? String == "one.csv")
        let tools = try objects(
            try command.run("spc", "one.csv", "--json", "--rules", "mdc", "--rebase", "2024-08-01").output)
        #expect(tools[0]["variation_icon"] is NSNull)
        let shown = try command.run("spc", "one.csv", "--rebase", "2024-08-01")
        #expect(shown.output.contains("2024-08-01") && shown.output.contains("new"))
    }

    @Test(
        "say of a step change that sets nothing apart, and of rows that do not follow evenly, what they are")
    func remarks() throws {
        let command = try Command()
        defer { command.remove() }
        try command.write(
            #"{"id": "x", "dates": ["2024-01-01", "2024-02-01", "2024-03-01", "2024-06-01"], "values": [1, 2, 1, 2], "rebase": ["2024-02-15", "2024-01-01"]}"#,
            to: "x.jsonl")
        let outcome = try command.run("spc", "x.jsonl", "--json")
        #expect(outcome.status == 0)
        #expect(
            outcome.complaint.contains(
                "x.jsonl, line 1 (x): the step change of 2024-02-15 is the date of no row"))
        #expect(outcome.complaint.contains("the step change of 2024-01-01 is the first row"))
        #expect(outcome.complaint.contains("2024-03-01 and 2024-06-01"))
    }

    private static let wrong: [(String, String, [String])] = [
        (
            "{\"id\": \"a\", \"dates\": [\"2024-01-01\", \"2024-01-01\"], \"values\": [1, 2]}", "j",
            ["line 1", "2024-01-01", "rows 1 and 2"]
        ),
        (
            "{\"id\": \"a\", \"dates\": [\"2024-01-01\"], \"values\": [1, 2]}", "j",
            ["line 1", "1 dates and 2 values"]
        ),
        ("{\"id\": \"a\", \"dates\": [\"2024-01-01\"], \"values\": [1e999]}", "j", ["line 1"]),
        ("{\"id\": \"a\", \"dates\": [\"2024-01-01\"], \"values\": [NaN]}", "j", ["line 1", "null"]),
        ("{\"id\": \"a\", \"dates\": [\"2024-01-01\"], \"values\": [1e30]}", "j", ["row 1", "1e+30"]),
        ("{\"id\": \"a\", \"dates\": [\"2024-02-30\"], \"values\": [1]}", "j", ["date 1", "2024-02-30"]),
        ("{\"id\": \"a\", \"dates\": [\"2024-01-01\"], \"values\": [\"x\"]}", "j", ["line 1", "values 1"]),
        ("{\"id\": \"a\", \"dates\": [], \"values\": []}", "j", ["no row"]),
        (
            "{\"id\": \"a\", \"dates\": [\"2024-01-01\"], \"values\": [1], \"direction\": \"up\"}", "j",
            ["\"up\""]
        ),
        ("{\"id\": \"a\", \"dates\": [\"2024-01-01\"], \"values\": [1], \"fix_after\": 3}", "j", ["12"]),
        ("{\"id\": \"a\"}", "j", ["dates"]), ("{nonsense", "j", ["line 1", "JSON"]), ("", "j", ["nothing"]),
        ("date,value\n2024-01-01,1\n2024-02-01,x\n", "c", ["row 3", "value", "\"x\""]),
        ("date,value\n2024-01-01,1\nsoon,2\n", "c", ["row 3", "date", "\"soon\""]),
        (
            "series,date,value\na,2024-01-01,1\nb,2024-01-01,1\na,2024-01-01,2\n", "c",
            ["series a", "rows 2 and 4"]
        ),
        ("date,value\n2024-01-01,1%\n2024-02-01,2\n", "c", ["row 3", "unit", "from % to none"]),
        ("date,value,unit\n2024-01-01,1,%\n2024-02-01,2,count\n", "c", ["row 3", "unit", "from % to count"]),
        ("date,value\nJan 2024,1\n1/1/2024,2\n", "c", ["2024-01-01 stands twice", "rows 2 and 3"]),
        ("[{\"id\": \"a\"}]", "j", ["JSON list", "one object a line"]),
        ("when,what\n1,2\n", "c", ["row 1", "series,date,value"]), ("date,value\n", "c", ["no row"]),
    ]

    @Test("refuse what they cannot chart, by file and row", arguments: wrong)
    func refusals(text: String, kind: String, words: [String]) throws {
        let command = try Command()
        defer { command.remove() }
        let name = kind == "j" ? "series.jsonl" : "series.csv"
        try command.write(text, to: name)
        let outcome = try command.run("spc", name, "--json")
        #expect(outcome.status == 65)
        #expect(outcome.output.isEmpty)
        for word in [name] + words {
            #expect(outcome.complaint.contains(word), "\(outcome.complaint) lacks \(word)")
        }
    }

    @Test(
        "refuse options that mean nothing, and a file that is not there",
        arguments: [
            (["series.csv", "--rules", "plotthedot"], 64), (["series.csv", "--direction", "up"], 64),
            (["series.csv", "--fix-after", "11"], 64), (["series.csv", "--run", "5"], 64),
            (["series.csv", "--rebase", "soon"], 64), (["none.csv"], 74),
        ] as [([String], Int32)])
    func wrongOptions(arguments: [String], status: Int32) throws {
        let command = try Command()
        defer { command.remove() }
        try command.write("date,value\n2024-01-01,1\n", to: "series.csv")
        #expect(try command.run("spc", arguments: arguments).status == status)
    }

    @Test("give what came before a wrong line, and end with the status of the wrong one")
    func streamed() throws {
        let command = try Command()
        defer { command.remove() }
        let good = #"{"id": "good", "dates": ["2024-01-01"], "values": [1]}"#
        try command.write(good + "\n{\n" + good + "\n", to: "s.jsonl")
        let outcome = try command.run("spc", "s.jsonl", "--json")
        #expect(outcome.status == 65)
        #expect(try objects(outcome.output).count == 1)
    }
}
