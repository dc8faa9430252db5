import BoardDomain
import Foundation
import PackLedger
import Testing

@Suite("What people decide about sending")
struct DecisionSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld
    private let now = Outbox.now

    init() throws { world = try LedgerWorld() }

    @Test("a new installation, a restored and a copied one are mute until somebody arms them")
    func arming() throws {
        let ledger = try world.create()
        _ = try ledger.seal(Example.sealing(1), owing: Outbox.owed(["a"]), at: Example.stamp())
        do {
            let sender = try ledger.takeOwnership(as: "machine-one", at: now)
            #expect(try sender.claimNext(at: now) == .mute(.neverArmed))
            try ledger.arm(as: "machine-one", by: "clerk", at: now)
            #expect(try ledger.mute(as: "machine-one") == nil)
        }
        let copy = try LedgerWorld()
        try FileManager.default.copyItem(atPath: world.path, toPath: copy.path)
        try FileManager.default.copyItem(atPath: world.artefacts, toPath: copy.artefacts)
        let restored = try copy.open()
        let sender = try restored.takeOwnership(as: "machine-two", at: now)
        let elsewhere = Mute.armedElsewhere(by: "clerk", at: now)
        #expect(try sender.claimNext(at: now) == .mute(elsewhere))
        #expect(try restored.tally().count(.ready) == 1)
        #expect(elsewhere.sentence != Mute.neverArmed.sentence)
        try restored.arm(as: "machine-two", by: "deputy", at: now)
        guard case .claimed = try sender.claimNext(at: now) else {
            Issue.record("it is still mute")
            return
        }
        try restored.checkEverything()
    }

    @Test("a hold on a board, or on everything, lasts until it is released")
    func holds() throws {
        let outbox = try Outbox(world)
        let other = Meeting.ID(
            board: Board.ID("moorside-ib"), firstSetFor: outbox.edition.meeting.firstSetFor)
        _ = try outbox.ledger.seal(
            Example.sealing(1, for: other), owing: Outbox.owed(["z"]), at: Example.stamp())
        try outbox.ledger.hold(Example.board, because: "the chair asks", by: "clerk", at: now)
        #expect(try outbox.ledger.holds().map(\.why) == ["the chair asks"])
        #expect(try outbox.claimed().meeting == other)
        #expect(try outbox.sender.claimNext(at: now) == .nothingDue(next: Outbox.meeting))
        try outbox.ledger.hold(nil, because: "moving house", by: "clerk", at: now)
        try outbox.ledger.release(Example.board, because: "settled", by: "clerk", at: now)
        #expect(try outbox.sender.claimNext(at: now) == .nothingDue(next: Outbox.meeting))
        #expect(throws: LedgerError.notHeld(Example.board)) {
            try outbox.ledger.release(Example.board, because: "again", by: "clerk", at: now)
        }
        try outbox.ledger.release(nil, because: "moved", by: "clerk", at: now)
        #expect(try outbox.ledger.holds() == [])
        #expect(try outbox.claimed().meeting.board == Example.board)
        #expect(throws: LedgerError.unprintable(field: "reason")) {
            try outbox.ledger.hold(nil, because: "a\nb", by: "clerk", at: now)
        }
    }

    @Test("a withdrawn edition goes to nobody else, and those who have it are named")
    func withdrawal() throws {
        let outbox = try Outbox(world, owing: Outbox.owed(["a", "b", "c", "d", "e"]))
        try outbox.sent()
        let doubtful = try outbox.claimed()
        try outbox.sender.markEnding(doubtful.id, at: now)
        try outbox.sender.record(.unknown("hung up"), of: doubtful.id, at: now)
        let refused = try outbox.claimed()
        try outbox.sender.record(.refused(.recipient, reply: "550"), of: refused.id, at: now)
        let talking = try outbox.claimed()
        let meeting = outbox.edition.meeting
        let withdrawal = try outbox.ledger.withdraw(
            edition: 1, of: meeting, because: "a wrong table", by: "clerk", at: now)
        #expect(withdrawal.stopped.map(\.phase) == [.cancelled, .rejected, .talking, .cancelled])
        #expect(withdrawal.arrived.map(\.phase) == [.accepted, .cancelled])
        // Even by hand.
        let stopped = DeliveryRefusal.stopped(why: "withdrawn: a wrong table")
        #expect(throws: LedgerError.refused(refused.id, stopped)) {
            try outbox.ledger.retry([refused.id], by: "clerk", at: now)
        }
        let withdrawn = LedgerError.withdrawn(1, meeting, why: "a wrong table")
        #expect(throws: withdrawn) {
            try outbox.ledger.resend(
                edition: 1, of: meeting, to: [Outbox.mail("a")], by: "clerk", at: now)
        }
        #expect(throws: withdrawn) {
            try outbox.ledger.withdraw(edition: 1, of: meeting, because: "x", by: "clerk", at: now)
        }
        let failed = SendOutcome.deferred(.recipient, reply: "451")
        #expect(try outbox.sender.record(failed, of: talking.id, at: now).phase == .cancelled)
        #expect(try outbox.sender.claimNext(at: now.later(by: 9_999)) == .nothingDue(next: nil))
        try outbox.ledger.checkEverything()
    }

    @Test("a refused delivery is tried again when somebody says so, all those named or none")
    func retry() throws {
        let outbox = try Outbox(world)
        let refused = try outbox.claimed()
        try outbox.sender.record(.refused(.recipient, reply: "550"), of: refused.id, at: now)
        let accepted = try outbox.sent()
        #expect(throws: LedgerError.refused(accepted.id, .noWay(from: .accepted, to: .ready))) {
            try outbox.ledger.retry([refused.id, accepted.id], by: "clerk", at: now)
        }
        #expect(try outbox.ledger.delivery(refused.id).phase == .rejected)
        let later = now.later(by: 60)
        #expect(
            try outbox.ledger.retry([refused.id], by: "clerk", at: later).map(\.state)
                == [.ready(notBefore: later)])
        #expect(try outbox.ledger.events().last?.content.hasSuffix("at: \(later.seconds)\nby: clerk") == true)
    }

    @Test("an edition is sent again as deliveries of their own, that point to the first")
    func resend() throws {
        let outbox = try Outbox(world)
        let accepted = try outbox.sent()
        let meeting = outbox.edition.meeting
        let waiting = try Outbox.mail("b")
        #expect(throws: LedgerError.self) {
            try outbox.ledger.resend(edition: 1, of: meeting, to: [waiting], by: "clerk", at: now)
        }
        let request = Request(id: "again", result: "2 deliveries")
        let copies = try outbox.ledger.resend(
            edition: 1, of: meeting, to: [Outbox.mail("a"), Outbox.mail("new")], answering: request,
            by: "clerk", at: now)
        #expect(copies.map(\.kind) == [.resend(of: accepted.id), .first])
        #expect(copies.allSatisfy { $0.phase == .ready && $0.id != accepted.id })
        #expect(throws: LedgerError.requestRepeated(id: "again", result: "2 deliveries")) {
            try outbox.ledger.resend(
                edition: 1, of: meeting, to: [Outbox.mail("a")], answering: request, by: "clerk", at: now)
        }
        // The copy is under way itself now.
        #expect(throws: LedgerError.refused(copies[0].id, .underWay)) {
            try outbox.ledger.resend(edition: 1, of: meeting, to: [Outbox.mail("A")], by: "clerk", at: now)
        }
        for _ in 1...4 { try outbox.sent() }
        let third = try outbox.ledger.resend(
            edition: 1, of: meeting, to: [Outbox.mail("a")], by: "clerk", at: now)
        #expect(third[0].kind == .resend(of: accepted.id))
        try outbox.ledger.checkEverything()
    }

    @Test("a bounce is entered once, of what was accepted")
    func bounce() throws {
        let outbox = try Outbox(world)
        let accepted = try outbox.sent()
        let bounced = try outbox.ledger.markBounced(
            accepted.id, why: "mailbox\nfull", by: "clerk", at: now)
        #expect(bounced.state == .bounced(why: "mailbox full", at: now))
        #expect(throws: LedgerError.self) {
            try outbox.ledger.markBounced(accepted.id, why: "x", by: "clerk", at: now)
        }
        #expect(try outbox.ledger.deliveries(in: .bounced).map(\.id) == [accepted.id])
    }
}
