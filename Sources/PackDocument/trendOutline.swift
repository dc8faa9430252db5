/// A trend chart as lines: each reading with its kind, and every level and break by its label.
func outline(_ chart: TrendChart) -> [String] {
    let readings = chart.readings.map { reading in
        let value = reading.value.map { "\($0)" } ?? "gap"
        let kind = reading.kind == .ordinary ? "" : " \(reading.kind.rawValue)"
        return value + kind + (reading.isProvisional ? " provisional" : "")
    }
    return ["  readings: \(readings.joined(separator: ", "))", "  latest: \(chart.latest)"]
        + chart.levels.map { level in
            let values = level.stretches.map { "\($0.value)" }.joined(separator: ", ")
            return "  \(level.kind.rawValue): \(level.label) (\(values))"
        } + chart.breaks.map { "  break: \($0.label)" }
}
