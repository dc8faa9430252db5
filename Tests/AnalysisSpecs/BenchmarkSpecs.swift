import Analysis
import BoardDomain
import Testing

@Suite("A figure of another area")
struct BenchmarkSpecs {
    private func benchmarks(_ areas: [String], own: [Observation], others: [Series]) -> [BenchmarkReading]? {
        Hambleford.findings(metrics: [metric(benchmarks: areas, own: own, others: others)])
            .performance.metrics.first?.benchmarks
    }

    private func series(_ area: String, _ values: [(Int, Double)]) -> Series {
        Series(area: area, observations: values.map { figure($0.1, for: month($0.0)) })
    }

    @Test("is that of the own latest period, or the last before it, in the order the metric lists")
    func areas() {
        let readings = benchmarks(
            ["England", "Region", "Nowhere"], own: [figure(1, for: month(1))],
            others: [series("Region", [(-3, 7)]), series("England", [(0, 4), (1, 5), (2, 6)])])
        #expect(
            readings == [
                BenchmarkReading(source: .area("England"), value: 5, period: month(1)),
                BenchmarkReading(source: .area("Region"), value: 7, period: month(-3)),
            ])
    }

    @Test("is its latest where the own figure is missing")
    func withoutOwn() {
        let readings = benchmarks(["England"], own: [], others: [series("England", [(1, 5), (2, 6)])])
        #expect(readings?.map(\.value) == [6])
    }

    @Test("is the plain mean of the neighbours that have one for the period")
    func neighbours() {
        let readings = benchmarks(
            [statisticalNeighbours], own: [figure(1, for: month(1))],
            others: [
                series("Aldmoor", [(0, 100), (1, 10)]), series("Brackwater", [(1, 20)]),
                series("Coldhithe", [(0, 90), (2, 80)]), series("Elsewhere", [(1, 1000)]),
            ])
        #expect(
            readings == [
                BenchmarkReading(source: .neighbours(withFigures: 2, of: 3), value: 15, period: month(1))
            ])
    }

    @Test("is the neighbours' last before, where none has one for the period")
    func neighboursEarlier() {
        let readings = benchmarks(
            [statisticalNeighbours], own: [figure(1, for: month(2))],
            others: [series("Aldmoor", [(0, 10)]), series("Brackwater", [(-1, 90), (0, 20)])])
        #expect(readings?.map(\.value) == [15])
        #expect(readings?.map(\.period) == [month(0)])
    }
}
