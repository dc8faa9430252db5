import BoardDomain
import GRDB

/// The benchmark that stands for all of the board's statistical neighbours.
private let neighboursBenchmark = "statistical neighbours"

extension SnapshotReader {
    func metrics(of board: Board, _ directory: Directory) throws -> [Metric] {
        let targets = try targets()
        let steps = try stepChanges()
        var series = try observations()
        let codes = try names("metric", "code")
        let rows = try newest(
            """
            metric, title, definition, unit, polarity, frequency, decimals, owner, source, expected_within,
            small_base, area, benchmarks
            """, in: "metric_terms", by: ["metric"], order: "metric")
        var metrics: [Metric] = []
        while let row = try rows.next() {
            let id: Int64 = row[0]
            let area: String? = row[11] ?? board.area
            let benchmarks = words(row[12])
            let own = joined(&series, id, area)
            metrics.append(
                Metric(
                    id: codes[id] ?? "", title: row[1], definition: row[2], unit: try spelt(row[3]),
                    polarity: try spelt(row[4]), frequency: try spelt(row[5]), decimals: row[6],
                    owner: (row[7] as String?).map(directory.owner), source: row[8], expectedWithin: row[9],
                    smallBase: row[10], targets: targets[id] ?? [], benchmarks: benchmarks,
                    own: Series(area: area, observations: own),
                    others: others(series[id] ?? [:], benchmarks, board.neighbours, not: area),
                    stepChanges: steps[id] ?? []))
        }
        return metrics
    }

    /// The board's own figures stand without an area, or under the area's name where they came before it was set.
    private func joined(_ series: inout [Int64: [String: [Observation]]], _ metric: Int64, _ area: String?) -> [Observation] {
        let unnamed = series[metric]?[""] ?? []
        guard let area, let named = series[metric]?[area] else { return unnamed }
        guard !unnamed.isEmpty else { return named }
        let taken = Set(unnamed.map(\.period))
        return (unnamed + named.filter { !taken.contains($0.period) }).sorted { $0.period < $1.period }
    }

    private func others(
        _ series: [String: [Observation]], _ benchmarks: [String], _ neighbours: [String], not own: String?
    ) -> [Series] {
        var areas: [String] = []
        for benchmark in benchmarks {
            areas += benchmark.lowercased() == neighboursBenchmark ? neighbours : [benchmark]
        }
        return areas.filter { $0 != own }.compactMap { area in
            series[area].map { Series(area: area, observations: $0) }
        }
    }

    private func targets() throws -> [Int64: [Target]] {
        var targets: [Int64: [Target]] = [:]
        let rows = try newest(
            "metric, from_day, value, tolerance", in: "metric_target", by: ["metric", "from_day"], order: "metric, from_day")
        while let row = try rows.next() {
            let from: String = row[1]
            targets[row[0], default: []].append(
                Target(from: from.isEmpty ? nil : try day(from), value: row[2], tolerance: row[3]))
        }
        return targets
    }

    private func stepChanges() throws -> [Int64: [StepChange]] {
        var steps: [Int64: [StepChange]] = [:]
        let rows = try newest("metric, day, reason, author", in: "step_change", by: ["metric", "day"], order: "metric, day")
        while let row = try rows.next() {
            steps[row[0], default: []].append(StepChange(on: try day(row[1] as String), reason: row[2], by: row[3]))
        }
        return steps
    }

    /// By metric and area, in the order of their periods; revisions of one period folded into the last of them.
    private func observations() throws -> [Int64: [String: [Observation]]] {
        let recorded = try recordedDays()
        var series: [Int64: [String: [Observation]]] = [:]
        let rows = try all(
            """
            metric, area, last_day, first_day, change, value, numerator, denominator, withheld, provisional,
            published, source
            """, in: "observation", order: "metric, area, last_day, first_day, revision")
        var key: (metric: Int64, area: String)?
        var run: [Observation] = []
        while let row = try rows.next() {
            let metric: Int64 = row[0]
            let area: String = row[1]
            if let done = key, done != (metric, area) {
                series[done.metric, default: [:]][done.area] = run
                run = []
            }
            key = (metric, area)
            let observation = try observation(row, recorded, after: run.last)
            if run.last?.period == observation.period { run.removeLast() }
            run.append(observation)
        }
        if let key { series[key.metric, default: [:]][key.area] = run }
        return series
    }

    private func observation(_ row: Row, _ recorded: [Int64: Day], after last: Observation?) throws -> Observation {
        guard let period = Period(from: try day(row[3] as String), through: try day(row[2] as String)),
            let recordedOn = recorded[row[4]]
        else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a period ends before it starts") }
        var superseded: [SupersededReading] = []
        if let last, last.period == period {
            superseded = last.superseded + [SupersededReading(reading: last.reading, recordedOn: last.recordedOn)]
        }
        return Observation(
            period: period, reading: reading(row), isProvisional: row[9], published: try optionalDay(row[10]),
            source: row[11], recordedOn: recordedOn, superseded: superseded)
    }

    private func reading(_ row: Row) -> Reading {
        if let value: Double = row[5] {
            let numerator: Double? = row[6]
            let denominator: Double? = row[7]
            let fraction = numerator.flatMap { top in denominator.map { Fraction(numerator: top, denominator: $0) } }
            return .observed(value, of: fraction)
        }
        if let symbol: String = row[8] { return .withheld(symbol: symbol) }
        return .blank
    }
}
