import BoardDomain
import Testing

@Suite("A delivery")
struct DeliverySpecs {
    private let now = Instant(seconds: 1_000)
    private let policy = RetryPolicy()

    /// In the order of the columns below.
    private func moves() -> [(Delivery) throws -> Delivery] {
        let (now, policy) = (now, policy)
        let outcomes: [SendOutcome] = [
            .accepted(reply: "250"), .deferred(.recipient, reply: "451"),
            .refused(.recipient, reply: "550"), .refused(.channel, reply: "535"), .unknown("hung up"),
        ]
        return [{ try $0.started(at: now) }, { try $0.ended() }]
            + outcomes.map { outcome in { try $0.settled(outcome, at: now, by: policy) } } + [
                { try $0.recovered(at: now, by: policy) }, { try $0.retried(at: now) },
                { try $0.stopping("withdrawn", at: now) }, { try $0.expired(at: DeliveryExample.expires) },
                { try $0.bounced("returned", at: now) },
            ]
    }

    /// What each move makes of a mail in each state; a dash where there is no arrow.
    static let arrows = [
        //                start    ended   accept    defer  refuse    channel unknown   recover   retry  stop       expire     bounce
        "ready:           talking, -,      -,        -,     -,        -,      -,        -,        ready, cancelled, expired,   -",
        "ready later:     -,       -,      -,        -,     -,        -,      -,        -,        ready, cancelled, expired,   -",
        "talking:         -,       ending, -,        ready, rejected, ready,  in doubt, ready,    -,     talking,   -,         -",
        "ending:          -,       -,      accepted, ready, rejected, ready,  in doubt, in doubt, -,     ending,    -,         -",
        "accepted:        -,       -,      -,        -,     -,        -,      -,        -,        -,     -,         -,         bounced",
        "rejected:        -,       -,      -,        -,     -,        -,      -,        -,        ready, rejected,  -,         -",
        "in doubt:        -,       -,      -,        -,     -,        -,      -,        -,        ready, cancelled, in doubt,  -",
        "in doubt; due:   talking, -,      -,        -,     -,        -,      -,        -,        ready, cancelled, in doubt,  -",
        "in doubt; held:  -,       -,      -,        -,     -,        -,      -,        -,        ready, cancelled, -,         -",
        "expired:         -,       -,      -,        -,     -,        -,      -,        -,        -,     -,         -,         -",
        "cancelled:       -,       -,      -,        -,     -,        -,      -,        -,        -,     -,         -,         -",
        "bounced:         -,       -,      -,        -,     -,        -,      -,        -,        -,     -,         -,         -",
    ]

    @Test("moves along these arrows and along no other", arguments: arrows)
    func arrow(line: String) throws {
        let parts = line.split(separator: ":").map { String($0).replacing(";", with: ",") }
        let expected = parts[1].split(separator: ",").map { String($0.drop { $0 == " " }) }
        #expect(expected.count == moves().count)
        let delivery = try DeliveryExample.delivery(DeliveryExample.state(parts[0]))
        for (move, expectation) in zip(moves(), expected) {
            do {
                #expect(try move(delivery).phase.rawValue == expectation, "\(parts[0]) → \(expectation)")
            } catch let refusal as DeliveryRefusal {
                #expect(expectation == "-", "\(parts[0]): \(refusal.sentence)")
                #expect(refusal.sentence.hasSuffix("."))
            }
        }
    }

