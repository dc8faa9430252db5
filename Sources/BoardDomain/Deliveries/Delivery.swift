/// One edition owed to one place: the fact that is kept, moved only along the arrows of its own functions.
///
/// `docs/ledger.md` draws the states. A transition returns the delivery as it then stands; a store only stores it.
package struct Delivery: Identifiable, Hashable, Sendable {
    /// The row's number in the ledger, never used twice.
    package struct ID: Hashable, Comparable, Sendable {
        package let number: Int64
        package init(_ number: Int64) { self.number = number }
        package static func < (left: ID, right: ID) -> Bool { left.number < right.number }
    }

    package enum Kind: Hashable, Sendable {
        case first
        /// A further copy that a person asked for, under a Message-ID of its own that refers to the first.
        case resend(of: ID)
    }

    package let id: ID
    package let meeting: Meeting.ID
    package let edition: Int
    package let owed: OwedDelivery
    package let kind: Kind
    package let created: Instant
    package internal(set) var state: State
    /// Attempts begun, whatever became of them.
    package internal(set) var attempts: Int
    /// Attempts that failed by this place's or this message's own fault: what the waits grow by. The channel's
    /// failures are counted by its breaker, so that an outage costs nobody a place in the steps.
    package internal(set) var setbacks: Int
    /// How often the whole of it was handed over without an answer.
    package internal(set) var doubts: Int
    /// Why it is not to be tried again, where that was decided while an attempt was under way or after a refusal.
    package internal(set) var stop: String?

    package init(
        id: ID, meeting: Meeting.ID, edition: Int, owed: OwedDelivery, kind: Kind, created: Instant,
        state: State, attempts: Int = 0, setbacks: Int = 0, doubts: Int = 0, stop: String? = nil
    ) {
        self.id = id
        self.meeting = meeting
        self.edition = edition
        self.owed = owed
        self.kind = kind
        self.created = created
        self.state = state
        self.attempts = attempts
        self.setbacks = setbacks
        self.doubts = doubts
        self.stop = stop
    }

    package var route: Route { owed.route }

    /// Whether the place has it, or may have it as far as anybody can say.
    package var mayHaveArrived: Bool {
        switch state {
        case .ending, .accepted, .inDoubt, .bounced: true
        case .ready, .talking, .rejected, .expired, .cancelled: doubts > 0
        }
    }
}
