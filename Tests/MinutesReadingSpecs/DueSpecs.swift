import BoardDomain
import MinutesReading
import Testing

@Suite("The due date of an action")
struct DueSpecs {
    @Test(
        "is read as the minutes say it",
        arguments: [
            ("bring the audit to the next meeting", "next_meeting next meeting"),
            (
                "bring the audit to next Improvement Board meeting",
                "next_meeting next Improvement Board meeting"
            ),
            ("bring the audit at the next Board", "next_meeting next Board"),
            (
                "come 45 minutes prior to the next Improvement Board",
                "next_meeting 45 minutes prior to the next Improvement Board"
            ),
            ("send the audit a week before the next meeting", "next_meeting a week before the next meeting"),
            ("bring the audit to a future meeting", "future_meeting a future meeting"),
            ("send the audit by 2 June", "date 2031-06-02 2 June"),
            ("send the audit by Monday 2nd June 2031", "date 2031-06-02 Monday 2nd June 2031"),
            ("send the audit by 02/06/2031", "date 2031-06-02 02/06/2031"),
            ("send the audit no later than June 2, 2031", "date 2031-06-02 June 2, 2031"),
            ("send the audit by 9 January", "date 2032-01-09 9 January"),
            ("send the audit (by 2 June)", "date 2031-06-02 2 June"),
            ("send the audit by the end of May", "date 2031-05-31 end of May"),
            ("send the audit, ongoing", "standing ongoing"), ("give ongoing support", "none"),
            ("send the audit within two weeks", "date 2031-05-28 within two weeks"),
            ("send the audit by Friday", "date 2031-05-16 by Friday"),
            ("send the audit as soon as possible", "none as soon as possible"), ("send the audit", "none"),
            ("report on the visit of 3 March", "none"), ("send the minutes of 9 April 2031", "none"),
            ("bring the audit to the next meeting of Team Leaders", "none next meeting of Team"),
            ("send the audit by Tuesday 2 June", "none Tuesday 2 June"),
            ("send the audit by 31 June", "none 31 June"),
            ("send the audit by 1 May 2031", "none 1 May 2031"), ("send the audit by 1 May", "none 1 May"),
        ])
    func phrases(words: String, expected: String) {
        #expect(Meeting.actions("ACTION: Ada Brook to \(words).").map { $0.due.label } == [expected])
    }

    @Test("becomes the term the register keeps, with its words")
    func terms() throws {
        let meeting = try #require(Day(iso: "2031-05-14"))
        let expected: [(String, DueTerm)] = [
            ("to the next meeting", DueTerm(.nextMeeting(after: meeting), words: "next meeting")),
            ("to a future meeting", DueTerm(.futureMeeting, words: "a future meeting")),
            ("by 2 June", DueTerm(.on(try #require(Day(iso: "2031-06-02"))))),
            ("by 31 June", DueTerm(.missing, words: "31 June")), ("soon", DueTerm(.missing)),
            ("as a standing item", DueTerm(.standing, words: "standing item")),
        ]
        for (words, term) in expected {
            let action = try #require(Meeting.actions("ACTION: Ada Brook to bring it \(words).").first)
            #expect(action.due.term(raisedOn: meeting) == term)
        }
    }

    @Test("that cannot be right is a warning on its line, and no day")
    func refused() {
        let read = Meeting.read("ACTION: Ada Brook to send it by Tuesday 2 June.")
        #expect(read.warnings.map(\.label) == ["line \(Meeting.head.count + 1) | wrongWeekday"])
        #expect(read.warnings.first?.sentence.contains("Monday") == true)
    }

    @Test("hangs on the next meeting that is printed")
    func nextMeeting() {
        let read = Meeting.read(
            "ACTION: Ada Brook to bring it to the June meeting.", "", "DATE OF NEXT MEETING", "",
            "Wednesday 11 June 2031")
        #expect(read.actions.map { $0.due.day(nextMeeting: read.nextMeeting?.date)?.iso } == ["2031-06-11"])
    }
}