    @Test(
        "to a folder or a server is whole without an end of its own, and never in doubt: doing it again is harmless"
    )
    func harmless() throws {
        for route in [Route.drop, .sftp(place: "archive")] {
            let talking = try DeliveryExample.delivery(.talking, by: route)
            #expect(
                try talking.settled(.accepted(reply: "placed"), at: now, by: policy).phase == .accepted)
            let ending = try talking.ended()
            for again in [
                try talking.settled(.unknown("gone"), at: now, by: policy),
                try ending.settled(.unknown("gone"), at: now, by: policy),
                try ending.recovered(at: now, by: policy),
            ] {
                #expect(again.phase == .ready)
                #expect(again.doubts == 0)
            }
        }
    }

    @Test("in doubt is sent once more after a quarter of an hour, and then held")
    func resendOnce() throws {
        let first = try DeliveryExample.delivery(.ending).settled(.unknown("hung up"), at: now, by: policy)
        #expect(first.state == .inDoubt(since: now, until: now.later(by: 900)))
        #expect(first.mayHaveArrived && !first.waitsForAPerson)
        #expect(throws: DeliveryRefusal.notDue(before: now.later(by: 900))) {
            try first.started(at: now.later(by: 899))
        }
        let later = now.later(by: 900)
        let second = try first.started(at: later).ended().settled(.unknown("again"), at: later, by: policy)
        #expect(second.state == .inDoubt(since: later, until: nil))
        #expect(second.doubts == 2 && second.waitsForAPerson)
        #expect(throws: DeliveryRefusal.heldForAPerson) { try second.started(at: later.later(by: 99_999)) }
    }

    @Test("in doubt is held at once where a person is to decide, and where the meeting would have begun")
    func held() throws {
        let ending = try DeliveryExample.delivery(.ending)
        let hold = RetryPolicy(inDoubt: .hold)
        #expect(
            try ending.settled(.unknown("x"), at: now, by: hold).state == .inDoubt(since: now, until: nil))
        let late = DeliveryExample.expires.later(by: -900)
        #expect(
            try ending.settled(.unknown("x"), at: late, by: policy).state == .inDoubt(since: late, until: nil)
        )
    }

    @Test("is tried a last time a minute before it expires, and then expires")
    func lastTry() throws {
        let talking = try DeliveryExample.delivery(.talking)
        let near = DeliveryExample.expires.later(by: -61)
        let last = try talking.settled(.deferred(.recipient, reply: "451"), at: near, by: policy)
        #expect(last.state == .ready(notBefore: DeliveryExample.expires.later(by: -60)))
        let then = DeliveryExample.expires.later(by: -60)
        let over = try last.started(at: then).settled(.deferred(.channel, reply: "421"), at: then, by: policy)
        #expect(over.phase == .expired)
        let begun = DeliveryExample.expires
        #expect(throws: DeliveryRefusal.meetingBegan(at: begun)) { try last.started(at: begun) }
        #expect(throws: DeliveryRefusal.meetingBegan(at: begun)) { try last.retried(at: begun) }
    }

    @Test("waits longer for its own faults, and not for the channel's")
    func setbacks() throws {
        var delivery = try DeliveryExample.delivery(.talking)
        for _ in 1...9 {
            delivery = try delivery.settled(.deferred(.channel, reply: "421"), at: now, by: policy)
            #expect(delivery.setbacks == 0)
            delivery = try delivery.started(at: now.later(by: 66))
        }
        #expect(delivery.attempts == 9)
        delivery = try delivery.settled(.deferred(.message, reply: "452"), at: now, by: policy)
        #expect(delivery.setbacks == 1)
    }

    @Test("that is stopped while it is being sent may still arrive, and is not tried again")
    func stopped() throws {
        for phase in [Delivery.State.talking, .ending] {
            let stopped = try DeliveryExample.delivery(phase).stopping("superseded by edition 2", at: now)
            #expect(stopped.state == phase)
            let outcomes: [SendOutcome] = [.deferred(.recipient, reply: "451"), .unknown("hung up")]
            for outcome in outcomes {
                let after = try stopped.settled(outcome, at: now, by: policy)
                #expect(after.state == .cancelled(why: "superseded by edition 2", at: now))
            }
            #expect(try stopped.recovered(at: now, by: policy).phase == .cancelled)
        }
        let sent = try DeliveryExample.delivery(.ending).stopping("withdrawn", at: now)
        #expect(try sent.settled(.accepted(reply: "250"), at: now, by: policy).phase == .accepted)
        #expect(try sent.settled(.unknown("x"), at: now, by: policy).mayHaveArrived)
        let refused = try sent.settled(.refused(.message, reply: "554"), at: now, by: policy)
        #expect(throws: DeliveryRefusal.stopped(why: "withdrawn")) { try refused.retried(at: now) }
    }

    @Test("is sent anew to a place only when it no longer goes out by itself")
    func resend() throws {
        let may = ["accepted", "rejected", "in doubt, held", "expired", "cancelled", "bounced"]
        let mayNot = ["ready", "ready later", "talking", "ending", "in doubt", "in doubt, due"]
        for name in may { try DeliveryExample.delivery(DeliveryExample.state(name)).checkResend() }
        for name in mayNot {
            #expect(throws: DeliveryRefusal.underWay) {
                try DeliveryExample.delivery(DeliveryExample.state(name)).checkResend()
            }
        }
    }
}
