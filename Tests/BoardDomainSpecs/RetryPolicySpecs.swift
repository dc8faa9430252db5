import BoardDomain
import Testing

@Suite("Waiting before another attempt")
struct RetryPolicySpecs {
    private let policy = RetryPolicy()

    @Test(
        "grows from one minute to half an hour, give or take a tenth",
        arguments: zip(1...9, [1, 2, 5, 10, 15, 30, 30, 30, 30]))
    func steps(failures: Int, minutes: Int) {
        let step = Double(minutes * 60)
        let waits = (-500...500).map { Double(policy.wait(after: failures, seed: $0)) }
        #expect(waits.allSatisfy { $0 >= step * 0.9 && $0 <= min(step * 1.1, 1_800) })
    }

    @Test("differs between deliveries and is the same each time it is asked")
    func jitter() {
        let waits = (1...30).map { policy.wait(after: 6, seed: $0) }
        #expect(Set(waits).count > 20)
        #expect(waits == (1...30).map { policy.wait(after: 6, seed: $0) })
        #expect(policy.wait(after: .max, seed: .min) <= 1_800)
    }

    @Test(
        "outlives a day's outage of the mailbox with fewer than a hundred attempts, and is there within half an hour"
    )
    func outage() throws {
        var found: [Instant] = []
        for id in 1...200 as ClosedRange<Int64> {
            var delivery = try DeliveryExample.delivery(id: id, expires: nil)
            let recovery = Instant(seconds: 86_400)
            while let due = delivery.due {
                delivery = try delivery.started(at: due)
                if due >= recovery {
                    found.append(due)
                    delivery = try delivery.ended().settled(.accepted(reply: "250"), at: due, by: policy)
                } else {
                    delivery = try delivery.settled(
                        .deferred(.recipient, reply: "451"), at: due, by: policy)
                }
            }
            #expect(delivery.phase == .accepted)
            #expect((48..<100).contains(delivery.attempts))
        }
        #expect(found.allSatisfy { $0 <= Instant(seconds: 86_400 + 1_800) })
    }
}
