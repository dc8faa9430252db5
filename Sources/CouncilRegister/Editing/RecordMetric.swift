package import BoardDomain

extension RegisterEditing {
    private static let statement = StatementForm(
        .metricStatement,
        says: [
            "title", "definition", "unit", "polarity", "period", "decimals", "owner", "source",
            "expected_within", "small_base", "area",
        ])
    private static let target = StatementForm(.metricTarget, says: ["target", "tolerance"])
    private static let step = StatementForm(.stepChange, says: ["reason", "by"])

    /// - Throws: `EntryFault`, `RegisterError`.
    package func record(_ entry: MetricEntry) throws -> Recorded {
        let board = try board(entry.board)
        let key: [SQLValue] = [.integer(board), .text(entry.metric)]
        try checkSaid(entry.metric, column: "metric", isNew: true, "a code")
        try checkSaid(
            entry.title, column: "title", isNew: try find(.metric, key) == nil, "the metric's title")
        try checkNumbers(of: entry)
        let metric = try found(.metric, key)
        observations = nil
        var parts = [
            try restate(
                Self.statement, of: [.integer(metric)],
                as: [
                    SQLValue(blankable: entry.title), SQLValue(blankable: entry.definition),
                    .text(entry.unit.rawValue), .text(entry.polarity.rawValue),
                    .text(entry.frequency.rawValue),
                    .integer(entry.decimals), SQLValue(blankable: entry.owner),
                    SQLValue(blankable: entry.source),
                    SQLValue(entry.expectedWithin), SQLValue(entry.smallBase),
                    SQLValue(blankable: entry.area),
                ]),
            try list(
                .metricBenchmark, of: metric, as: entry.benchmarks.map(SQLValue.text), column: "benchmarks"),
        ]
        if let target = entry.target {
            // A target without a first day holds from the beginning, which the key spells as no text.
            let from = target.from.map { SQLValue($0) } ?? .text("")
            parts.append(
                try restate(
                    Self.target, of: [.integer(metric), from],
                    as: [.real(target.value), SQLValue(target.tolerance)]
                ).asPart(of: "target"))
        }
        return .together(parts)
    }

    /// - Throws: `EntryFault`, `RegisterError`.
    package func record(_ entry: StepChangeEntry) throws -> Recorded {
        let metric = try metric(entry.metric, of: try board(entry.board))
        try checkSaid(entry.step.reason, column: "reason", isNew: true, "the reason of the break")
        try checkSaid(entry.step.by, column: "by", isNew: true, "who vouches for it")
        return try restate(
            Self.step, of: [.integer(metric), SQLValue(entry.step.on)],
            as: [.text(entry.step.reason), .text(entry.step.by)])
    }

    private func checkNumbers(of entry: MetricEntry) throws {
        func check(_ isGood: Bool, _ column: String, _ value: String, _ expectation: String) throws {
            guard !isGood else { return }
            throw EntryFault(column: column, value: value, expectation: expectation)
        }
        try check((0...9).contains(entry.decimals), "decimals", "\(entry.decimals)", "a number from 0 to 9")
        if let days = entry.expectedWithin {
            try check(days >= 0, "expected_within", "\(days)", "days, 0 or more")
        }
        if let least = entry.smallBase {
            try check(least >= 0, "small_base", "\(least)", "a number, 0 or more")
        }
        if let target = entry.target {
            try check(target.value.isFinite, "target", "\(target.value)", "a number")
            let tolerance = target.tolerance ?? 0
            try check(
                tolerance.isFinite && tolerance >= 0, "tolerance", "\(tolerance)", "a number, 0 or more")
        }
    }
}
