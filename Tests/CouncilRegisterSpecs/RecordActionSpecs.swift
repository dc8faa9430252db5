import BoardDomain
import CouncilRegister
import Testing

@Suite("Recording an action") struct RecordActionSpecs {
    private let term: DueTerm
    private let later: DueRevision

    init() throws {
        term = DueTerm(.on(try day("2018-03-28")))
        later = DueRevision(
            term: DueTerm(.on(try day("2018-04-25"))), decidedOn: try day("2018-03-10"),
            reason: "Staff sickness",
            leave: .granted(by: "Chair"))
    }

    private func ready() throws -> TemporaryRegister {
        let temporary = try TemporaryRegister()
        try temporary.edit(on: "2018-03-01") { try $0.setUp() }
        return temporary
    }

    @Test("keeps every word of it")
    func words() throws {
        let temporary = try ready()
        let entry = try Hambleford.action(
            owners: ["All heads of service", "KM"], at: "2018-02-28",
            due: DueTerm(
                .nextMeeting(after: try day("2018-02-28")), words: "30 minutes prior to the next board"),
            revision: later,
            note: Note(on: try day("2018-03-02"), by: nil, words: "It's \"under way\"\nslowly"),
            step: ClosureStep(kind: .proposed, on: try day("2018-03-03"), by: "KM", words: "done"))
        #expect(try temporary.edit(on: "2018-03-05") { try $0.record(entry) } == .new)
        let action = try #require(try temporary.snapshot().actions.first)
        #expect(action.id == entry.reference)
        #expect(action.words == entry.words)
        #expect(action.owners.map(\.words) == entry.owners)
        #expect(action.raisedAt == entry.raisedAt)
        #expect(action.original == entry.original)
        #expect(action.revisions == [later])
        #expect(action.notes == [try #require(entry.note)])
        #expect(action.steps == [try #require(entry.step)])
    }

    @Test(
        "keeps a due that is no day as it was said",
        arguments: [
            DueTerm(.futureMeeting, words: "a future meeting"), DueTerm(.standing, words: "ongoing"),
            DueTerm(.missing), DueTerm(.missing, words: "tbc"),
        ])
    func dueKinds(term: DueTerm) throws {
        let temporary = try ready()
        try temporary.edit(on: "2018-03-05") { _ = try $0.record(try Hambleford.action(due: term)) }
        #expect(try temporary.snapshot().actions.first?.original == term)
    }

    @Test("a second time changes nothing")
    func unchanged() throws {
        let temporary = try ready()
        let entry = try Hambleford.action(owners: ["KM"], at: "2018-02-28", due: term, revision: later)
        try temporary.edit(on: "2018-03-05") { _ = try $0.record(entry) }
        let before = try temporary.counts()
        let second = try temporary.edit(on: "2018-03-06") { [try $0.record(entry), try $0.record(entry)] }
        #expect(second == [.unchanged, .unchanged])
        #expect(try temporary.counts() == before)
    }

    @Test("takes nothing away where a later row is blank")
    func blanks() throws {
        let temporary = try ready()
        try temporary.edit(on: "2018-03-05") {
            _ = try $0.record(try Hambleford.action(owners: ["KM"], at: "2018-02-28", due: term))
        }
        let again = try temporary.edit(on: "2018-03-06") { try $0.record(try Hambleford.action()) }
        #expect(again == .unchanged)
        let action = try #require(try temporary.snapshot().actions.first)
        #expect(action.owners.map(\.words) == ["KM"] && action.original == term && action.raisedAt != nil)
    }

    @Test("adds each row of one reference to the same action")
    func severalRows() throws {
        let temporary = try ready()
        let notes = try ["2018-03-07", "2018-03-02", "2018-03-02"].enumerated().map { number, on in
            Note(on: try day(on), by: "KM", words: "Word \(number)")
        }
        try temporary.edit(on: "2018-03-08") { editing in
            for note in notes { _ = try editing.record(try Hambleford.action(due: term, note: note)) }
        }
        let action = try #require(try temporary.snapshot().actions.first)
        #expect(action.notes == [notes[1], notes[2], notes[0]])
    }

