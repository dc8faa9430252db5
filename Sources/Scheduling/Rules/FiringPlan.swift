package import BoardDomain

/// What the rules come to in a window of time.
package struct FiringPlan: Hashable, Sendable {
    /// In the order of their instants.
    package let firings: [Firing]
    /// What may fall in the window or after it and cannot be told, because the calendar does not reach so far.
    package let refused: [RefusedFiring]

    package init(firings: [Firing], refused: [RefusedFiring]) {
        self.firings = firings
        self.refused = refused
    }
}

/// A thing that should happen at a time nobody can work out yet: somebody must bring the calendar up to date.
package struct RefusedFiring: Hashable, Sendable {
    package let occurrence: Occurrence
    package let kind: Firing.Kind
    package let meeting: Day
    package let fault: CalendarFault

    package init(occurrence: Occurrence, kind: Firing.Kind, meeting: Day, fault: CalendarFault) {
        self.occurrence = occurrence
        self.kind = kind
        self.meeting = meeting
        self.fault = fault
    }
}
