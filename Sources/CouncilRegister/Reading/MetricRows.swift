import BoardDomain

/// The last statement of a metric.
struct MetricStatement {
    let key: Int
    let code: Metric.ID
    let title: String
    let definition: String?
    let unit: Metric.Unit
    let polarity: Metric.Polarity
    let frequency: Metric.Frequency
    let decimals: Int
    let owner: String?
    let source: String?
    let expectedWithin: Int?
    let smallBase: Int?
    let area: String?

    init(_ cells: Cells, code: Metric.ID) throws {
        key = cells.integer(1)
        self.code = code
        title = cells.text(2)
        definition = cells.optionalText(3)
        unit = try cells.choice(4)
        polarity = try cells.choice(5)
        frequency = try cells.choice(6)
        decimals = cells.integer(7)
        owner = cells.optionalText(8)
        source = cells.optionalText(9)
        expectedWithin = cells.optionalInteger(10)
        smallBase = cells.optionalInteger(11)
        area = cells.optionalText(12)
    }
}

extension SnapshotReader {
    /// In the order first recorded.
    func readMetricStatements() throws -> [MetricStatement] {
        var codes: [Int: Metric.ID] = [:]
        try each(.metric) { codes[$0.integer(1)] = $0.text(3) }
        var stated: [Int: MetricStatement] = [:]
        try each(.metricStatement, of: .metric) { cells in
            guard let code = codes[cells.integer(1)] else { return }
            stated[cells.integer(1)] = try MetricStatement(cells, code: code)
        }
        return stated.values.sorted { $0.key < $1.key }
    }

    func readMetrics(
        _ statements: [MetricStatement], of board: Board, by people: KnownPeople
    ) throws -> [Metric] {
        let benchmarks = try readLists(.metricBenchmark, of: .metric) { $0.text(3) }
        let targets = try readTargets()
        let steps = try readStepChanges()
        return try statements.map { said in
            let shown = benchmarks[said.key] ?? []
            let series = try readSeries(
                of: said.key, areas: AreasShown(own: said.area ?? board.area, beside: shown, of: board))
            return Metric(
                id: said.code, title: said.title, definition: said.definition, unit: said.unit,
                polarity: said.polarity, frequency: said.frequency, decimals: said.decimals,
                owner: said.owner.map(people.owner), source: said.source, expectedWithin: said.expectedWithin,
                smallBase: said.smallBase, targets: targets[said.key] ?? [], benchmarks: shown,
                own: series.own,
                others: series.others, stepChanges: steps[said.key] ?? [])
        }
    }

    /// Of several statements about one first day, the last stands.
    private func readTargets() throws -> [Int: [Target]] {
        var targets: [Int: [Target]] = [:]
        try each(.metricTarget, of: .metric) { cells in
            let from = cells.text(2).isEmpty ? nil : try cells.day(2)
            let target = Target(from: from, value: cells.real(3), tolerance: cells.optionalReal(4))
            var list = targets.removeValue(forKey: cells.integer(1)) ?? []
            if let last = list.last, last.from == from { list.removeLast() }
            list.append(target)
            targets[cells.integer(1)] = list
        }
        return targets
    }

    private func readStepChanges() throws -> [Int: [StepChange]] {
        var steps: [Int: [StepChange]] = [:]
        try each(.stepChange, of: .metric) { cells in
            let step = StepChange(on: try cells.day(2), reason: cells.text(3), by: cells.text(4))
            var list = steps.removeValue(forKey: cells.integer(1)) ?? []
            if let last = list.last, last.on == step.on { list.removeLast() }
            list.append(step)
            steps[cells.integer(1)] = list
        }
        return steps
    }
}
