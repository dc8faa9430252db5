import BoardDomain

/// Where observations are recorded one after another: statements prepared, ids and days at hand.
///
/// The editing holds it and it must not hold the editing back, so its owner is unowned.
final class ObservationDesk {
    private unowned let editing: RegisterEditing
    private let latest: PreparedSQL
    private let added: PreparedSQL
    private var metrics: [MetricName: KnownMetric] = [:]
    private var last: (name: MetricName, metric: KnownMetric)?
    private var days: [Int: SQLValue] = [:]
    /// Keys for which a row of this change said nothing new, by hash: a second row may not say otherwise then.
    private var repeated: Set<Int> = []

    private struct MetricName: Hashable {
        let board: Board.ID
        let metric: Metric.ID
    }

    private struct KnownMetric {
        let id: Int
        let ownArea: String?
        let unit: Metric.Unit?
    }

    init(_ editing: RegisterEditing) throws {
        self.editing = editing
        latest = try editing.sql(
            """
            SELECT change, revision, value, numerator, denominator, withheld, provisional, published_on, source
            FROM observation WHERE metric = ? AND area = ? AND last_day = ? AND first_day = ?
            ORDER BY revision DESC LIMIT 1
            """)
        added = try editing.sql("INSERT INTO observation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    }

    func record(_ entry: ObservationEntry) throws -> Recorded {
        let metric = try metric(of: entry)
        let area = entry.area == metric.ownArea ? "" : entry.area ?? ""
        let key = [
            .integer(metric.id), .text(area), text(entry.period.last), text(entry.period.first),
        ]
        let old = try latest.first(key, RecordedReading.init)
        let new = try RecordedReading(entry, over: old, published: entry.published.map(text) ?? .null)
        guard let old else {
            try add(new, revision: 1, under: key)
            return .new
        }
        let differing = new.differences(from: old)
        guard !differing.isEmpty else {
            repeated.insert(key.hashValue)
            return .unchanged
        }
        guard !repeated.contains(key.hashValue), old.change != editing.changeID else {
            throw EntryFault(
                column: "period", value: "\(entry.period.first) to \(entry.period.last)",
                expectation: "one row for each metric, area and period, and another row has this one's")
        }
        try add(new, revision: old.revision + 1, under: key)
        return .changed(differing)
    }

    /// As the metric was last stated.
    func unit(of entry: ObservationEntry) throws -> Metric.Unit? { try metric(of: entry).unit }

    private func add(_ reading: RecordedReading, revision: Int, under key: [SQLValue]) throws {
        try added.run([.integer(try editing.change())] + key + [.integer(revision)] + reading.cells)
    }

    private func metric(of entry: ObservationEntry) throws -> KnownMetric {
        if let last, last.name.metric == entry.metric, last.name.board == entry.board { return last.metric }
        let name = MetricName(board: entry.board, metric: entry.metric)
        let metric = try metrics[name] ?? look(up: name)
        metrics[name] = metric
        last = (name, metric)
        return metric
    }

    private func look(up name: MetricName) throws -> KnownMetric {
        let board = try editing.board(name.board)
        let id = try editing.metric(name.metric, of: board)
        let said = try editing.latest(.metricStatement, of: [.integer(id)])
        let area = said?.last ?? .null
        let boardArea = try editing.latest(.boardStatement, of: [.integer(board)])?.last ?? .null
        let own = area == .null ? boardArea : area
        return KnownMetric(
            id: id, ownArea: own == .null ? nil : own.printed,
            // After the title and the definition.
            unit: said.flatMap { Metric.Unit(rawValue: $0[2].printed) })
    }

    /// Few days are named by very many rows, so each is written out once.
    private func text(_ day: Day) -> SQLValue {
        if let text = days[day.ordinal] { return text }
        let text = SQLValue(day)
        days[day.ordinal] = text
        return text
    }
}
