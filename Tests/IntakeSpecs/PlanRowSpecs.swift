import BoardDomain
import Intake
import Testing

@Suite("A row of the plan")
struct PlanRowSpecs {
    private let header =
        "board,priority,priority_title,ref,action,due,rating,update,updated_on,recommendation,"
        + "recommendation_words,milestone,milestone_words,milestone_reached,milestone_dropped,milestone_reason\n"

    private func entries(_ rows: String) throws -> [PlanEntry] {
        let read = try reading(header + rows, as: .plan)
        #expect(read.sentences == [])
        return read.entries.compactMap { if case .plan(let entry) = $0.entry { entry } else { nil } }
    }

    @Test("with a milestone needs nothing else of the plan")
    func milestone() throws {
        let found = try entries(
            """
            b,2,On time,2.3,Check at day 20,30/6/18,,,,,,,,,,
            b,,,2.3,,,,,,,,M1,Teams trained,,,
            b,,,2.3,,,,,,,,M1,,1/3/18,,
            b,,,2.3,,,,,,,,M2,Audit bought,,2/3/18,No money
            """)
        let reached = try #require(Day(iso: "2018-03-01"))
        let dropped = try #require(Day(iso: "2018-03-02"))
        func entry(_ milestone: Milestone) -> PlanEntry {
            .milestone(MilestoneEntry(board: Board.ID("b"), action: "2.3", milestone: milestone))
        }
        #expect(
            found.dropFirst() == [
                entry(Milestone(id: "M1", words: "Teams trained", due: nil, state: .planned)),
                entry(Milestone(id: "M1", words: "Teams trained", due: nil, state: .reached(on: reached))),
                entry(
                    Milestone(
                        id: "M2", words: "Audit bought", due: nil,
                        state: .dropped(on: dropped, why: "No money"))),
            ])
    }

    @Test("may hold an action and its milestone at once")
    func both() throws {
        let found = try entries("b,2,On time,2.3,Check at day 20,30/6/18,,,,,,M1,Teams trained,,,\n")
        guard case .action = found.first, case .milestone = found.last, found.count == 2 else {
            Issue.record("an action and a milestone: \(found)")
            return
        }
    }

    @Test("gives the title of its priority once, and may follow an earlier row")
    func following() throws {
        let found = try entries(
            """
            b,2,On time,2.3,Check at day 20,30/6/18,amber,Two teams,14/3/18,,,,,,,
            b,2,,2.4,Count late ones,,,,,,,,,,,
            b,,,2.3,,,green,All teams,28/3/18,,,,,,,
            b,Leadership,,3.1,Hire a director,,,,,,,,,,,
            """)
        let actions = found.compactMap { if case .action(let entry) = $0 { entry } else { nil } }
        #expect(actions.map(\.priority.title) == ["On time", "On time", "On time", "Leadership"])
        #expect(actions.map(\.update?.claim) == [.atRisk, nil, .onTrack, nil])
        #expect(actions[2].words == "Check at day 20")
        #expect(actions[2].original == actions[0].original)
    }

    @Test(
        "pairs recommendations with their words",
        arguments: [
            ("R1", "Plan; then act", ["Plan; then act"]), ("R1; R2", "Plan; Act", ["Plan", "Act"]),
            ("R1; R2", "", [nil, nil]), ("R1; R2", ";Act", [nil, "Act"]),
        ] as [(String, String, [String?])])
    func recommendations(codes: String, words: String, expected: [String?]) throws {
        let found = try entries("b,2,On time,2.3,Check,,,,,\(codes),\(words),,,,,\n")
        guard case .action(let entry) = try #require(found.first) else { return }
        #expect(entry.recommendations.map(\.words) == expected)
    }

    @Test(
        "is at fault by name",
        arguments: [
            ("b,,,2.3,Check,,,,,,,,,,,", "priority: nothing"),
            ("b,9,,2.3,Check,,,,,,,,,,,", "priority_title: nothing, expected the title of priority 9"),
            (
                "b,1,Other,2.3,Check,,,,,,,,,,,",
                "priority_title: \"Other\", expected the title that priority 1 has"
            ),
            ("b,1,,2.3,,,,,,,,,,,,", "action: nothing, expected the words of the plan action"),
            (
                "b,1,,2.3,Check,next meeting,,,,,,,,,,",
                "due: \"next meeting\", expected a day, since no column says"
            ),
            (
                "b,1,,2.3,Check,,purple,,1/3/18,,,,,,,",
                "rating: \"purple\", expected one of: complete, on track"
            ),
            ("b,1,,2.3,Check,,green,,,,,,,,,", "updated_on: nothing, expected the day of the rating"),
            ("b,1,,2.3,Check,,,,1/3/18,,,,,,,", "updated_on: \"1/3/18\", expected update filled as well"),
            (
                "b,1,,2.3,Check,,,,,,Words,,,,,",
                "recommendation_words: \"Words\", expected recommendation filled"
            ),
            ("b,1,,2.3,Check,,,,,R1;R2,Words,,,,,", "recommendation_words: \"Words\", expected 2 parts"),
            ("b,,,2.3,,,,,,,,M1,,,,", "milestone_words: nothing, expected what milestone M1 is"),
            ("b,,,2.3,,,,,,,,M1,W,1/3/18,2/3/18,", "milestone_dropped: \"2/3/18\", expected either a day"),
            (
                "b,,,2.3,,,,,,,,M1,W,,,Why",
                "milestone_reason: \"Why\", expected milestone_dropped filled as well"
            ),
            ("b,1,,2.3,Check,,,,,,,,W,,,", "milestone_words: \"W\", expected milestone filled as well"),
            (
                "b,1,,1.1,Other words,,,,,,,,,,,",
                "action: \"Other words\", expected the same words as in row 2"
            ),
            (
                "b,2 more,,1.1,First,,,,,,,,,,,",
                "priority: \"2 more\", expected the same priority as in row 2: 1"
            ),
        ])
    func faults(row: String, opening: String) throws {
        let read = try reading(header + "b,1,Leadership,1.1,First,,,,,,,,,,,\n" + row + "\n", as: .plan)
        #expect(read.sentences.count == 1, "\(read.sentences)")
        #expect(try #require(read.sentences.first).hasPrefix("file.csv, row 3, " + opening))
    }
}