    @Test("refuses other words under one reference in the same file")
    func otherWords() throws {
        let temporary = try ready()
        let fault = #expect(throws: EntryFault.self) {
            try temporary.edit(on: "2018-03-05") { editing in
                _ = try editing.record(try Hambleford.action("A1", "Report on repeat referrals"))
                _ = try editing.record(try Hambleford.action("A1", "Visit the front line"))
            }
        }
        #expect(fault?.column == "ref" && fault?.value == "A1")
        #expect(try temporary.snapshot().actions.isEmpty)
    }

    @Test("takes a due date overwritten in place for a slip that nobody granted")
    func overwrittenDue() throws {
        let temporary = try ready()
        let moved = DueTerm(.on(try day("2018-05-30")))
        try temporary.edit(on: "2018-03-05") { _ = try $0.record(try Hambleford.action(due: term)) }
        let changed = try temporary.edit(on: "2018-04-02") {
            try $0.record(try Hambleford.action(due: moved))
        }
        #expect(changed == .changed(["due"]))
        let action = try #require(try temporary.snapshot().actions.first)
        #expect(action.original == term)
        #expect(
            action.revisions
                == [
                    DueRevision(
                        term: moved, decidedOn: try day("2018-04-02"), reason: nil, leave: .notRecorded)
                ])
        for due in [term, moved] {
            let again = try temporary.edit(on: "2018-04-03") {
                try $0.record(try Hambleford.action(due: due))
            }
            #expect(again == .unchanged)
        }
    }

    @Test("fills in a date that was missing without calling it a slip")
    func dateFilledIn() throws {
        let temporary = try ready()
        try temporary.edit(on: "2018-03-05") {
            _ = try $0.record(try Hambleford.action(due: DueTerm(.missing, words: "tbc")))
        }
        try temporary.edit(on: "2018-03-06") { _ = try $0.record(try Hambleford.action(due: term)) }
        let action = try #require(try temporary.snapshot().actions.first)
        #expect(action.original == term && action.revisions.isEmpty)
    }

    @Test("adds to an action in the register, and only there")
    func additions() throws {
        let temporary = try ready()
        let closed = ClosureStep(kind: .closed, on: try day("2018-03-28"), by: "Board", words: nil)
        func add(_ reference: String, _ part: ActionAddition.Part) throws -> Recorded {
            try temporary.edit(on: "2018-03-28") {
                try $0.record(ActionAddition(board: Hambleford.board, reference: reference, part: part))
            }
        }
        try temporary.edit(on: "2018-03-05") { _ = try $0.record(try Hambleford.action("A17")) }
        #expect(try add("A17", .step(closed)) == .changed(["step"]))
        #expect(try add("A17", .step(closed)) == .unchanged)
        #expect(try add("A17", .owners(["Bo Lane"])) == .changed(["owner"]))
        #expect(try add("A17", .revision(later)) == .changed(["revised_due"]))
        let action = try #require(try temporary.snapshot().actions.first)
        #expect(action.standing(on: try day("2018-03-28")) == .closed(on: try day("2018-03-28")))
        #expect(action.owners.map(\.words) == ["Bo Lane"])
        let fault = #expect(throws: EntryFault.self) { try add("A71", .step(closed)) }
        #expect(
            fault == EntryFault(column: "ref", value: "A71", expectation: "an action in the register: A17"))
    }

    @Test("names the nearest that exists where the board or the meeting does not")
    func unknownReferences() throws {
        let temporary = try ready()
        let faults = try temporary.edit(on: "2018-03-05") { editing in
            [
                #expect(throws: EntryFault.self) {
                    try editing.record(try Hambleford.action(on: Board.ID("hambelford-ib")))
                },
                #expect(throws: EntryFault.self) {
                    try editing.record(try Hambleford.action(at: "2018-03-27"))
                },
            ]
        }
        #expect(
            faults == [
                EntryFault(
                    column: "board", value: "hambelford-ib",
                    expectation: "a board in the register: hambleford-ib"),
                EntryFault(
                    column: "meeting", value: "2018-03-27",
                    expectation: "the first day of a meeting in the register: 2018-03-28, 2018-02-28"),
            ])
        #expect(try temporary.snapshot().actions.isEmpty)
    }
}
