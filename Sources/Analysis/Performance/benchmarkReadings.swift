import BoardDomain

/// The word in a metric's list of benchmarks that stands for the mean of the board's statistical
/// neighbours.
package let statisticalNeighbours = "Statistical neighbours"

/// The figures of other areas, in the order the metric lists them; an area without any is left
/// out.
///
/// - Parameter last: the end of the own latest period. A later figure of another area would not compare;
///   nil where there is no own figure to compare with, and then their latest are shown.
func benchmarkReadings(for metric: Metric, on board: Board, upTo last: Day?) -> [BenchmarkReading] {
    guard !metric.benchmarks.isEmpty else { return [] }
    let ofArea = Dictionary(metric.others.map { ($0.area, $0) }, uniquingKeysWith: { first, _ in first })
    return metric.benchmarks.compactMap { area in
        if area == statisticalNeighbours,
            let mean = meanOfNeighbours(board.neighbours.compactMap { ofArea[$0] }, on: board, upTo: last)
        {
            return mean
        }
        guard let (value, period) = ofArea[area].flatMap({ figure(in: $0, upTo: last) }) else { return nil }
        return BenchmarkReading(source: .area(area), value: value, period: period)
    }
}

/// The plain mean at the last period for which any neighbour has a figure.
private func meanOfNeighbours(_ series: [Series], on board: Board, upTo last: Day?) -> BenchmarkReading? {
    let figures = series.compactMap { figure(in: $0, upTo: last) }
    guard let period = figures.map(\.period).max() else { return nil }
    let values = figures.filter { $0.period.last == period.last }.map(\.value)
    return BenchmarkReading(
        source: .neighbours(withFigures: values.count, of: board.neighbours.count),
        value: values.reduce(0, +) / Double(values.count), period: period)
}

private func figure(in series: Series, upTo last: Day?) -> (value: Double, period: Period)? {
    for observation in series.observations.reversed() {
        if let last, observation.period.last > last { continue }
        if let value = observation.reading.value { return (value, observation.period) }
    }
    return nil
}
