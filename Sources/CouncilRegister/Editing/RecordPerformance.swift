package import BoardDomain
import GRDB

extension RegisterEdit {
    package func record(_ entry: MetricEntry) throws -> Recorded {
        let board = try board(entry.board)
        let metric = try identity("metric", ("board", board), "code", entry.metric)
        var parts = [
            try state(
                "metric_terms", ["metric": metric.id],
                [
                    "title": entry.title, "definition": entry.definition, "unit": entry.unit.rawValue,
                    "polarity": entry.polarity.rawValue, "frequency": entry.frequency.rawValue,
                    "decimals": entry.decimals, "owner": entry.owner, "source": entry.source,
                    "expected_within": entry.expectedWithin, "small_base": entry.smallBase, "area": entry.area,
                    "benchmarks": lines(entry.benchmarks),
                ], named: ["frequency": "period"])
        ]
        if let target = entry.target {
            parts.append(
                try state(
                    "metric_target", ["metric": metric.id, "from_day": target.from?.iso ?? ""],
                    ["value": target.value, "tolerance": target.tolerance], named: ["value": "target"]))
        }
        return together(parts)
    }

    package func record(_ entry: StepChangeEntry) throws -> Recorded {
        let metric = try metric(entry.metric, of: try board(entry.board))
        return try state(
            "step_change", ["metric": metric, "day": entry.step.on.iso],
            ["reason": entry.step.reason, "author": entry.step.by], named: ["author": "by"])
    }

    package func record(_ entry: ObservationEntry) throws -> Recorded {
        let metric = try metric(entry.metric, of: try board(entry.board))
        let area = try area(entry.area, of: metric)
        let key: [any DatabaseValueConvertible] = [metric, area, entry.period.last.iso, entry.period.first.iso]
        let wanted = ObservationColumns(entry)
        let newest = try db.cachedStatement(
            sql: """
                SELECT revision, change, value, numerator, denominator, withheld, provisional, published, source
                FROM observation WHERE metric = ? AND area = ? AND last_day = ? AND first_day = ?
                ORDER BY revision DESC LIMIT 1
                """)
        var revision = 1
        if let row = try Row.fetchOne(newest, arguments: StatementArguments(key)) {
            let differing = wanted.differing(from: row)
            guard !differing.isEmpty else { return .unchanged }
            if belongsToThisEdit(row[1]) {
                throw EntryFault(
                    column: differing[0], value: entry.reading.value.map { "\($0)" } ?? "",
                    expectation: "one figure for the period that ends on \(entry.period.last.iso), which an earlier row of this file gives otherwise")
            }
            revision = (row[0] as Int) + 1
            try insert(wanted, key, revision)
            return .changed(differing)
        }
        try insert(wanted, key, revision)
        return .new
    }

    private func insert(_ columns: ObservationColumns, _ key: [any DatabaseValueConvertible], _ revision: Int) throws {
        try insert(
            "observation",
            [
                "metric", "area", "last_day", "first_day", "revision", "change", "value", "numerator",
                "denominator", "withheld", "provisional", "published", "source",
            ], key + [revision, try changeID()] + columns.values)
    }

    /// An area written out that is the metric's own is kept as its own: as nothing.
    private func area(_ area: String?, of metric: Int64) throws -> String {
        guard let area else { return "" }
        if let id = known[Known(table: "own area", owner: metric, name: area)] { return id == 1 ? "" : area }
        let own = try String.fetchOne(
            db,
            sql: """
                SELECT coalesce(
                    (SELECT area FROM metric_terms WHERE metric = metric.id ORDER BY change DESC LIMIT 1),
                    (SELECT area FROM board_terms WHERE board = metric.board ORDER BY change DESC LIMIT 1))
                FROM metric WHERE metric.id = ?
                """, arguments: [metric])
        let isOwn = own?.lowercased() == area.lowercased()
        known[Known(table: "own area", owner: metric, name: area)] = isOwn ? 1 : 0
        return isOwn ? "" : area
    }
}

/// A reading as it stands in the columns of `observation`.
private struct ObservationColumns {
    static let names = ["value", "numerator", "denominator", "value", "provisional", "published", "source"]
    let values: [(any DatabaseValueConvertible)?]

    init(_ entry: ObservationEntry) {
        let fraction: Fraction? =
            switch entry.reading {
            case .observed(_, let fraction): fraction
            case .withheld, .blank: nil
            }
        let withheld: String? =
            switch entry.reading {
            case .withheld(let symbol): symbol
            case .observed, .blank: nil
            }
        values = [
            entry.reading.value, fraction?.numerator, fraction?.denominator, withheld, entry.isProvisional ? 1 : 0,
            entry.published?.iso, entry.source,
        ]
    }

    func differing(from row: Row) -> [String] {
        values.indices.filter { (row[$0 + 2] as DatabaseValue) != (values[$0]?.databaseValue ?? .null) }
            .map { Self.names[$0] }
    }
}
