import BoardDomain
import PackLedger
import Testing

@Suite("An edition that waits for agreement")
struct ApprovalSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld
    private let now = Outbox.now

    init() throws { world = try LedgerWorld() }

    private func name(_ number: Int = 1) throws -> EditionName {
        EditionName(meeting: try Example.meeting(), number: number)
    }

    private func waiting() throws -> (Ledger, Sender) {
        let ledger = try world.create()
        try ledger.arm(as: Outbox.identity, by: "clerk", at: now)
        _ = try ledger.seal(
            Example.sealing(1), owing: Outbox.owed(["a"]), awaiting: true, at: Example.stamp())
        return (ledger, try ledger.takeOwnership(as: Outbox.identity, policy: RetryPolicy(), at: now))
    }

    @Test("goes to nobody until somebody agrees, and then at once")
    func goes() throws {
        let (ledger, sender) = try waiting()
        #expect(try ledger.unapproved().map(\.edition) == [name()])
        guard case .nothingDue = try sender.claimNext(at: now) else {
            Issue.record("it was sent before anybody agreed")
            return
        }
        try ledger.approve(name(), because: "read and agreed", by: "chair", at: now.later(by: 60))
        #expect(try ledger.unapproved() == [])
        guard case .claimed = try sender.claimNext(at: now.later(by: 60)) else {
            Issue.record("it still waits")
            return
        }
        try ledger.checkEverything()
    }

    @Test("is agreed to once, and nothing is agreed to that nobody asked about or that was withdrawn")
    func once() throws {
        let (ledger, _) = try waiting()
        try ledger.approve(name(), because: "agreed", by: "chair", at: now)
        #expect(throws: LedgerError.notAwaiting(1, try Example.meeting())) {
            try ledger.approve(name(), because: "again", by: "chair", at: now)
        }
        _ = try ledger.seal(Example.sealing(2), owing: Outbox.owed(["a"]), at: Example.stamp())
        #expect(throws: LedgerError.notAwaiting(2, try Example.meeting())) {
            try ledger.approve(name(2), because: "agreed", by: "chair", at: now)
        }
        #expect(throws: LedgerError.noSuchEdition(3, try Example.meeting())) {
            try ledger.approve(name(3), because: "agreed", by: "chair", at: now)
        }
        _ = try ledger.seal(
            Example.sealing(3), owing: Outbox.owed(["a"]), awaiting: true, at: Example.stamp())
        let meeting = try Example.meeting()
        _ = try ledger.withdraw(edition: 3, of: meeting, because: "a wrong table", by: "clerk", at: now)
        #expect(try ledger.unapproved() == [])
        #expect(throws: LedgerError.withdrawn(3, meeting, why: "a wrong table")) {
            try ledger.approve(name(3), because: "agreed", by: "chair", at: now)
        }
        try ledger.checkEverything()
    }
}
