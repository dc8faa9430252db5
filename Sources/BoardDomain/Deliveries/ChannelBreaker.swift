/// What is known of one channel's own health, so that an outage is met by one attempt a step and not by thirty.
package struct ChannelBreaker: Hashable, Sendable {
    package enum State: Hashable, Sendable {
        /// In use; so many failures of its own in a row.
        case trusted(failures: Int)
        /// Left alone until then; one delivery is then sent to see whether it works again.
        case resting(until: Instant, probes: Int, why: String)
        /// Refused for good, as by a wrong password: until a person acts or the settings change.
        case held(since: Instant, why: String)
    }

    package enum Verdict: Hashable, Sendable {
        case use
        /// For one delivery, and no other until it has ended.
        case probe
        case wait(until: Instant, why: String)
        case held(why: String)
    }

    /// The channel's name: `Route.channel`.
    package let channel: String
    package let state: State

    package init(_ channel: String, state: State = .trusted(failures: 0)) {
        self.channel = channel
        self.state = state
    }

    /// As many failures in a row put it to rest.
    package static let patience = 3

    package func verdict(at now: Instant) -> Verdict {
        switch state {
        case .trusted: .use
        case .resting(let until, _, _) where until <= now: .probe
        case .resting(let until, _, let why): .wait(until: until, why: why)
        case .held(_, let why): .held(why: why)
        }
    }

    /// A delivery is taken up to see whether the channel works again. The next step begins here and not with the
    /// answer, so that a probe that dies is not followed by another at once.
    package func probing(at now: Instant, by policy: RetryPolicy) -> ChannelBreaker {
        switch state {
        case .trusted, .held: self
        case .resting(_, let probes, let why): resting(at: now, probes: probes + 1, why: why, by: policy)
        }
    }

    /// What an attempt's end says of the channel. An unanswered end counts as its failure too: the sooner it rests,
    /// the fewer deliveries come into doubt.
    package func noted(_ outcome: SendOutcome, at now: Instant, by policy: RetryPolicy) -> ChannelBreaker {
        switch outcome {
        case .accepted, .deferred(.recipient, _), .deferred(.message, _), .refused(.recipient, _),
            .refused(.message, _):
            worked()
        case .deferred(.channel, let reply): failed(reply, at: now, by: policy)
        case .unknown(let reply): failed(reply, at: now, by: policy)
        case .refused(.channel, let reply): ChannelBreaker(channel, state: .held(since: now, why: reply))
        }
    }

    /// By a person, or because its settings are not what they were.
    package func released() -> ChannelBreaker { ChannelBreaker(channel) }

    private func worked() -> ChannelBreaker {
        switch state {
        case .trusted, .resting: ChannelBreaker(channel)
        case .held: self
        }
    }

    private func failed(_ why: String, at now: Instant, by policy: RetryPolicy) -> ChannelBreaker {
        switch state {
        case .trusted(let failures) where failures + 1 < Self.patience:
            ChannelBreaker(channel, state: .trusted(failures: failures + 1))
        case .trusted: resting(at: now, probes: 0, why: why, by: policy)
        case .resting(let until, let probes, _):
            // Probes set the steps; what had begun before the rest adds nothing.
            ChannelBreaker(channel, state: .resting(until: until, probes: probes, why: why))
        case .held: self
        }
    }

    private func resting(at now: Instant, probes: Int, why: String, by policy: RetryPolicy) -> ChannelBreaker
    {
        let seed = channel.utf8.reduce(Int64(0)) { $0 &* 31 &+ Int64($1) }
        let until = now.later(by: policy.wait(after: probes + 1, seed: seed))
        return ChannelBreaker(channel, state: .resting(until: until, probes: probes, why: why))
    }
}
