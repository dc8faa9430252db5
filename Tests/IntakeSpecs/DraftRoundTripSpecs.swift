import BoardDomain
import FlowRenderers
import Foundation
import Intake
import MinutesReading
import Testing

@Suite("A skeleton of minutes")
struct DraftRoundTripSpecs {
    private func draft() throws -> MinutesDraft {
        let board = Board.ID("hambleford-ib")
        let next = try #require(Day(year: 2031, month: 6, day: 11))
        return MinutesDraft(
            board: "Hambleford Improvement Board", day: try #require(Day(year: 2031, month: 5, day: 14)),
            start: TimeOfDay(hour: 14, minute: 0), end: TimeOfDay(hour: 16, minute: 30),
            place: "Lantern Hall, Hambleford",
            present: [
                Attendance(name: "Ottilie Marsh", role: "Chair", kind: .present),
                Attendance(name: "Cllr Gareth Pell", role: "Leader of the Council", kind: .present),
            ],
            inAttendance: [Attendance(name: "Bettina Vale", role: "Head of Practice", kind: .inAttendance)],
            items: ["Minutes of the previous meeting", "Director’s report", "Any other business"],
            openActions: [
                .init(
                    reference: "2031-04-16/2", words: "Ravi Thorne to show the <new> tablets & the kit",
                    owners: ["Ravi Thorne", "Bettina Vale"], due: "2031-05-30"),
                .init(
                    reference: "A17", words: "A note on fostering to be presented", owners: [],
                    due: "next meeting"),
                .init(
                    reference: "2031-02-12/1", words: "Watch the waiting list", owners: ["All"],
                    due: "ongoing"),
            ],
            next: Meeting(
                id: Meeting.ID(board: board, firstSetFor: next), day: next,
                start: TimeOfDay(hour: 14, minute: 0), end: nil,
                place: "Birch Room", status: .planned, minutes: .notReceived))
    }

    @Test("reads back without loss, as text and as a Word document", arguments: ["txt", "docx"])
    func roundTrip(form: String) throws {
        let draft = try draft()
        let lines = draftLines(draft)
        let bytes =
            form == "txt"
            ? Array(lines.joined(separator: "\n").utf8)
            : renderWord(lines, title: "Minutes", language: "en-GB")
        let text = try OfficeFolder.with(bytes, named: "minutes.\(form)") { try DocumentText(file: $0).lines }
        let read = readMinutes(text)
        #expect(read.meeting.title == draft.board)
        #expect(read.meeting.date == draft.day)
        #expect(read.meeting.start == draft.start && read.meeting.end == draft.end)
        #expect(read.meeting.place == draft.place)
        #expect(read.meeting.chair == "Ottilie Marsh")
        #expect(read.attendance.map(\.attendance) == draft.present + draft.inAttendance)
        #expect(read.nextMeeting?.date == draft.next?.day && read.nextMeeting?.venue == "Birch Room")
        #expect(read.sections.map(\.title).suffix(4) == draft.items + ["Date of next meeting"])
        #expect(read.updates.map(\.reference) == draft.openActions.map(\.reference))
        #expect(read.actions.map(\.reference) == draft.openActions.map(\.reference))
        #expect(read.actions.map(\.text) == draft.openActions.map(\.words))
        #expect(
            read.actions.map { $0.owners.map { $0.attendee ?? $0.words } } == draft.openActions.map(\.owners))
        #expect(read.actions.map(\.due.anchorName) == ["date", "next_meeting", "standing"])
    }

    @Test("is the same bytes every time")
    func same() throws {
        let lines = draftLines(try draft())
        #expect(
            renderWord(lines, title: "Minutes", language: "en-GB")
                == renderWord(lines, title: "Minutes", language: "en-GB"))
    }
}
