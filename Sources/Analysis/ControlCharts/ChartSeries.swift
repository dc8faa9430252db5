package import BoardDomain

/// One measure's values in the order of their days, fit to be charted: no day twice, every number finite.
package struct ChartSeries: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package let day: Day
        /// Nil where the row is there and its value is not.
        package let value: Double?
        /// The target in force, in the values' unit.
        package let target: Double?
        /// What was planned for the row; it is drawn and changes no rule.
        package let planned: Double?

        package init(_ day: Day, _ value: Double?, target: Double? = nil, planned: Double? = nil) {
            self.day = day
            self.value = value
            self.target = target
            self.planned = planned
        }
    }

    package let rows: [Row]
    package let polarity: Metric.Polarity
    /// Each is the first day of a new phase.
    package let steps: [Day]

    /// A value further from nought than this is no figure of a council.
    package static let absurd = 1e18

    /// - Parameter rows: in any order; they are sorted by day.
    package init(_ rows: [Row], polarity: Metric.Polarity, steps: [Day] = []) throws(ChartSeriesFault) {
        guard !rows.isEmpty else { throw .empty }
        for (index, row) in rows.enumerated() {
            for number in [row.value, row.target, row.planned] {
                guard let number else { continue }
                guard number.isFinite else { throw .notFinite(row.day, row: index + 1) }
                guard number.magnitude <= Self.absurd else {
                    throw .absurd(number, row.day, row: index + 1)
                }
            }
        }
        let isSorted = zip(rows, rows.dropFirst()).allSatisfy { $0.day < $1.day }
        if !isSorted {
            var seen: [Day: Int] = [:]
            for (index, row) in rows.enumerated() {
                if let first = seen.updateValue(index, forKey: row.day) {
                    throw .sameDay(row.day, rows: first + 1, index + 1)
                }
            }
        }
        self.rows = isSorted ? rows : rows.sorted { $0.day < $1.day }
        self.polarity = polarity
        self.steps = steps
    }
}

/// Why values cannot be charted. Rows count from 1, in the order they were given.
package enum ChartSeriesFault: Error, Hashable, Sendable {
    case empty
    case sameDay(Day, rows: Int, Int)
    case notFinite(Day, row: Int)
    case absurd(Double, Day, row: Int)

    package var sentence: String {
        switch self {
        case .empty: "it has no row"
        case .sameDay(let day, let first, let second):
            "\(day) stands twice, in rows \(first) and \(second); a series has one value a date"
        case .notFinite(let day, let row): "row \(row) (\(day)) holds no finite number"
        case .absurd(let value, let day, let row):
            "row \(row) (\(day)) holds \(value), further from nought than any figure a board is shown"
        }
    }
}
