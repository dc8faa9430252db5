extension Delivery {
    package enum State: Hashable, Sendable {
        /// To be tried from then on: for the first time, or again.
        case ready(notBefore: Instant)
        /// An attempt is under way, and nothing that counts has been handed over.
        case talking
        /// The end of the message is being handed over: from here on only an answer can tell.
        case ending
        /// The relay, folder or server has it, by its own word.
        case accepted(reply: String, at: Instant)
        /// Refused for good; only a person moves it on.
        case rejected(FaultOf, reply: String, at: Instant)
        /// Handed over without an answer. Sent once more from `until` on; where that is nil, held for a person.
        case inDoubt(since: Instant, until: Instant?)
        /// The meeting began first.
        case expired(at: Instant)
        case cancelled(why: String, at: Instant)
        /// Accepted, and then sent back.
        case bounced(why: String, at: Instant)
    }

    /// A state without its particulars: the word for it in the ledger, in lists and in counts.
    package enum Phase: String, CaseIterable, Hashable, Sendable {
        case ready, talking, ending, accepted, rejected, expired, cancelled, bounced
        case inDoubt = "in doubt"

        /// No longer moves; an accepted one may still be found to have bounced.
        package var isFinal: Bool {
            switch self {
            case .accepted, .expired, .cancelled, .bounced: true
            case .ready, .talking, .ending, .rejected, .inDoubt: false
            }
        }

        package var isUnderWay: Bool {
            switch self {
            case .talking, .ending: true
            case .ready, .accepted, .rejected, .inDoubt, .expired, .cancelled, .bounced: false
            }
        }
    }

    package var phase: Phase {
        switch state {
        case .ready: .ready
        case .talking: .talking
        case .ending: .ending
        case .accepted: .accepted
        case .rejected: .rejected
        case .inDoubt: .inDoubt
        case .expired: .expired
        case .cancelled: .cancelled
        case .bounced: .bounced
        }
    }

    /// From when the sender may take it up; nil where it must not.
    package var due: Instant? {
        switch state {
        case .ready(let notBefore): notBefore
        case .inDoubt(_, let until): until
        case .talking, .ending, .accepted, .rejected, .expired, .cancelled, .bounced: nil
        }
    }

    /// Whether it goes no further until somebody decides.
    package var waitsForAPerson: Bool {
        switch state {
        case .rejected: stop == nil
        case .inDoubt(_, let until): until == nil
        case .bounced: true
        case .ready, .talking, .ending, .accepted, .expired, .cancelled: false
        }
    }

    func moved(to state: State) -> Delivery {
        var delivery = self
        delivery.state = state
        return delivery
    }
}
