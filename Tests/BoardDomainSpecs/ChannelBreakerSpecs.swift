import BoardDomain
import Testing

@Suite("A channel's breaker")
struct ChannelBreakerSpecs {
    private let policy = RetryPolicy()
    private let now = Instant(seconds: 0)
    private let failure = SendOutcome.deferred(.channel, reply: "no route to host")

    private func broken(_ failures: Int) -> ChannelBreaker {
        (0..<failures).reduce(ChannelBreaker("mail")) { breaker, _ in
            breaker.noted(failure, at: now, by: policy)
        }
    }

    @Test("rests the channel after three failures of its own in a row")
    func three() {
        #expect(broken(2).verdict(at: now) == .use)
        guard case .wait(let until, let why) = broken(3).verdict(at: now) else {
            Issue.record("it is used")
            return
        }
        #expect((54...66).contains(until.seconds))
        #expect(why == "no route to host")
        let mended = broken(2).noted(.accepted(reply: "250"), at: now, by: policy)
        #expect(mended == ChannelBreaker("mail"))
    }

    @Test("counts no fault of a mailbox or of a message, and takes them for signs of life")
    func others() {
        let signs: [SendOutcome] = [
            .deferred(.recipient, reply: "451"), .refused(.recipient, reply: "550"),
            .deferred(.message, reply: "452"), .refused(.message, reply: "554"), .accepted(reply: "250"),
        ]
        for sign in signs {
            let breaker = broken(2).noted(sign, at: now, by: policy)
            #expect(breaker.state == .trusted(failures: 0))
        }
        #expect(broken(2).noted(.unknown("hung up"), at: now, by: policy).verdict(at: now) != .use)
    }

    @Test("lets one delivery through at each step, until one succeeds")
    func probes() {
        var breaker = broken(3)
        var at = now
        var count = 0
        while at.seconds < 86_400 {
            guard case .wait(let until, _) = breaker.verdict(at: at) else {
                Issue.record("it is used")
                return
            }
            #expect(until.seconds - at.seconds <= 1_800)
            at = until
            #expect(breaker.verdict(at: at) == .probe)
            // From the moment that it is taken up no second one goes, whether or not the first ever ends.
            breaker = breaker.probing(at: at, by: policy)
            #expect(breaker.verdict(at: at) != .probe)
            breaker = breaker.noted(failure, at: at.later(by: 30), by: policy)
            count += 1
        }
        #expect((45..<100).contains(count))
        #expect(breaker.noted(.accepted(reply: "250"), at: at, by: policy) == ChannelBreaker("mail"))
    }

    @Test("holds a channel that refused for good, such as by its password, until somebody acts")
    func held() {
        let refusal = SendOutcome.refused(.channel, reply: "535 5.7.8 authentication failed")
        for breaker in [broken(0), broken(2), broken(5)] {
            let held = breaker.noted(refusal, at: now, by: policy)
            let week = now.later(by: 7 * 86_400)
            #expect(held.verdict(at: week) == .held(why: "535 5.7.8 authentication failed"))
            #expect(held.noted(failure, at: now, by: policy) == held)
            #expect(held.noted(.accepted(reply: "250"), at: now, by: policy) == held)
            #expect(held.probing(at: week, by: policy) == held)
            #expect(held.released().verdict(at: now) == .use)
        }
    }
}
