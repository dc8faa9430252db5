import BoardDomain
import GRDB
import Testing

@testable import PackLedger

@Suite("An outbox on a disk that fills up")
struct FullOutboxSpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld
    private let now = Outbox.now

    init() throws { world = try LedgerWorld() }

    enum Step: CaseIterable { case claim, ending, accepted }

    @Test("stays as it was at each step, and goes on when there is room again", arguments: Step.allCases)
    func steps(broken: Step) throws {
        let outbox = try Outbox(world, owing: Outbox.owed((0..<40).map { "member\($0)" }))
        var full = 0
        for _ in 0..<40 {
            let tally = try outbox.ledger.tally()
            var claimed: Delivery?
            full += try outbox.filled(broken == .claim) {
                guard case .claimed(let delivery) = try outbox.sender.claimNext(at: now) else { return }
                claimed = delivery
            } undone: { () throws in
                #expect(try outbox.ledger.tally() == tally)
            }
            let delivery = try claimed ?? outbox.claimed()
            full += try outbox.filled(broken == .ending) {
                try outbox.sender.markEnding(delivery.id, at: now)
            } undone: {
                #expect(try outbox.ledger.delivery(delivery.id) == delivery)
                try outbox.sender.markEnding(delivery.id, at: now)
            }
            full += try outbox.filled(broken == .accepted) {
                try outbox.sender.markAccepted(delivery.id, reply: "250", at: now)
            } undone: {
                #expect(try outbox.ledger.delivery(delivery.id).phase == .ending)
                #expect(try outbox.ledger.attempts(of: delivery.id).last?.end == nil)
                try outbox.sender.markAccepted(delivery.id, reply: "250", at: now)
            }
        }
        #expect(full > 0, "the disk was full at least once")
        #expect(try outbox.ledger.tally().count(.accepted) == 40)
        try outbox.ledger.checkEverything()
    }

    @Test("takes an edition whole with all that it is owed to, or not at all")
    func sealing() throws {
        let outbox = try Outbox(world)
        let events = try outbox.ledger.events().count
        let owed = try Outbox.owed((0..<200).map { "member\($0)" })
        let count = try outbox.filled(true) {
            _ = try outbox.ledger.seal(Example.sealing(2), owing: owed, at: Example.stamp())
        } undone: { () throws in
            #expect(try outbox.ledger.events().count == events)
        }
        #expect(count == 1)
        #expect(try outbox.ledger.nextEditionNumber(for: Example.meeting()) == 2)
        #expect(try outbox.all().allSatisfy { $0.phase == .ready })
        _ = try outbox.ledger.seal(Example.sealing(2), owing: owed, at: Example.stamp())
        try outbox.ledger.checkEverything()
    }
}

extension Outbox {
    /// Runs an act in a file that cannot grow, where asked to; 1 where it was refused for that.
    func filled(_ isFull: Bool, _ act: () throws -> Void, undone: () throws -> Void) throws -> Int {
        if isFull { try limit(toItsSize: true) }
        do {
            try act()
            try limit(toItsSize: false)
            return 0
        } catch LedgerError.full(world.path) {
            try limit(toItsSize: false)
            try undone()
            return 1
        }
    }

    private func limit(toItsSize isFull: Bool) throws {
        try ledger.queue.inDatabase { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(isFull ? pages : 1_000_000)")
        }
    }
}
