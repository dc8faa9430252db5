import Foundation
import Testing

@Suite("The schedule at the command line")
struct ScheduleCommandSpecs {
    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func prepared(calendar: String? = nil) throws -> Command {
        let command = try Command()
        try command.write(
            "board,name,organisation\nhambleford-ib,Improvement Board,Hambleford\n", to: "boards.csv")
        try command.write(
            """
            board,date,moved_to,start,status
            hambleford-ib,2026-10-28,,14:00,planned
            hambleford-ib,2026-11-25,2026-12-02,14:00,planned
            hambleford-ib,2027-01-06,,14:00,planned
            hambleford-ib,2026-12-16,,14:00,cancelled
            """, to: "meetings.csv")
        try command.run("init")
        try command.run("import", "boards", "boards.csv")
        try command.run("import", "meetings", "meetings.csv")
        return command
    }

    @Test("says that a board of the settings is not in the register, and goes on")
    func boardOfNobody() throws {
        let command = try prepared()
        defer { command.remove() }
        try command.write("[schedule.hambelford-ib]\ncounting = \"s243\"\n", to: "boardpack.toml")
        let outcome = try command.run("schedule", "--at", "2026-10-01T09:00")
        #expect(outcome.status == 0, "\(outcome)")
        #expect(
            outcome.complaint
                == "boardpack: The settings have [schedule.hambelford-ib], and the register has no board hambelford-ib,"
                + " but hambleford-ib: what stands there is nobody's.\n")
        let object = try json(try command.run("schedule", "--json", "--at", "2026-10-01T09:00").output)
        #expect((object["warnings"] as? [String])?.count == 1)
    }

    @Test("tells the latest day of issue with its arithmetic, without any store")
    func clearDays() throws {
        let command = try Command()
        defer { command.remove() }
        let outcome = try command.run("clear-days", "2026-10-28")
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                Issue on Tuesday 20 October 2026 at the latest: 5 clear working days before the meeting of Wednesday 28 October 2026.
                  Wednesday 28 October 2026: the meeting, not counted
                  Tuesday 27 October 2026: counted, 1
                  Monday 26 October 2026: counted, 2
                  Sunday 25 October 2026: not counted: a Sunday
                  Saturday 24 October 2026: not counted: a Saturday
                  Friday 23 October 2026: counted, 3
                  Thursday 22 October 2026: counted, 4
                  Wednesday 21 October 2026: counted, 5
                  Tuesday 20 October 2026: the latest lawful day of issue

                """)
        let three = try json(
            try command.run("clear-days", "2026-03-25", "--days", "3", "--rule", "s243", "--json").output)
        #expect(three["latest"] as? String == "2026-03-20")
        let steps = try #require(three["arithmetic"] as? [[String: Any]])
        #expect(steps.count { $0["part"] as? String == "counted" } == 3)
    }

    private static let wrong: [([String], Int32)] = [
        (["2026-02-30"], 64), (["2026-10-28", "--days", "61"], 64), (["2026-10-28", "--days", "x"], 64),
        (["2026-10-28", "--rule", "s244"], 64), (["2026-10-28", "--nation", "wales"], 64),
        (["2026-10-28", "--nation", "scotland"], 64), (["2028-01-05"], 3), (["1999-06-01"], 3),
        (["2026-10-28", "--calendar", "none.json"], 74), (["2026-10-28", "--calendar", "bad.ics"], 65),
    ]

    @Test(
        "refuses what it is not asked rightly, and what lies beyond the calendar",
        arguments: Self.wrong)
    func refusals(arguments: [String], status: Int32) throws {
        let command = try Command()
        defer { command.remove() }
        try command.write("BEGIN:VCALENDAR\nEND:VCALENDAR\n", to: "bad.ics")
        let outcome = try command.run("clear-days", arguments: arguments)
        #expect(outcome.status == status)
        #expect(!outcome.complaint.isEmpty && outcome.output.isEmpty)
    }

    @Test("counts by another nation's published list")
    func nation() throws {
        let command = try Command()
        defer { command.remove() }
        try command.write(
            """
            {"scotland": {"events": [{"title": "New Year", "date": "2026-01-01"},
              {"title": "2nd January", "date": "2026-01-02"}, {"title": "Christmas", "date": "2026-12-25"}]}}
            """, to: "list.json")
        let outcome = try command.run(
            "clear-days", "2026-01-07", "--days", "2", "--nation", "scotland", "--calendar", "list.json")
        #expect(outcome.status == 3, "2025 is not in the list")
        let later = try command.run(
            "clear-days", "2026-01-08", "--days", "2", "--nation", "scotland", "--calendar", "list.json")
        #expect(later.output.contains("Issue on Monday 5 January 2026"))
    }

    @Test("says what will happen and when, by the diary as it stands")
    func schedule() throws {
        let command = try prepared()
        defer { command.remove() }
        let outcome = try command.run(
            "schedule", "--at", "2026-10-01T10:00", "--until", "2027-01-31", "--json")
        #expect(outcome.status == 0, "\(outcome.complaint)")
        let firings = try #require(try json(outcome.output)["firings"] as? [[String: Any]])
        #expect(
            firings.compactMap { $0["local"] as? String } == [
                "2026-10-19T09:00", "2026-11-23T09:00", "2026-12-23T09:00",
            ])
        #expect(firings.first?["instant"] as? String == "2026-10-19T08:00Z")
        #expect(firings.first?["limit"] as? String == "2026-10-20T16:00Z")
        #expect(firings[1]["meeting"] as? String == "2026-12-02")
        let text = try command.run("schedule", "--at", "2026-10-01T10:00", "--why")
        #expect(text.output.contains("Monday 19 October 2026 at 09:00 BST: hambleford-ib, issue"))
        #expect(text.output.contains("Sunday 25 October 2026: not counted: a Sunday"))
        #expect(try command.run("schedule", "--at", "2026-10-01T10:00", "--until", "2026-09-30").status == 64)
        #expect(try command.run("schedule", "--board", "none").status == 3)
    }

    @Test("takes closures and bank holidays from what was imported, and says where the calendar ends")
    func imported() throws {
        let command = try prepared()
        defer { command.remove() }
        try command.write(
            """
            {"england-and-wales": {"division": "england-and-wales", "events": [
              {"title": "New Year’s Day", "date": "2026-01-01", "notes": "", "bunting": true},
              {"title": "Christmas Day", "date": "2026-12-25", "notes": "", "bunting": true}]}}
            """, to: "bank-holidays.json")
        try command.write(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261019\r\nDTEND;VALUE=DATE:20261021\r\n"
                + "SUMMARY:Moving\r\n  offices\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", to: "closures.ics")
        let first = try command.run("import", "calendar", "bank-holidays.json")
        #expect(first.output.contains("2 rows; new 2"))
        #expect(try command.run("import", "calendar", "bank-holidays.json").output.contains("unchanged 2"))
        let closures = try command.run("import", "calendar", "closures.ics", "--set", "kind=closure")
        #expect(closures.output.contains("2 rows; new 2"))
        #expect(try command.run("import", "calendar", "closures.ics", "--set", "kind=party").status == 64)
        #expect(try command.run("import", "calendar", "closures.ics", "--map", "a=b").status == 64)
        let outcome = try command.run("schedule", "--at", "2026-10-01T10:00", "--json")
        #expect(outcome.status == 1)
        let report = try json(outcome.output)
        #expect(report["calendar_ends"] as? String == "2026-12-31")
        let firings = try #require(report["firings"] as? [[String: Any]])
        #expect(firings.first?["local"] as? String == "2026-10-15T09:00")
        #expect((report["refused"] as? [[String: Any]])?.first?["meeting"] as? String == "2027-01-06")
    }
}
