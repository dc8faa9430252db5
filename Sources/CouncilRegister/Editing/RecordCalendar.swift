package import BoardDomain

extension RegisterEditing {
    private static let statement = StatementForm(.calendarDay, says: ["name"])

    /// - Throws: `RegisterError`.
    package func record(_ entry: CalendarEntry) throws -> Recorded {
        try restate(
            Self.statement, of: [SQLValue(entry.day), .text(entry.kind.rawValue)], as: [.text(entry.name)])
    }
}
