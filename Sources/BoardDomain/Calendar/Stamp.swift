/// When something was recorded: the moment, and the day and time the council's clock showed at it.
///
/// Both are kept, so that a record reads the same after a change of zone law or on another machine.
package struct Stamp: Hashable, Sendable {
    package let instant: Instant
    package let local: CivilMoment

    package init(instant: Instant, local: CivilMoment) {
        self.instant = instant
        self.local = local
    }
}
