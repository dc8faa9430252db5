/// The moment one rule falls due for one meeting, and how it was found.
package struct Firing: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// Asks the owners of actions and measures for their word.
        case chaser
        /// What is recorded later is not in the pack.
        case freeze
        /// A draft to the secretary.
        case draft
        /// The pack to the members.
        case issue
        /// Reminds the secretary of papers that are still missing.
        case latePapers = "late-papers"
        case digest
    }

    /// How a meeting put in the diary late stands to this firing.
    package enum Notice: Hashable, Sendable {
        case full
        /// The moment had passed before anybody could keep it, but the law can still be kept.
        case short
        /// The last lawful moment had passed too.
        case unlawful
    }

    package let occurrence: Occurrence
    package let kind: Kind
    /// The day and time that the rule gives, by the board's clock.
    package let local: CivilMoment
    /// The instant those stand for: the first after a gap in the clocks, the first of two.
    package let target: Instant
    /// The latest lawful instant; nil where the law has no say.
    package let limit: Instant?
    /// When the meeting begins, or its day where the diary gives no time; nil for a recurrence.
    package let begins: Instant?
    package let reckoning: Reckoning
    /// The pre-election period the moment lies in: public editions wait for a person.
    package let preElection: PreElectionPeriod?

    package init(
        occurrence: Occurrence, kind: Kind, local: CivilMoment, target: Instant, limit: Instant?,
        begins: Instant?, reckoning: Reckoning, preElection: PreElectionPeriod?
    ) {
        self.occurrence = occurrence
        self.kind = kind
        self.local = local
        self.target = target
        self.limit = limit
        self.begins = begins
        self.reckoning = reckoning
        self.preElection = preElection
    }

    /// - Parameter known: when the meeting, or its present day, was put in the diary.
    package func notice(knownSince known: Instant) -> Notice {
        if known <= target { return .full }
        guard let limit, known > limit else { return .short }
        return .unlawful
    }
}
