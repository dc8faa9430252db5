import BoardDomain
import GRDB
import PackLedger
import Testing

@Suite("Sealing a pack that is owed to somebody")
struct SealOwingSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld

    init() throws { world = try LedgerWorld() }

    @Test("enters every delivery with the edition, in one transaction")
    func together() throws {
        let ledger = try world.create()
        let before = try world.commits()
        let owed = try Outbox.owed(["a", "b"]) + [Outbox.folder()]
        let edition = try ledger.seal(Example.sealing(1), owing: owed, at: Example.stamp())
        #expect(try world.commits() == before + 1)
        let deliveries = try world.open().deliveries(of: 1, for: edition.meeting)
        #expect(deliveries.map(\.owed) == owed)
        #expect(deliveries.map(\.state) == owed.map { .ready(notBefore: $0.notBefore) })
        #expect(deliveries.allSatisfy { $0.kind == .first && $0.attempts == 0 && $0.edition == 1 })
        #expect(Set(deliveries.map(\.id)).count == 3)
        #expect(try ledger.deliveries(of: Example.board) == deliveries)
        try ledger.checkEverything()
    }

    @Test("seals nothing where one of them cannot be owed")
    func refused() throws {
        let ledger = try world.create()
        let twice = try [Outbox.mail("a"), Outbox.mail("A")]
        #expect(throws: LedgerError.owedTwice("A@hambleford.example")) {
            try ledger.seal(Example.sealing(1), owing: twice, at: Example.stamp())
        }
        let forged = OwedDelivery(
            route: .drop, name: "x\nstate: accepted", carriage: .drop, notBefore: Outbox.now, expires: nil)
        #expect(throws: LedgerError.unprintable(field: "recipient's name")) {
            try ledger.seal(Example.sealing(1), owing: [forged], at: Example.stamp())
        }
        #expect(try ledger.nextEditionNumber(for: Example.meeting()) == 1)
        #expect(try ledger.events() == [])
    }

    @Test("takes the place of what the same places were still owed of the same pack, and of nothing else")
    func superseded() throws {
        let outbox = try Outbox(world, owing: Outbox.owed(["a", "b", "c", "d", "e"]) + [Outbox.folder()])
        try outbox.sent()
        let talking = try outbox.claimed()
        let edition = try outbox.ledger.seal(
            Example.sealing(2), owing: Outbox.owed(["a", "b", "c", "d"]), at: Example.stamp())
        let earlier = try outbox.all()
        #expect(
            earlier.map(\.phase) == [.accepted, .talking, .cancelled, .cancelled, .ready, .ready])
        #expect(
            earlier[2].state
                == .cancelled(why: "superseded by edition 2", at: try Example.stamp().instant))
        // The one that was being sent is let finish; should it fail, it is not tried again.
        let deferred = SendOutcome.deferred(.recipient, reply: "451")
        #expect(try outbox.sender.record(deferred, of: talking.id, at: Outbox.now).phase == .cancelled)
        #expect(try outbox.ledger.deliveries(of: 2, for: edition.meeting).count == 4)
        try outbox.ledger.checkEverything()
    }

    @Test("leaves alone what is owed of another pack for the same meeting")
    func otherDefinition() throws {
        let outbox = try Outbox(world)
        let other = Sealing(
            meeting: outbox.edition.meeting, number: 2, reason: "For the public", sealedBy: "clerk",
            definition: "public-pack", definitionText: [], extract: [], artefacts: [], builder: "1")
        _ = try outbox.ledger.seal(other, owing: Outbox.owed(["a", "b"]), at: Example.stamp())
        #expect(try outbox.all().allSatisfy { $0.phase == .ready })
    }

    @Test("answers a request that is made again with its first result, for ten minutes")
    func requests() throws {
        let ledger = try world.create()
        let now = try Example.stamp().instant
        let request = Request(id: "r-1", result: "edition 1")
        #expect(try ledger.result(of: "r-1", at: now) == nil)
        _ = try ledger.seal(
            Example.sealing(1), owing: Outbox.owed(["a"]), answering: request, at: Example.stamp())
        #expect(try ledger.result(of: "r-1", at: now.later(by: 599)) == "edition 1")
        #expect(try ledger.result(of: "r-1", at: now.later(by: 600)) == nil)
        #expect(try ledger.result(of: "r-2", at: now) == nil)
        #expect(throws: LedgerError.requestRepeated(id: "r-1", result: "edition 1")) {
            try ledger.seal(Example.sealing(2), answering: request, at: Example.stamp())
        }
        #expect(try ledger.nextEditionNumber(for: Example.meeting()) == 2)
        try ledger.remember(Request(id: "r-1", result: "again"), at: now.later(by: 600))
        #expect(try ledger.result(of: "r-1", at: now.later(by: 700)) == "again")
    }
}
