import BoardDomain
import CouncilRegister
import Testing

@Suite("One change to the register") struct EditSpecs {
    private struct Refused: Error {}

    @Test("is undone as a whole when anything in it is refused")
    func rollback() throws {
        let temporary = try TemporaryRegister()
        let before = try temporary.counts()
        #expect(throws: Refused.self) {
            try temporary.edit(on: "2018-03-05") { editing in
                try editing.recordSomethingOfEverything()
                throw Refused()
            }
        }
        #expect(try temporary.counts() == before)
    }

    @Test("can be tried without being kept")
    func dryRun() throws {
        let temporary = try TemporaryRegister()
        let before = try temporary.counts()
        func tried(keeping: Bool) throws -> Recorded {
            try temporary.edit(on: "2018-03-05", keeping: keeping) { try $0.record(Hambleford.boardEntry()) }
        }
        #expect(try tried(keeping: false) == .new)
        #expect(try temporary.counts() == before)
        #expect(try tried(keeping: true) == .new)
        #expect(try tried(keeping: false) == .unchanged)
    }

    @Test("leaves one row of change where it says something new, and none where it does not")
    func oneRow() throws {
        let temporary = try TemporaryRegister()
        for (on, changes) in [("2018-03-05", 1), ("2018-03-06", 1)] {
            try temporary.edit(on: on) { try $0.recordSomethingOfEverything() }
            #expect(try temporary.counts()["change"] == changes)
        }
        try temporary.edit(on: "2018-03-07") {
            _ = try $0.record(Hambleford.boardEntry(name: "Another name"))
        }
        #expect(try temporary.counts()["change"] == 2)
    }

    @Test("of everything, made again, changes nothing")
    func idempotent() throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-05") { try $0.recordSomethingOfEverything() }
        let before = try temporary.counts()
        try temporary.edit(on: "2018-03-06") { try $0.recordSomethingOfEverything() }
        #expect(try temporary.counts() == before)
    }

    @Test("keeps several boards apart")
    func severalBoards() throws {
        let temporary = try TemporaryRegister()
        let other = Board.ID("marlow-ib")
        try temporary.edit(on: "2018-03-05") { editing in
            try editing.setUp()
            try editing.setUp(other, meetings: ["2018-03-28"])
            _ = try editing.record(try Hambleford.action("A1", "Ours"))
            _ = try editing.record(try Hambleford.action("A1", "Theirs", on: other))
        }
        #expect(try temporary.register.boards().map(\.id) == [Hambleford.board, other])
        #expect(try temporary.register.meetings(of: other).count == 1)
        #expect(try temporary.snapshot().actions.map(\.words) == ["Ours"])
        let theirs = try temporary.register.read(for: try Hambleford.meetingID("2018-03-28", of: other))
        #expect(theirs.snapshot.actions.map(\.words) == ["Theirs"])
    }

    @Test("remembers which minutes were taken, and by whom")
    func minutesTaken() throws {
        let temporary = try TemporaryRegister()
        let file = try #require(Fingerprint(hex: String(repeating: "0f", count: 32)))
        try temporary.edit(on: "2018-03-05") { try $0.setUp() }
        #expect(try temporary.register.minutesTaken(file, for: Hambleford.board) == nil)
        let meeting = try Hambleford.meetingID("2018-02-28")
        for outcome in [Recorded.new, .unchanged] {
            let recorded = try temporary.edit(on: "2018-03-06", by: "B Lane") {
                try $0.recordMinutesTaken(file, for: meeting)
            }
            #expect(recorded == outcome)
        }
        let taken = try #require(try temporary.register.minutesTaken(file, for: Hambleford.board))
        #expect(taken.meeting == meeting && taken.by == "B Lane")
        #expect(taken.at.day == (try day("2018-03-06")))
    }

    @Test("keeps the days on which the council does not work")
    func calendar() throws {
        let temporary = try TemporaryRegister()
        let friday = CalendarEntry(day: try day("2018-03-30"), kind: .bankHoliday, name: "Good Friday")
        try temporary.edit(on: "2018-03-05") { _ = try $0.record(friday) }
        #expect(try temporary.edit(on: "2018-03-06") { try $0.record(friday) } == .unchanged)
        let renamed = CalendarEntry(day: friday.day, kind: friday.kind, name: "Good Friday (moved)")
        #expect(try temporary.edit(on: "2018-03-06") { try $0.record(renamed) } == .changed(["name"]))
        #expect(try temporary.register.calendar() == [renamed])
        #expect(try temporary.register.calendar(asOf: try day("2018-03-05")) == [friday])
    }
}
