import BoardDomain
import PackLedger
import Testing

@Suite("Sending from the ledger")
struct SendingSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld
    private let now = Outbox.now

    init() throws { world = try LedgerWorld() }

    @Test("costs three commits a delivery: begun, ending, accepted")
    func commits() throws {
        let outbox = try Outbox(world)
        let before = try world.commits()
        let accepted = try outbox.sent()
        #expect(try world.commits() == before + 3)
        #expect(accepted.state == .accepted(reply: "250 2.0.0 queued as 4F1", at: now))
        let attempts = try outbox.ledger.attempts(of: accepted.id)
        #expect(attempts.map(\.number) == [1])
        #expect(attempts[0].epoch == outbox.sender.epoch && attempts[0].started == now)
        #expect(attempts[0].end?.outcome == .accepted && attempts[0].end?.phase == .ending)
        #expect(try outbox.ledger.tally().lastAccepted == now)
    }

    @Test("takes up what has been due the longest, each once")
    func order() throws {
        let outbox = try Outbox(
            world,
            owing: [
                Outbox.mail("late", from: 60), Outbox.mail("first"), Outbox.mail("later", from: 90),
                Outbox.folder(),
            ])
        #expect(try outbox.claimed(after: 70).owed.name == "Member first")
        #expect(try outbox.claimed(after: 70, on: "drop").route == .drop)
        #expect(try outbox.claimed(after: 70).owed.name == "Member late")
        #expect(try outbox.sender.claimNext(at: now.later(by: 70)) == .nothingDue(next: now.later(by: 90)))
        #expect(try outbox.ledger.nextDue(after: now) == now.later(by: 90))
        #expect(try outbox.ledger.tally().count(.talking) == 3)
    }

    @Test("keeps what was accepted, whatever is reported after it")
    func farewell() throws {
        let outbox = try Outbox(world)
        let accepted = try outbox.sent()
        let before = try world.commits()
        let later = try outbox.sender.record(.unknown("the farewell failed"), of: accepted.id, at: now)
        #expect(later == accepted)
        #expect(try world.commits() == before)
    }

    @Test("refuses an acceptance whose ending was never recorded")
    func noEnding() throws {
        let outbox = try Outbox(world)
        let delivery = try outbox.claimed()
        #expect(
            throws: LedgerError.refused(delivery.id, .noWay(from: .talking, to: .accepted))
        ) { try outbox.sender.markAccepted(delivery.id, reply: "250", at: now) }
        #expect(try outbox.ledger.delivery(delivery.id) == delivery)
        #expect(throws: LedgerError.noSuchDelivery(Delivery.ID(99))) {
            try outbox.sender.markEnding(Delivery.ID(99), at: now)
        }
    }

    @Test("writes down what the other side said, on one line that can forge no other")
    func replies() throws {
        let outbox = try Outbox(world)
        let delivery = try outbox.claimed()
        let reply = "550 5.1.1\r\nstate: accepted\u{2028}x\u{202E}\0 " + String(repeating: "y", count: 5_000)
        let refused = try outbox.sender.record(
            .refused(.recipient, reply: reply), of: delivery.id, at: now)
        guard case .rejected(.recipient, let words, _) = refused.state else {
            Issue.record("it is not rejected")
            return
        }
        #expect(words.hasPrefix("550 5.1.1 state: accepted x?? yyy"))
        #expect(words.count == 1_000)
        #expect(try outbox.ledger.attempts(of: delivery.id)[0].end?.reply == words)
        let silent = try outbox.claimed()
        try outbox.sender.record(.refused(.message, reply: "\r\n"), of: silent.id, at: now)
        try outbox.ledger.checkEverything()
    }

    @Test("rests a channel after three failures of its own, and then lends it one delivery a step")
    func breaker() throws {
        let outbox = try Outbox(world, owing: Outbox.owed(["a", "b", "c", "d", "e"]) + [Outbox.folder()])
        let failure = SendOutcome.deferred(.channel, reply: "no route to host")
        for _ in 1...3 {
            try outbox.sender.record(failure, of: outbox.claimed(on: "mail").id, at: now)
        }
        guard case .wait(let until, _) = try outbox.ledger.channels()[0].verdict(at: now) else {
            Issue.record("the channel is used")
            return
        }
        #expect(try outbox.sender.claimNext(at: now, on: "mail") == .nothingDue(next: until))
        #expect(try outbox.claimed().route == .drop)
        let probe = try outbox.claimed(after: until.seconds - now.seconds)
        #expect(probe.owed.name == "Member d")
        guard case .nothingDue = try outbox.sender.claimNext(at: until) else {
            Issue.record("a second one went with the probe")
            return
        }
        try outbox.sender.markEnding(probe.id, at: until)
        try outbox.sender.markAccepted(probe.id, reply: "250", at: until)
        #expect(try outbox.claimed(after: until.seconds - now.seconds).owed.name == "Member e")
        #expect(try outbox.all().allSatisfy { $0.setbacks == 0 })
        try outbox.ledger.checkEverything()
    }

    @Test("stops a channel that refused for good, and blames no mailbox for it, until it is released")
    func wrongPassword() throws {
        let outbox = try Outbox(world)
        let refusal = SendOutcome.refused(.channel, reply: "535 5.7.8 no")
        let first = try outbox.sender.record(refusal, of: outbox.claimed().id, at: now)
        #expect(first.phase == .ready)
        #expect(try outbox.sender.claimNext(at: now.later(by: 86_400)) == .nothingDue(next: Outbox.meeting))
        try outbox.ledger.releaseChannel("mail", by: "clerk", at: now.later(by: 100))
        #expect(try outbox.sent(after: 100).phase == .accepted)
        let told = try outbox.ledger.events().map(\.content)
        #expect(told.contains { $0.hasPrefix("channel held\nchannel: mail\nwhy: 535 5.7.8 no\n") })
        #expect(
            told.contains { $0.hasPrefix("channel trusted\nchannel: mail\n") && $0.hasSuffix("by: clerk") })
    }

    @Test("ends what was not sent when the meeting begins, and holds what was in doubt")
    func expiry() throws {
        let outbox = try Outbox(world)
        let doubtful = try outbox.claimed()
        try outbox.sender.markEnding(doubtful.id, at: now)
        try outbox.sender.record(.unknown("hung up"), of: doubtful.id, at: now)
        #expect(try outbox.ledger.expire(at: Outbox.meeting.later(by: -1)) == [])
        guard case .nothingDue(let next) = try outbox.sender.claimNext(at: Outbox.meeting) else {
            Issue.record("it was sent though the meeting had begun")
            return
        }
        #expect(next == Outbox.meeting)
        #expect(try outbox.ledger.expire(at: Outbox.meeting).map(\.phase) == [.inDoubt, .expired, .expired])
        #expect(try outbox.ledger.expire(at: Outbox.meeting) == [])
        #expect(try outbox.ledger.tally().heldInDoubt == 1)
        #expect(try outbox.sender.claimNext(at: Outbox.meeting) == .nothingDue(next: nil))
        try outbox.ledger.checkEverything()
    }
}
