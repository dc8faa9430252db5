import BoardDomain
import PackLedger
import TestKit
import Testing

@Suite("Whatever happens to an outbox")
struct OutboxPropertySpecs {
    /// Lives as long as the test that it is made for.
    let world: LedgerWorld

    init() throws { world = try LedgerWorld() }

    /// Random acts of relays, people and crashes against a real ledger; mailboxes are counted as they are reached.
    private struct Story {
        let ledger: Ledger
        var sender: Sender?
        var random: SplitMix64
        var now = Outbox.now
        var copies: [Delivery.ID: Int] = [:]

        mutating func step() throws {
            now = now.later(by: Int64(random.next() % 400))
            switch random.next() % 12 {
            case 0:
                // Killed: the lock goes with it, and the next one finds what it left.
                sender = nil
                sender = try ledger.takeOwnership(as: Outbox.identity, at: now)
            case 1: try decide()
            case 2: try ledger.expire(at: now)
            default: try send()
            }
        }

        private mutating func send() throws {
            guard let sender, case .claimed(let delivery) = try sender.claimNext(at: now) else { return }
            let fault = FaultOf.allCases.randomElement(using: &random) ?? .channel
            switch random.next() % 8 {
            case 0: return
            case 1: try sender.record(.deferred(fault, reply: "4xx"), of: delivery.id, at: now)
            case 2: try sender.record(.refused(fault, reply: "5xx"), of: delivery.id, at: now)
            case 3:
                try sender.markEnding(delivery.id, at: now)
                if random.next() % 2 == 0 { copies[delivery.id, default: 0] += 1 }
                if random.next() % 2 == 0 { try sender.record(.unknown("hung up"), of: delivery.id, at: now) }
            default:
                try sender.markEnding(delivery.id, at: now)
                copies[delivery.id, default: 0] += 1
                try sender.markAccepted(delivery.id, reply: "250", at: now)
            }
        }

        private mutating func decide() throws {
            let all = try ledger.deliveries(of: Example.board)
            guard let delivery = all.randomElement(using: &random) else { return }
            do throws(LedgerError) {
                switch random.next() % 4 {
                case 0: try ledger.releaseChannel("mail", by: "clerk", at: now)
                case 1 where delivery.doubts == 0: try ledger.retry([delivery.id], by: "clerk", at: now)
                case 2: try ledger.markBounced(delivery.id, why: "full", by: "clerk", at: now)
                default:
                    _ = try ledger.resend(
                        edition: 1, of: delivery.meeting, to: [delivery.owed], by: "clerk", at: now)
                }
            } catch {
                guard case .refused = error else { throw error }
            }
        }
    }

    @Test(
        "no delivery is lost, none is repeated outside a flagged doubt, and the record tells it all",
        arguments: 0..<6 as Range<UInt64>)
    func story(seed: UInt64) throws {
        let ledger = try world.create()
        try ledger.arm(as: Outbox.identity, by: "clerk", at: Outbox.now)
        _ = try ledger.seal(
            Example.sealing(1), owing: Outbox.owed(["a", "b", "c", "d"]) + [Outbox.folder()],
            at: Example.stamp())
        var story = Story(ledger: ledger, random: SplitMix64(seed: seed))
        story.sender = try ledger.takeOwnership(as: Outbox.identity, at: story.now)
        var finished: [Delivery.ID: Delivery] = [:]
        for _ in 0..<150 {
            try story.step()
            let all = try ledger.deliveries(of: Example.board)
            #expect(all.count >= max(5, finished.count))
            for delivery in all {
                if let before = finished[delivery.id], before != delivery {
                    #expect(before.phase == .accepted && delivery.phase == .bounced)
                }
                if delivery.phase.isFinal { finished[delivery.id] = delivery }
            }
        }
        for delivery in try ledger.deliveries(of: Example.board) where delivery.route != .drop {
            let copies = story.copies[delivery.id] ?? 0
            #expect(copies <= 1 || copies == 2 && delivery.doubts >= 1, "\(delivery)")
            #expect(copies == 0 || delivery.mayHaveArrived, "\(delivery)")
        }
        try ledger.checkEverything()
    }
}
