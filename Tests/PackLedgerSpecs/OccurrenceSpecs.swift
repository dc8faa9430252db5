import BoardDomain
import PackLedger
import Testing

@Suite("What became of an occurrence")
struct OccurrenceSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld
    private let now = Outbox.now

    init() throws { world = try LedgerWorld() }

    private func issue(_ board: Board.ID = Example.board) throws -> Occurrence {
        Occurrence(
            board: board, rule: "issue",
            subject: .meeting(Meeting.ID(board: board, firstSetFor: try Example.day("2018-03-28"))))
    }

    private func digest(_ day: String) throws -> Occurrence {
        Occurrence(board: Example.board, rule: "digest", subject: .day(try Example.day(day)))
    }

    private func step(
        _ occurrence: Occurrence, _ state: OccurrenceStep.State, day: String = "2018-03-28",
        edition: Int? = nil, because why: String = "as the rule says"
    ) throws -> OccurrenceStep {
        OccurrenceStep(
            occurrence, kind: occurrence.meeting == nil ? .digest : .issue, state, day: try Example.day(day),
            edition: try edition.map { EditionName(meeting: try Example.meeting(), number: $0) },
            because: why, by: "boardpack")
    }

    @Test("is its last step, with the reason, who and when; and nothing before there is one")
    func last() throws {
        let ledger = try world.create()
        let issue = try issue()
        #expect(try ledger.standings(of: [issue]) == [:])
        try ledger.record(step(issue, .held, because: "no minutes have come"), at: now)
        #expect(try ledger.standings(of: [issue])[issue]?.state == .held)
        _ = try ledger.seal(Example.sealing(1), at: Example.stamp())
        try ledger.record(step(issue, .done, edition: 1), at: now.later(by: 60))
        let standing = try #require(try ledger.standings(of: [issue])[issue])
        #expect(standing.state == .done)
        #expect(standing.edition == EditionName(meeting: try Example.meeting(), number: 1))
        #expect([standing.why, standing.by] == ["as the rule says", "boardpack"])
        #expect(standing.at == now.later(by: 60))
        try ledger.checkEverything()
    }

    @Test(
        "stays as it is once it is settled, for whoever else asks", arguments: OccurrenceStep.State.allCases)
    func settled(state: OccurrenceStep.State) throws {
        let ledger = try world.create()
        let issue = try issue()
        try ledger.record(step(issue, state), at: now)
        for next in OccurrenceStep.State.allCases {
            // What was done may yet be cancelled with its meeting, and only that.
            let mayFollow = !state.isSettled || (state == .done && next == .cancelled)
            guard !mayFollow else { continue }
            #expect(throws: LedgerError.settledAlready(issue.key, state.rawValue)) {
                try ledger.record(step(issue, next), at: now)
            }
        }
        #expect(try ledger.standings(of: [issue])[issue]?.state == state)
        if state == .done {
            try ledger.record(step(issue, .cancelled), at: now)
            #expect(try ledger.standings(of: [issue])[issue]?.state == .cancelled)
        }
        try ledger.checkEverything()
    }

    @Test("is found by day too, of meetings and recurrences, under the same name as it was recorded")
    func since() throws {
        let ledger = try world.create()
        let early = try digest("2018-03-01")
        let late = try digest("2018-04-01")
        let issue = try issue()
        for one in [early, late, issue] {
            let day = one.meeting?.firstSetFor.iso ?? (one == early ? "2018-03-01" : "2018-04-01")
            try ledger.record(step(one, .done, day: day), at: now)
        }
        #expect(Set(try ledger.standings(since: try Example.day("2018-03-02")).keys) == [issue, late])
        #expect(try ledger.standings(since: try Example.day("2018-03-01")).count == 3)
        #expect(try ledger.standings(since: try Example.day("2018-04-02")).isEmpty)
    }

    @Test("is recorded with an edition that there is, and in words that can be printed")
    func refused() throws {
        let ledger = try world.create()
        #expect(throws: LedgerError.noSuchEdition(4, try Example.meeting())) {
            try ledger.record(step(issue(), .done, edition: 4), at: now)
        }
        #expect(throws: LedgerError.unprintable(field: "reason")) {
            try ledger.record(step(issue(), .held, because: "two\nlines"), at: now)
        }
        #expect(try ledger.standings(of: [issue()]) == [:])
    }

    @Test("and the edition are one transaction: where another run was first, nothing is sealed")
    func oneTransaction() throws {
        let ledger = try world.create()
        let issue = try issue()
        try ledger.record(step(issue, .missed), at: now)
        #expect(throws: LedgerError.settledAlready(issue.key, "missed")) {
            try ledger.seal(
                Example.sealing(1), owing: Outbox.owed(["a"]), settling: step(issue, .done, edition: 1),
                at: Example.stamp())
        }
        #expect(try ledger.editions(of: Example.board) == [])
        try ledger.checkEverything()
    }
}
