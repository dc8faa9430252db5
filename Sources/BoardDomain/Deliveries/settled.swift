extension Delivery {
    /// An attempt begins: before anything is connected.
    ///
    /// A delivery in doubt whose wait is over is sent once more by this same step.
    package func started(at now: Instant) throws(DeliveryRefusal) -> Delivery {
        switch state {
        case .ready, .inDoubt: break
        case .talking, .ending, .accepted, .rejected, .expired, .cancelled, .bounced:
            throw .noWay(from: phase, to: .talking)
        }
        guard let due else { throw .heldForAPerson }
        if let expires = owed.expires, expires <= now { throw .meetingBegan(at: expires) }
        guard due <= now else { throw .notDue(before: due) }
        var delivery = moved(to: .talking)
        delivery.attempts += 1
        return delivery
    }

    /// The end of the message is about to be handed over.
    package func ended() throws(DeliveryRefusal) -> Delivery {
        switch state {
        case .talking: return moved(to: .ending)
        case .ready, .ending, .accepted, .rejected, .inDoubt, .expired, .cancelled, .bounced:
            throw .noWay(from: phase, to: .ending)
        }
    }

    /// What an attempt that ended in this way makes of it.
    ///
    /// A mail is never accepted before its end was recorded, for then a crash could have sent it twice unseen. A fault
    /// of the channel, even a definite one, leaves the delivery owed: the channel's breaker sees to it.
    package func settled(
        _ outcome: SendOutcome, at now: Instant, by policy: RetryPolicy
    ) throws(DeliveryRefusal) -> Delivery {
        guard phase.isUnderWay else { throw .noWay(from: phase, to: Self.phase(after: outcome)) }
        switch outcome {
        case .accepted(let reply):
            guard phase == .ending || route.repeatsHarmlessly else {
                throw .noWay(from: .talking, to: .accepted)
            }
            return moved(to: .accepted(reply: reply, at: now))
        case .deferred(let fault, _): return again(after: fault, at: now, by: policy)
        case .refused(.channel, _): return again(after: .channel, at: now, by: policy)
        case .refused(let fault, let reply): return moved(to: .rejected(fault, reply: reply, at: now))
        case .unknown: return doubted(at: now, by: policy)
        }
    }

    /// What it becomes when whoever was sending it is gone: owed again, or in doubt from the moment its end began.
    package func recovered(at now: Instant, by policy: RetryPolicy) throws(DeliveryRefusal) -> Delivery {
        switch state {
        case .talking: stopped(at: now) ?? moved(to: .ready(notBefore: now))
        case .ending where route.repeatsHarmlessly: stopped(at: now) ?? moved(to: .ready(notBefore: now))
        case .ending: doubted(at: now, by: policy)
        case .ready, .accepted, .rejected, .inDoubt, .expired, .cancelled, .bounced:
            throw .noWay(from: phase, to: .ready)
        }
    }

    private static func phase(after outcome: SendOutcome) -> Phase {
        switch outcome {
        case .accepted: .accepted
        case .deferred: .ready
        case .refused: .rejected
        case .unknown: .inDoubt
        }
    }

    private func again(after fault: FaultOf, at now: Instant, by policy: RetryPolicy) -> Delivery {
        if let stopped = stopped(at: now) { return stopped }
        var delivery = self
        if fault != .channel { delivery.setbacks += 1 }
        let wait = policy.wait(after: fault == .channel ? 1 : delivery.setbacks, seed: id.number)
        return delivery.ready(at: now, after: wait)
    }

    /// One last attempt is made a minute before it would expire, however long the wait had been.
    private func ready(at now: Instant, after wait: Int64) -> Delivery {
        guard let expires = owed.expires else { return moved(to: .ready(notBefore: now.later(by: wait))) }
        let last = expires.later(by: -60)
        guard now < last else { return moved(to: .expired(at: now)) }
        return moved(to: .ready(notBefore: min(now.later(by: wait), last)))
    }

    private func doubted(at now: Instant, by policy: RetryPolicy) -> Delivery {
        if route.repeatsHarmlessly { return again(after: .recipient, at: now, by: policy) }
        var delivery = self
        delivery.doubts += 1
        if let stopped = delivery.stopped(at: now) { return stopped }
        let until = now.later(by: RetryPolicy.doubtWait)
        let isInTime = owed.expires.map { until < $0 } ?? true
        let resends = policy.doubt == .resendOnce && delivery.doubts == 1 && isInTime
        return delivery.moved(to: .inDoubt(since: now, until: resends ? until : nil))
    }

    private func stopped(at now: Instant) -> Delivery? {
        stop.map { moved(to: .cancelled(why: $0, at: now)) }
    }
}
