import BoardDomain
import CouncilRegister
import Testing

@Suite("Recording a meeting") struct RecordMeetingSpecs {
    private func ready() throws -> TemporaryRegister {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-01") {
            try $0.setUp(meetings: ["2018-02-28", "2018-03-28", "2018-04-25"])
        }
        return temporary
    }

    @Test("keeps its first day as its name when it is moved, and sits in the diary where it is held")
    func moved() throws {
        let temporary = try ready()
        let entry = try Hambleford.meeting("2018-03-28", movedTo: "2018-05-02")
        #expect(try temporary.edit(on: "2018-03-10") { try $0.record(entry) } == .changed(["moved_to"]))
        let diary = try temporary.register.meetings(of: Hambleford.board)
        #expect(diary.map(\.day.iso) == ["2018-02-28", "2018-04-25", "2018-05-02"])
        let snapshot = try temporary.snapshot(for: "2018-03-28")
        #expect(snapshot.meeting.wasMoved && snapshot.standpoint.iso == "2018-05-02")
        #expect(snapshot.previousMeeting?.day.iso == "2018-04-25")
        #expect(try temporary.snapshot(asOf: "2018-03-09").standpoint.iso == "2018-03-28")
        let blank = try temporary.edit(on: "2018-03-11") {
            try $0.record(try Hambleford.meeting("2018-03-28"))
        }
        #expect(blank == .unchanged)
    }

    @Test("goes forward only: a file made before the board met does not undo what happened")
    func forward() throws {
        let temporary = try ready()
        let planned = try Hambleford.meeting("2018-02-28")
        let agreed = Meeting.MinutesStatus.agreed(at: try day("2018-03-28"))
        for (status, minutes, columns) in [
            (Meeting.Status.held, Meeting.MinutesStatus.draft, ["status", "minutes"]),
            (.held, agreed, ["minutes", "agreed_on"]),
        ] {
            let entry = try Hambleford.meeting("2018-02-28", status: status, minutes: minutes)
            #expect(try temporary.edit(on: "2018-03-28") { try $0.record(entry) } == .changed(columns))
            #expect(try temporary.edit(on: "2018-03-28") { try $0.record(planned) } == .unchanged)
        }
        let meeting = try #require(try temporary.register.meetings(of: Hambleford.board).first)
        #expect(meeting.status == .held && meeting.minutes == agreed)
    }

    @Test("can be cancelled with a reason, and set again")
    func cancelled() throws {
        let temporary = try ready()
        func record(_ status: Meeting.Status) throws -> Recorded {
            let entry = try Hambleford.meeting("2018-04-25", status: status)
            return try temporary.edit(on: "2018-03-10") { try $0.record(entry) }
        }
        #expect(try record(.cancelled(why: "Snow")) == .changed(["status", "reason"]))
        #expect(try record(.cancelled(why: nil)) == .unchanged)
        #expect(try temporary.register.meetings(of: Hambleford.board).last?.status == .cancelled(why: "Snow"))
        #expect(try record(.planned) == .changed(["status", "reason"]))
        #expect(try temporary.register.meetings(of: Hambleford.board).last?.status == .planned)
    }

    @Test("has its agenda in the order of its numbers")
    func agenda() throws {
        let temporary = try ready()
        let meeting = try Hambleford.meetingID("2018-03-28")
        let numbers = ["10", "AOB", "4a", "2", "4", "1"]
        try temporary.edit(on: "2018-03-10") { editing in
            for number in numbers {
                let item = AgendaItem(
                    number: number, title: "Item \(number)", presenter: nil, purpose: .note, start: nil)
                _ = try editing.record(AgendaEntry(meeting: meeting, item: item))
            }
        }
        #expect(try temporary.snapshot().agenda.map(\.number) == ["1", "2", "4", "4a", "10", "AOB"])
        #expect(try temporary.snapshot(for: "2018-02-28").agenda.isEmpty)
    }

    @Test("has the attendance of the last meeting before it, in the order minuted")
    func attendance() throws {
        let temporary = try ready()
        let lines = [
            Attendance(name: "Zadie Orme", role: "Chair", kind: .present),
            Attendance(name: "Kiran Mehta", role: nil, kind: .inAttendance),
            Attendance(name: "Al Brook", role: "Head", kind: .apologies),
        ]
        try temporary.edit(on: "2018-03-10") { editing in
            for line in lines {
                let entry = AttendanceEntry(meeting: try Hambleford.meetingID("2018-02-28"), attendance: line)
                _ = try editing.record(entry)
            }
        }
        #expect(try temporary.snapshot().previousAttendance == lines)
        #expect(try temporary.snapshot(for: "2018-04-25").previousAttendance.isEmpty)
    }
}
