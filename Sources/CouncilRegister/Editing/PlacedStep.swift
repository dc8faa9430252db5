package import BoardDomain

/// Where a step change falls among a metric's own figures as the register holds them.
package enum PlacedStep: Hashable, Sendable {
    case noFigures
    /// On the first figure or before it: there is nothing to set it apart from.
    case beforeAll(first: Period)
    /// After the last figure.
    case afterAll(last: Period)
    /// On the first day of a figure's period, or on the day it was counted.
    case onFigure
    /// Inside a period, whose figure is the first of the new phase.
    case within(Period)
    /// On a day of no period; the figure of the next one is the first of the new phase.
    case between(next: Period)
}

extension RegisterEditing {
    /// - Throws: `EntryFault` where there is no such metric; `RegisterError`.
    package func placing(of entry: StepChangeEntry) throws -> PlacedStep {
        let metric = try metric(entry.metric, of: try board(entry.board))
        var periods: [Period] = []
        try sql(
            """
            SELECT DISTINCT first_day, last_day FROM observation
            WHERE metric = ? AND area = '' AND (value IS NOT NULL OR withheld IS NOT NULL) ORDER BY last_day, first_day
            """
        ).each([.integer(metric)]) { cells in
            if let period = Period(from: try cells.day(0), through: try cells.day(1)) {
                periods.append(period)
            }
        }
        let day = entry.step.on
        guard let first = periods.first, let last = periods.last else { return .noFigures }
        guard let next = periods.first(where: { $0.last >= day }) else { return .afterAll(last: last) }
        if next == first { return .beforeAll(first: first) }
        if next.first == day || next.last == day { return .onFigure }
        return next.first < day ? .within(next) : .between(next: next)
    }
}
