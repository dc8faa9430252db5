import BoardDomain

/// One row of `observation`.
struct ObservationRow {
    let change: Int
    let period: Period
    let reading: Reading
    let isProvisional: Bool
    let published: Day?
    let source: String?

    init(_ cells: Cells) throws {
        change = cells.integer(0)
        guard let period = Period(from: try cells.day(4), through: try cells.day(3)) else {
            throw cells.unreadable(3)
        }
        self.period = period
        if !cells.isNull(6) {
            let base =
                cells.isNull(7) ? nil : Fraction(numerator: cells.real(7), denominator: cells.real(8))
            reading = .observed(cells.real(6), of: base)
        } else {
            reading = cells.optionalText(9).map(Reading.withheld) ?? .blank
        }
        isProvisional = cells.integer(10) == 1
        published = try cells.optionalDay(11)
        source = cells.optionalText(12)
    }
}

extension SnapshotReader {
    func readSeries(of metric: Int, areas: AreasShown) throws -> (own: Series, others: [Series]) {
        var own: [ObservationRow] = []
        var others: [String: [Observation]] = [:]
        for area in areas.read {
            var rows: [ObservationRow] = []
            try each(
                .observation, from: "observation AS t WHERE t.metric = ?1 AND t.area = ?2 AND t.change <= ?3",
                [.integer(metric), .text(area), .integer(upTo)]
            ) { rows.append(try ObservationRow($0)) }
            if area.isEmpty || area == areas.own {
                own = own.isEmpty ? rows : merged(own, rows)
            } else {
                others[area] = try observations(rows)
            }
        }
        return (
            own: Series(area: areas.own, observations: try observations(own)),
            others: areas.others.map { Series(area: $0, observations: others[$0] ?? []) }
        )
    }

    /// Two runs of own figures as one, period by period and in the order recorded.
    private func merged(_ left: [ObservationRow], _ right: [ObservationRow]) -> [ObservationRow] {
        guard !right.isEmpty else { return left }
        return (left + right).enumerated().sorted {
            ($0.element.period, $0.element.change, $0.offset) < (
                $1.element.period, $1.element.change, $1.offset
            )
        }.map(\.element)
    }

    /// The last row of each period, with those before it as what it superseded.
    private func observations(_ rows: [ObservationRow]) throws -> [Observation] {
        var observations: [Observation] = []
        observations.reserveCapacity(rows.count)
        var superseded: [SupersededReading] = []
        for (position, row) in rows.enumerated() {
            let recordedOn = try day(of: row.change)
            if position + 1 < rows.count, rows[position + 1].period == row.period {
                superseded.append(SupersededReading(reading: row.reading, recordedOn: recordedOn))
            } else {
                observations.append(
                    Observation(
                        period: row.period, reading: row.reading, isProvisional: row.isProvisional,
                        published: row.published, source: row.source, recordedOn: recordedOn,
                        superseded: superseded))
                superseded.removeAll()
            }
        }
        return observations
    }
}
