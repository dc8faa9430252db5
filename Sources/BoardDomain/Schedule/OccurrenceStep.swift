/// One thing that became of an occurrence: a fact that is kept, the last of which says how it stands.
package struct OccurrenceStep: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        /// Its moment has come, and something has to be put right or agreed to first.
        case held
        /// Its moment had passed when its rule came into force: whether it is still done, a person says.
        case left
        /// Done: sealed, sent or told.
        case done
        /// Its meeting began first.
        case missed
        /// A newer one of the same kind, or the pack itself, took its place.
        case superseded
        /// Its meeting was cancelled after it was done.
        case cancelled

        /// Whether nothing more is to be done for it, as far as the diary stands.
        package var isSettled: Bool {
            switch self {
            case .held, .left, .cancelled: false
            case .done, .missed, .superseded: true
            }
        }
    }

    package let occurrence: Occurrence
    package let kind: Firing.Kind
    package let state: State
    /// Of the meeting, the day it then stood for; of a recurrence its own day.
    package let day: Day
    /// The edition it came to; nil where it sealed none.
    package let edition: EditionName?
    /// One line, for people.
    package let why: String
    package let by: String

    package init(
        _ occurrence: Occurrence, kind: Firing.Kind, _ state: State, day: Day, edition: EditionName? = nil,
        because why: String, by: String
    ) {
        self.occurrence = occurrence
        self.kind = kind
        self.state = state
        self.day = day
        self.edition = edition
        self.why = why
        self.by = by
    }
}

/// Which edition: its meeting and its number.
package struct EditionName: Hashable, Sendable {
    package let meeting: Meeting.ID
    package let number: Int

    package init(meeting: Meeting.ID, number: Int) {
        self.meeting = meeting
        self.number = number
    }
}
