import BoardDomain
import TestKit
import Testing

@Suite("Whatever happens to a delivery")
struct DeliveryPropertySpecs {
    /// A mailbox that counts, and a sender that may end at any step: what the ledger cannot see is counted here.
    private struct World {
        var delivery: Delivery
        var now = Instant(seconds: 0)
        var copies = 0
        /// Copies of attempts whose answer was lost or never recorded.
        var unseen = 0
        var isOver: Bool { delivery.phase.isFinal || delivery.waitsForAPerson }

        func holds(under policy: RetryPolicy) -> Bool {
            // Without a person there is at most the one resend, and it is never unflagged.
            guard isOver, copies <= (policy.doubt == .hold ? 1 : 2) else { return false }
            if copies == 2, unseen == 0 || delivery.doubts == 0 { return false }
            // What did not arrive is never counted as sent, and what did is never counted as not sent.
            if delivery.phase == .accepted, copies == 0 { return false }
            return copies == 0 || delivery.mayHaveArrived
        }

        mutating func step(_ random: inout SplitMix64, policy: RetryPolicy) throws {
            guard let due = delivery.due else { return }
            now = max(now, due).later(by: Int64(random.next() % 30))
            delivery = try delivery.started(at: now)
            if random.next() % 5 == 0 {
                delivery = try delivery.recovered(at: now, by: policy)
                return
            }
            if random.next() % 4 == 0 {
                let fault = FaultOf.allCases.randomElement(using: &random) ?? .channel
                delivery = try delivery.settled(.deferred(fault, reply: "451"), at: now, by: policy)
                return
            }
            delivery = try delivery.ended()
            try end(&random, policy: policy)
        }

        private mutating func end(_ random: inout SplitMix64, policy: RetryPolicy) throws {
            let arrives = random.next() % 3 != 0
            if arrives { copies += 1 }
            switch (random.next() % 4, arrives) {
            case (0, _):
                if arrives { unseen += 1 }
                delivery = try delivery.recovered(at: now, by: policy)
            case (1, _):
                if arrives { unseen += 1 }
                delivery = try delivery.settled(.unknown("hung up"), at: now, by: policy)
            case (_, true):
                delivery = try delivery.settled(.accepted(reply: "250"), at: now, by: policy)
            case (_, false):
                delivery = try delivery.settled(.deferred(.message, reply: "452"), at: now, by: policy)
            }
        }
    }

    @Test("it is neither lost nor sent twice outside one doubt, and every second copy is flagged")
    func neverLost() throws {
        var doubled = 0
        for seed in 0..<20_000 as Range<UInt64> {
            var random = SplitMix64(seed: seed)
            let policy = RetryPolicy(inDoubt: seed % 4 == 0 ? .hold : .resendOnce)
            var world = World(delivery: try DeliveryExample.delivery(id: Int64(seed), expires: nil))
            for _ in 0..<200 where !world.isOver { try world.step(&random, policy: policy) }
            if world.copies == 2 { doubled += 1 }
            if !world.holds(under: policy) { Issue.record("seed \(seed): \(world)") }
        }
        #expect(doubled > 100, "the doubt window was entered")
    }

    @Test("a final one never moves, but that an accepted one may bounce")
    func finalStays() throws {
        let policy = RetryPolicy()
        let now = DeliveryExample.expires
        let moves: [(Delivery) throws -> Delivery] = [
            { try $0.started(at: now) }, { try $0.ended() }, { try $0.recovered(at: now, by: policy) },
            { try $0.retried(at: now) }, { try $0.stopping("x", at: now) }, { try $0.expired(at: now) },
            { try $0.settled(.accepted(reply: "250"), at: now, by: policy) },
            { try $0.settled(.unknown("x"), at: now, by: policy) }, { try $0.bounced("x", at: now) },
        ]
        var random = SplitMix64(seed: 11)
        for _ in 0..<20_000 {
            let names = ["ready", "talking", "ending", "in doubt, due", "rejected", "accepted"]
            var delivery = try DeliveryExample.delivery(
                DeliveryExample.state(names.randomElement(using: &random) ?? "ready"))
            for _ in 0..<12 {
                guard let move = moves.randomElement(using: &random) else { return }
                guard let moved = try? move(delivery) else { continue }
                if delivery.phase.isFinal, (delivery.phase, moved.phase) != (.accepted, .bounced) {
                    Issue.record("\(delivery.phase) moved to \(moved.phase)")
                }
                delivery = moved
            }
        }
    }

    @Test("cut at any step it is owed again or in doubt, and what was accepted stays so")
    func cut() throws {
        let policy = RetryPolicy()
        let now = Instant(seconds: 1_000)
        let ready = try DeliveryExample.delivery()
        let talking = try ready.started(at: now)
        let ending = try talking.ended()
        let accepted = try ending.settled(.accepted(reply: "250"), at: now, by: policy)
        #expect(throws: DeliveryRefusal.self) { try ready.recovered(at: now, by: policy) }
        #expect(try talking.recovered(at: now, by: policy).state == .ready(notBefore: now))
        #expect(try ending.recovered(at: now, by: policy).phase == .inDoubt)
        #expect(throws: DeliveryRefusal.self) { try accepted.recovered(at: now, by: policy) }
    }
}
