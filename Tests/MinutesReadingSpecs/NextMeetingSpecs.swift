import BoardDomain
import MinutesReading
import Testing

@Suite("The next meeting")
struct NextMeetingSpecs {
    @Test(
        "is read from the words that announce it",
        arguments: [
            ("Wednesday 11 June, 2.00-4.30pm, Lantern Hall", "2031-06-11 14:00 16:30 Lantern Hall"),
            ("Wednesday 11 June 2031 at 10am", "2031-06-11 10:00 - -"),
            ("11/06/2031, 10.00 – 12.30pm in the Birch Room", "2031-06-11 10:00 12:30 Birch Room"),
            ("Birch Room, 11th of June 2031, 14:00 to 16:00", "2031-06-11 14:00 16:00 Birch Room"),
            (
                "9.30 a.m. to 12 noon on Wednesday 11 June at St. Anne’s Hall",
                "2031-06-11 09:30 12:00 St. Anne’s Hall"
            ),
            ("Weds 14 January, 1400hrs, Lantern Hall", "2032-01-14 14:00 - Lantern Hall"),
            ("Thursday 11 June, 2pm", "- 14:00 - -"), ("31 June 2031", "- - - -"), ("7 May 2031", "- - - -"),
            ("11 June at 2.00, Lantern Hall", "2031-06-11 - - Lantern Hall"), ("To be confirmed", "- - - -"),
        ])
    func words(printed: String, expected: String) throws {
        let read = Meeting.read("DATE OF NEXT MEETING", "", printed + ".")
        let next = try #require(read.nextMeeting)
        let parts = [next.date?.iso, next.start?.iso, next.end?.iso, next.venue].map { $0 ?? "-" }
        #expect(parts.joined(separator: " ") == expected)
        #expect(
            (next.date == nil) == !read.warnings.filter {
                !$0.label.hasSuffix("noActions") && !$0.label.hasSuffix("timeUnclear")
            }.isEmpty)
    }

    @Test("may be said on lines of its own or in a sentence")
    func places() {
        let label = Meeting.read(
            "Date of next meeting: Wednesday 11 June 2031", "Time: 2.00pm", "Venue: Lantern Hall")
        let sentence = Meeting.read(
            "The next meeting will be held at Lantern Hall on Wednesday 11 June at 2.00pm. Papers are due on 4 June."
        )
        for read in [label, sentence] {
            #expect(read.nextMeeting?.date?.iso == "2031-06-11")
            #expect(read.nextMeeting?.start?.iso == "14:00")
            #expect(read.nextMeeting?.venue == "Lantern Hall")
        }
    }

    @Test("is not invented where the minutes say nothing")
    func absent() {
        #expect(Meeting.read("The figures were noted.").nextMeeting == nil)
    }
}
