package import BoardDomain

extension RegisterEditing {
    /// Fast enough for a million rows: ids are kept, and one walk of the key finds what was last recorded.
    ///
    /// - Throws: `EntryFault`, `RegisterError`.
    package func record(_ entry: ObservationEntry) throws -> Recorded { try desk().record(entry) }

    /// The unit that the register holds of an entry's metric, which the entry itself does not carry.
    ///
    /// - Throws: `EntryFault` where there is no such metric; `RegisterError`.
    package func unit(of entry: ObservationEntry) throws -> Metric.Unit? { try desk().unit(of: entry) }

    private func desk() throws -> ObservationDesk {
        if let observations { return observations }
        let desk = try ObservationDesk(self)
        observations = desk
        return desk
    }
}
