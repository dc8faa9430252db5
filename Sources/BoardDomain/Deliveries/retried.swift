/// What people and the calendar do to a delivery; what an attempt does is in `settled.swift`.
extension Delivery {
    /// A person wants it tried again now: one refused, in doubt, or waiting for its next turn.
    package func retried(at now: Instant) throws(DeliveryRefusal) -> Delivery {
        if let stop { throw .stopped(why: stop) }
        switch state {
        case .ready, .rejected, .inDoubt: break
        case .talking, .ending: throw .underWay
        case .accepted, .expired, .cancelled, .bounced: throw .noWay(from: phase, to: .ready)
        }
        if let expires = owed.expires, expires <= now { throw .meetingBegan(at: expires) }
        return moved(to: .ready(notBefore: now))
    }

    /// Not to be tried any more. One that is being sent is let finish, and not tried again if it fails.
    ///
    /// One in doubt is cancelled too; `doubts` and `mayHaveArrived` go on saying that it may have arrived.
    package func stopping(_ why: String, at now: Instant) throws(DeliveryRefusal) -> Delivery {
        switch state {
        case .ready, .inDoubt: return moved(to: .cancelled(why: why, at: now))
        case .talking, .ending, .rejected:
            if let stop { throw .stopped(why: stop) }
            var delivery = self
            delivery.stop = why
            return delivery
        case .accepted, .expired, .cancelled, .bounced: throw .noWay(from: phase, to: .cancelled)
        }
    }

    /// The meeting has begun: what was not sent has expired, and what is in doubt is not sent again by itself.
    package func expired(at now: Instant) throws(DeliveryRefusal) -> Delivery {
        guard let expires = owed.expires else { throw .noWay(from: phase, to: .expired) }
        guard expires <= now else { throw .notDue(before: expires) }
        switch state {
        case .ready: return moved(to: .expired(at: now))
        case .inDoubt(let since, .some): return moved(to: .inDoubt(since: since, until: nil))
        case .inDoubt(_, nil), .talking, .ending, .accepted, .rejected, .expired, .cancelled, .bounced:
            throw .noWay(from: phase, to: .expired)
        }
    }

    /// It was accepted, and then came back.
    package func bounced(_ why: String, at now: Instant) throws(DeliveryRefusal) -> Delivery {
        switch state {
        case .accepted: return moved(to: .bounced(why: why, at: now))
        case .ready, .talking, .ending, .rejected, .inDoubt, .expired, .cancelled, .bounced:
            throw .noWay(from: phase, to: .bounced)
        }
    }

    /// Whether a person may have a further copy sent: not while this one is still going out by itself.
    package func checkResend() throws(DeliveryRefusal) {
        switch state {
        case .ready, .talking, .ending, .inDoubt(_, .some): throw .underWay
        case .accepted, .rejected, .inDoubt(_, nil), .expired, .cancelled, .bounced: break
        }
    }
}
