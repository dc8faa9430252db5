import BoardDomain
import MinutesReading
import Testing

@Suite("A sentence without a mark")
struct RequestSpecs {
    @Test(
        "is proposed when it asks",
        arguments: [
            "The Board to be sent a note on fostering.",
            "A further report to be brought to the board in the autumn.",
            "Tom Reed to circulate the audit.", "Cllr Pike and Ada Brook to meet the heads.",
            "Director of Public Health to send the figures.", "TR to write to the schools.",
            "Terms of reference to be reviewed, so that they are plain.",
        ])
    func asks(sentence: String) throws {
        let actions = Meeting.actions("The figures were noted. \(sentence) Thanks were given.")
        #expect(actions.map(\.text) == [sentence])
        let action = try #require(actions.first)
        #expect(!action.marked)
        #expect(action.confidence < 0.7)
    }

    @Test(
        "is left alone when it tells",
        arguments: [
            "A fuller plan needs to be drawn up.", "The delay is to be expected in winter.",
            "Every school has a link officer.", "We need to test this first.",
            "Heads are asked to come and to bring examples.",
            "The training to be offered is funded by schools.",
            "Tom Reed agreed with the plan to be honest with families.", "There is more to be done.",
            "If the form is to be used it must be short.", "Members noted the plan to be presented in June.",
            "The Board and the college will have to settle the plan.",
            "To open a second centre and staff it.",
            "Tom Reed presented the report to the Board.", "Eleven homes require action this year.",
            "The action list was noted.", "The actions of the team need to be seen.",
            "Ada Brook was pleased to report progress.",
        ])
    func tells(sentence: String) {
        #expect(Meeting.actions(sentence).isEmpty)
    }

    @Test("never outweighs a marked one, and says which rule proposed it")
    func confidence() {
        for rule in ProposalRule.allCases { #expect(!rule.sentence.isEmpty) }
        let unmarked = Meeting.actions("Tom Reed to circulate the audit.")
        let marked = Meeting.actions("ACTION: Tom Reed to circulate the audit.")
        #expect(unmarked.map(\.rule) == [.requestToName])
        #expect(marked.map(\.rule) == [.markedInLine])
        for (one, other) in zip(unmarked, marked) { #expect(one.confidence < other.confidence) }
    }
}
