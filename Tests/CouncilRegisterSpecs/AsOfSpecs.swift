import BoardDomain
import CouncilRegister
import Testing

@Suite("The register as of a past day") struct AsOfSpecs {
    @Test("shows what was known at the end of that day")
    func past() throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-01") { editing in
            try editing.setUp()
            _ = try editing.record(try Hambleford.action("A1", "First words", owners: ["KM"]))
        }
        let note = Note(on: try day("2018-02-20"), by: nil, words: "Told late of an early day")
        try temporary.edit(on: "2018-03-10") { editing in
            _ = try editing.record(
                try Hambleford.action("A1", "Other words", owners: ["Bo Lane"], note: note))
            _ = try editing.record(try Hambleford.action("A2", "A second"))
        }
        let early = try temporary.snapshot(asOf: "2018-03-09")
        #expect(early.actions.map(\.words) == ["First words"])
        #expect(early.actions.first?.owners.map(\.words) == ["KM"])
        #expect(early.actions.first?.notes == [])
        #expect(early.asAt == (try stamp("2018-03-01").local))
        for day in [nil, "2018-03-10", "2030-01-01"] as [String?] {
            let late = try temporary.snapshot(asOf: day)
            #expect(late.actions.map(\.words) == ["Other words", "A second"])
            #expect(late.actions.first?.owners.map(\.words) == ["Bo Lane"])
            #expect(late.actions.first?.notes == [note])
            #expect(late.asAt == (try stamp("2018-03-10").local))
        }
    }

    @Test("knows no board before the first change")
    func nothingYet() throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-01") { try $0.setUp() }
        let before = try day("2018-02-28")
        #expect(try temporary.register.boards(asOf: before).isEmpty)
        #expect(throws: RegisterError.unknownBoard(Hambleford.board, known: [])) {
            try temporary.snapshot(asOf: "2018-02-28")
        }
        let typo = Board.ID("hambelford-ib")
        #expect(throws: RegisterError.unknownBoard(typo, known: [Hambleford.board])) {
            try temporary.register.meetings(of: typo)
        }
    }

    @Test("names the nearest meetings where there is none of that day")
    func unknownMeeting() throws {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-01") { try $0.setUp() }
        let asked = try Hambleford.meetingID("2018-03-20")
        let error = #expect(throws: RegisterError.self) { try temporary.register.read(for: asked) }
        let nearest = try [Hambleford.meetingID("2018-03-28"), Hambleford.meetingID("2018-02-28")]
        #expect(error == .unknownMeeting(asked, nearest: nearest))
    }

    @Test(
        "does not count a change as known after one of a later day, though a clock was set back over midnight"
    )
    func clockOverMidnight() throws {
        let temporary = try TemporaryRegister()
        func edit(_ seconds: Int64, _ on: String, _ at: String, _ reference: String) throws {
            let stamp = Stamp(
                instant: Instant(seconds: seconds), local: CivilMoment(day: try day(on), time: try time(at)))
            try temporary.register.edit(by: "A Clerk", at: stamp, because: "") { editing in
                try editing.setUp()
                _ = try editing.record(try Hambleford.action(reference))
            }
        }
        try edit(1_000, "2018-03-01", "12:00", "A1")
        try edit(2_000, "2018-03-02", "00:10", "A2")
        try edit(3_000, "2018-03-01", "23:20", "A3")
        #expect(try temporary.snapshot(asOf: "2018-03-01").actions.map(\.id) == ["A1"])
        #expect(try temporary.snapshot(asOf: "2018-03-02").actions.map(\.id) == ["A1", "A2", "A3"])
    }
}
