import BoardDomain
import Scheduling
import Testing

@testable import Pipeline

@Suite("The rules in the configuration")
struct ScheduleSettingsSpecs {
    private let board = Board.ID("hambleford-ib")

    private func read(_ text: String) throws -> Settings {
        try SettingsReading.settings(from: text, in: "boardpack.toml", relativeTo: "")
    }

    private static let usual = PackRule.Timing.clearDaysBefore(5, slack: 1, at: .nineAM, closing: .fivePM)

    @Test("are five clear days, one in hand, at nine, for a board of which nothing is said")
    func usual() throws {
        for text in ["", "[schedule.hambleford-ib]\n", "[schedule.easterby-ib]\nissue = false\n"] {
            let rules = try read(text).rules(of: board)
            #expect(rules.map(\.timing) == [Self.usual])
            #expect(rules.map(\.name) == ["issue"])
        }
    }

    @Test("are read for each board, with every way to say when")
    func everyWay() throws {
        let settings = try read(
            """
            [calendar]
            nation = "scotland"
            counting = "s243"
            closes = "16:30"
            [[calendar.pre_election]]
            name = "Local elections"
            from = "2027-03-23"
            until = "2027-05-06"
            [schedule.hambleford-ib]
            counting = "working-days"
            [[schedule.hambleford-ib.rule]]
            kind = "issue"
            clear_days = 3
            slack = 0
            at = "12:00"
            [[schedule.hambleford-ib.rule]]
            kind = "chaser"
            working_days_before = 12
            [[schedule.hambleford-ib.rule]]
            kind = "digest"
            working_days_after = 1
            at = "10:30"
            [[schedule.hambleford-ib.rule]]
            name = "weekly-digest"
            kind = "digest"
            weekly = ["monday", "Thursday"]
            [[schedule.hambleford-ib.rule]]
            name = "monthly-digest"
            kind = "digest"
            monthly = 31
            [[schedule.hambleford-ib.rule]]
            name = "last-friday"
            kind = "digest"
            monthly = "last friday"
            """)
        let closing = try #require(TimeOfDay(iso: "16:30"))
        let half = try #require(TimeOfDay(iso: "10:30"))
        let noon = try #require(TimeOfDay(iso: "12:00"))
        #expect(
            settings.rules(of: board).map(\.timing) == [
                .clearDaysBefore(3, slack: 0, at: noon, closing: closing),
                .workingDaysBefore(12, at: .nineAM), .workingDaysAfter(1, at: half),
                .weekly([.monday, .thursday], at: .nineAM), .monthly(.date(31), at: .nineAM),
                .monthly(.weekday(.last, .friday), at: .nineAM),
            ])
        #expect(settings.calendar.nation == .scotland)
        #expect(settings.calendar.preElection.map(\.name) == ["Local elections"])
        #expect(settings.counting(of: board) == .workingDays)
        #expect(settings.counting(of: Board.ID("other")) == .localGovernmentAct243)
    }

    @Test("keep the rule to issue beside others, unless it is not wanted")
    func issueStays() throws {
        let chaser = "[[schedule.hambleford-ib.rule]]\nkind = \"chaser\"\nworking_days_before = 9\n"
        #expect(try read(chaser).rules(of: board).map(\.kind) == [.issue, .chaser])
        let off = "[schedule.hambleford-ib]\nissue = false\n"
        #expect(try read(off).rules(of: board) == [])
        #expect(try read(off + chaser).rules(of: board).map(\.kind) == [.chaser])
    }

    private static let rule = "[[schedule.b.rule]]\nkind = \"issue\"\n"
    private static let twoRules: String = rule + rule

    private static let wrong: [(String, String)] = [
        ("[calendar]\nnation = \"wales\"\n", "calendar.nation is “wales”"),
        ("[calendar]\ncounting = \"days\"\n", "calendar.counting is “days”"),
        ("[calendar]\ncloses = \"5pm\"\n", "calendar.closes is “5pm”"),
        ("[[calendar.pre_election]]\nname = \"A\"\n", "calendar.pre_election[1].from is missing"),
        (
            "[[calendar.pre_election]]\nname = \"A\"\nfrom = \"2027-05-06\"\nuntil = \"2027-05-05\"\n",
            "calendar.pre_election[1].until is 2027-05-05, before"
        ),
        ("[schedule]\nb = 1\n", "schedule.b is a whole number"),
        ("[schedule.b]\nrules = 1\n", "schedule.b.rules is not known; the nearest is rule"),
        ("[[schedule.b.rule]]\n", "schedule.b.rule[1].kind is missing"),
        (rule + "kinds = 1\n", "schedule.b.rule[1].kinds is not known"),
        (rule + "clear_days = 61\n", "schedule.b.rule[1].clear_days is 61"),
        (rule + "clear_days = 5\nmonthly = 1\n", "schedule.b.rule[1] says clear_days and monthly"),
        (rule + "monthly = 1\nslack = 2\n", "schedule.b.rule[1].slack counts only"),
        (rule + "slack = 0\nat = \"17:01\"\n", "schedule.b.rule[1].at is 17:01, after"),
        (rule + "monthly = \"fifth monday\"\n", "schedule.b.rule[1].monthly is “fifth monday”"),
        (rule + "monthly = 32\n", "schedule.b.rule[1].monthly is 32"),
        (rule + "weekly = [\"mon\"]\n", "schedule.b.rule[1].weekly is “mon”"),
        (rule + "name = \"A b\"\n", "schedule.b.rule[1].name is “A b”"),
        (twoRules, "schedule.b.rule[2].name is “issue” a second time"),
        ("[schedule.b]\nissue = false\n" + rule, "schedule.b.rule[1].kind is issue"),
    ]

    @Test(
        "that are wrong are refused by the path of the setting",
        arguments: Self.wrong)
    func refusals(text: String, words: String) {
        do {
            _ = try read(text)
            Issue.record("taken: \(text)")
        } catch {
            let sentence = (error as? Refusal)?.sentence ?? "\(error)"
            #expect(sentence.contains("boardpack.toml: \(words)"), "\(sentence)")
        }
    }
}
