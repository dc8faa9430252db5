package import BoardDomain

/// A metric's unit as an entry would change it, with figures already recorded in the old one.
package struct RestatedUnit: Hashable, Sendable {
    package let from: Metric.Unit
    /// Periods that have a figure of any area.
    package let figures: Int
}

extension RegisterEditing {
    /// Nil where the entry says what was said before, or no figure is there to be read anew.
    ///
    /// - Throws: `EntryFault` where there is no such board; `RegisterError`.
    package func restatedUnit(by entry: MetricEntry) throws -> RestatedUnit? {
        guard let metric = try find(.metric, [.integer(try board(entry.board)), .text(entry.metric)]),
            let said = try latest(.metricStatement, of: [.integer(metric)]),
            let old = Metric.Unit(rawValue: said[2].printed), old != entry.unit
        else { return nil }
        let figures = try sql(
            "SELECT COUNT(DISTINCT area || first_day || last_day) FROM observation WHERE metric = ? AND value IS NOT NULL"
        ).first([.integer(metric)]) { $0.integer(0) }
        guard let figures, figures > 0 else { return nil }
        return RestatedUnit(from: old, figures: figures)
    }
}
