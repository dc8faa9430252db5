import BoardDomain
import Intake
import Testing

@Suite("A due date in a cell")
struct ReadDueSpecs {
    private let said = Day(ordinal: 17_590)

    @Test(
        "hangs on the next meeting in many words, which are kept",
        arguments: [
            "next meeting", "Next Board", "next Improvement Board meeting", "the following meeting",
            "30 minutes prior to the next Improvement Board", "At the next full board meeting.",
        ])
    func next(words: String) throws {
        #expect(try readDue(words, saidOn: said) == DueTerm(.nextMeeting(after: said), words: words))
    }

    @Test(
        "hangs on no meeting in particular",
        arguments: ["a future meeting", "Future Board", "at a future board meeting"])
    func future(words: String) throws {
        #expect(try readDue(words, saidOn: nil) == DueTerm(.futureMeeting, words: words))
    }

    @Test("goes on", arguments: ["standing", "Ongoing", "on-going", "standing item"])
    func standing(words: String) throws {
        #expect(try readDue(words, saidOn: nil) == DueTerm(.standing, words: words))
    }

    @Test("is a day, or missing")
    func plain() throws {
        let day = try #require(Day(iso: "2018-03-28"))
        #expect(try readDue("Wednesday 28 March 2018", saidOn: nil) == DueTerm(.on(day)))
        #expect(try readDue("", saidOn: nil) == DueTerm(.missing))
    }

    @Test(
        "is refused where it could mean another day",
        arguments: [
            ("the meeting after next", "a day, \"next meeting\""),
            ("next but one meeting", "a day, \"next meeting\""),
            ("next month's board", "a day, \"next meeting\""),
            ("next month’s board", "a day, \"next meeting\""),
            ("next week", "a day, \"next meeting\""), ("asap", "a day, \"next meeting\""),
            ("tbc", "a day, \"next meeting\""), ("31/02/2018", "a day that exists"),
            ("Tuesday 28 March 2018", "the right weekday"), ("28/03", "a year as well"),
        ])
    func refusals(cell: String, opening: String) throws {
        let expectation = try #require(throws: Expectation.self) { try readDue(cell, saidOn: said) }
        #expect(expectation.words.hasPrefix(opening))
    }

    @Test("that says next needs a day to count from")
    func unanchored() {
        #expect(throws: Expectation.self) { try readDue("next meeting", saidOn: nil) }
    }
}
