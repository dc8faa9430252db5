package import BoardDomain

extension RegisterEditing {
    /// Fast enough for a million rows: ids are kept, and one walk of the key finds what was last recorded.
    ///
    /// - Throws: `EntryFault`, `RegisterError`.
    package func record(_ entry: ObservationEntry) throws -> Recorded {
        let desk: ObservationDesk
        if let observations {
            desk = observations
        } else {
            desk = try ObservationDesk(self)
            observations = desk
        }
        return try desk.record(entry)
    }
}
