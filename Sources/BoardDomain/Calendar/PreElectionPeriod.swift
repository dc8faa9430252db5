/// The weeks before an election in which a council publishes nothing that could favour anybody
/// (Local Government Act 1986, section 2). Packs are still built; their public editions wait for a person.
package struct PreElectionPeriod: Hashable, Sendable {
    /// Such as "County elections".
    package let name: String
    /// From the notice of election to the day of the poll.
    package let days: Period

    package init(name: String, days: Period) {
        self.name = name
        self.days = days
    }

    package func holds(_ day: Day) -> Bool { days.first <= day && day <= days.last }
}
