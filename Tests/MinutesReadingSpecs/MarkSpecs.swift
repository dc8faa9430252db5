import BoardDomain
import MinutesReading
import Testing

@Suite("A marked action")
struct MarkSpecs {
    @Test(
        "is found however the mark is printed",
        arguments: [
            "ACTION: send the audit to heads", "Action: send the audit to heads",
            "**Action:** send the audit to heads",
            "*ACTION*: send the audit to heads", "ACTION – send the audit to heads",
            "Action - send the audit to heads",
            "ACTION send the audit to heads", "Action 4: send the audit to heads",
            "Action point 2.1: send the audit to heads",
            "Agreed action: send the audit to heads", "(Action: send the audit to heads)",
            "ACTION:send the audit to heads",
            "All was well. ACTION: send the audit to heads",
            "All was well. [Action: send the audit to heads]",
            "• ACTION: send the audit to heads", "4.2 ACTION: send the audit to heads",
            "| ACTION: | send the audit to heads |",
        ])
    func marks(line: String) {
        let actions = Meeting.actions(line)
        #expect(actions.map(\.text) == ["send the audit to heads"])
        #expect(actions.map(\.marked) == [true])
        #expect(actions.map(\.owners) == [[]])
    }

    @Test(
        "names the owners that the minutes name",
        arguments: [
            ("ACTION: Tom Reed to send the audit", ["Tom Reed"]),
            ("ACTION – Tom Reed: send the audit", ["Tom Reed"]),
            ("Action (TR): send the audit", ["TR"]), ("ACTION TR: send the audit", ["TR"]),
            ("ACTION: send the audit (TR/AB)", ["TR", "AB"]),
            ("ACTION: Cllr Pike to send the audit", ["Cllr Pike"]),
            ("ACTION: Director of Public Health to send the audit", ["Director of Public Health"]),
            ("ACTION: The audit to be sent by Tom Reed at the next meeting", ["Tom Reed"]),
            ("ACTION: Pia Lindqvist to send the audit", ["Pia Lindqvist"]),
            ("ACTION: All to read the audit", ["All"]),
            ("ACTION: A report on the audit to be presented", []),
            ("ACTION: The Improvement Board to be sent the audit", []),
            ("ACTION: The Board to consider the audit", []),
            ("ACTION: Further work to continue on the audit", []),
            ("ACTION: send the audit. Lead: Ada Brook. By 2 June", ["Ada Brook"]),
        ])
    func owners(line: String, expected: [String]) {
        #expect(Meeting.actions(line).map { $0.owners.map(\.words) } == [expected])
    }

    @Test("says whom of those attending an owner's words fit, and doubts the others")
    func attendees() throws {
        let known = try #require(Meeting.actions("ACTION: AB to send the audit").first)
        #expect(known.owners.map(\.attendee) == ["Ada Brook"])
        #expect(known.doubts.isEmpty)
        let stranger = try #require(Meeting.actions("ACTION: Pia Lindqvist to send the audit").first)
        #expect(stranger.owners.map(\.attendee) == [nil])
        #expect(stranger.doubts == [.ownerNotAttending("Pia Lindqvist")])
        let unclear = try #require(Meeting.actions("ACTION: TR to send the audit").first)
        #expect(unclear.owners.map(\.attendee) == [nil])
        #expect(unclear.doubts == [.ownerCouldBe("TR", ["Tom Reed", "Tess Rowe"])])
    }

    @Test("takes the words before a mark that holds only an owner")
    func ownerOnly() throws {
        let read = Meeting.read("The audit to be sent to heads.", "", "Action: Tom Reed by 2 June")
        let action = try #require(read.actions.first)
        #expect(read.actions.count == 1)
        #expect(action.text == "The audit to be sent to heads.")
        #expect(action.line == Meeting.head.count + 1)
        #expect(action.rule == .ownerAfterWords)
        #expect(action.due.label == "date 2031-06-02 2 June")
        #expect(action.doubts == [.wordsFromBefore])
    }

    @Test(
        "is not made of words that only speak of action",
        arguments: [
            "The action plan: progress was noted.", "Action plan: the plan was noted.", "ACTION LOG UPDATE",
            "They took the following action: closing the site.", "Actions: None", "ACTION: none.",
            "Action Hambleford was thanked.",
        ])
    func falseFriends(line: String) {
        #expect(Meeting.actions(line).isEmpty)
    }

    @Test("without words is reported and never dropped in silence")
    func empty() {
        let read = Meeting.read("ACTION:", "", "NEXT ITEM", "", "Nothing was said.")
        #expect(read.actions.isEmpty)
        #expect(read.warnings.map(\.label).contains("line \(Meeting.head.count + 1) | markerWithoutWords"))
    }

    @Test("stands beside others in one paragraph, each with its own words")
    func several() {
        let before = Meeting.actions(
            "Forms to be sent. (Action: AB) Counts to be made by 2 June. (Action: Cllr Pike) All was well.")
        #expect(before.map(\.text) == ["Forms to be sent.", "Counts to be made by 2 June."])
        #expect(before.map { $0.owners.map(\.words) } == [["AB"], ["Cllr Pike"]])
        let after = Meeting.actions(
            "One. ACTION: AB to send forms. Two. ACTION: count the forms. ACTION: Cllr Pike to write; Tom Reed to call."
        )
        #expect(
            after.map(\.text) == [
                "AB to send forms.", "count the forms.", "Cllr Pike to write", "Tom Reed to call.",
            ])
    }

    @Test("runs on to the next line where the first had no room left")
    func wrapped() throws {
        let long = "ACTION: Tom Reed to collect from each of the schools the number of pupils who"
        let fill = "The board heard that the number of visits had fallen in each of the last six"
        let read = Meeting.read(
            fill, "months.", "", fill, "months.", "", long, "have moved since the autumn, by 2 June.", "",
            fill)
        let action = try #require(read.actions.first)
        #expect(action.text.hasSuffix("pupils who have moved since the autumn, by 2 June."))
        #expect(action.lastLine == action.line + 1)
        #expect(action.due.day(nextMeeting: nil)?.iso == "2031-06-02")
    }
}
