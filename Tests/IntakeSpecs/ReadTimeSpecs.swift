import BoardDomain
import Intake
import Testing

@Suite("A time in a cell")
struct ReadTimeSpecs {
    @Test(
        "is read as agendas print it",
        arguments: [
            ("14:00", "14:00"), ("14.00", "14:00"), ("2.00pm", "14:00"), ("2pm", "14:00"), ("2 PM", "14:00"),
            ("2:30 p.m.", "14:30"), ("12am", "00:00"), ("12pm", "12:00"), ("12.15am", "00:15"),
            ("9:30", "09:30"),
            ("09:30", "09:30"), ("02:30", "02:30"), ("14:00:00", "14:00"), ("1400", "14:00"),
            ("1400hrs", "14:00"),
            ("noon", "12:00"), ("10am", "10:00"), ("0:00", "00:00"),
        ])
    func spellings(cell: String, iso: String) throws {
        #expect(try readTime(cell).iso == iso)
    }

    @Test(
        "is refused with the reason",
        arguments: [
            ("2:30", "am or pm"), ("2.30", "am or pm"), ("13pm", "an hour from 1 to 12"),
            ("0am", "an hour from 1"),
            ("25:00", "an hour from 0"), ("14:60", "an hour from 0"), ("2", "a time such as"),
            ("soon", "a time such"),
            ("14:00-16:00", "a time such"), ("14:0", "a time such"), ("", "a time such"),
            ("14:00:30", "a time such"),
            ("2pm BST", "a time such"), ("pm", "a time such"),
        ])
    func refusals(cell: String, opening: String) throws {
        let expectation = try #require(throws: Expectation.self) { try readTime(cell) }
        #expect(expectation.words.hasPrefix(opening))
    }
}
