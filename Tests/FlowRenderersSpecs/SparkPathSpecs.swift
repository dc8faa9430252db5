import PackDocument
import Testing

@testable import FlowRenderers

@Suite("A sparkline")
struct SparkPathSpecs {
    @Test("breaks where there is no reading")
    func breaksAtGaps() {
        #expect(path([1, 2, nil, 3, nil, nil, 4, 5]).stretches.map(\.count) == [2, 1, 2])
    }

    @Test("keeps the room of a gap at either end, and marks the last reading there is")
    func keepsTheRoomOfGaps() {
        let path = path([nil, 1, 2, nil])
        #expect(path.stretches.first?.first?.x == 400 + 11_200 / 3)
        #expect(path.last?.x == 400 + 2 * (11_200 / 3))
    }

    @Test("runs from its lowest to its highest, target included")
    func runsFromLowToHigh() {
        let path = path([10, 20], target: 30)
        #expect(path.stretches == [[.init(x: 400, y: 2_400), .init(x: 11_600, y: 1_400)]])
        #expect(path.target == 400)
    }

    @Test("is level when nothing changes", arguments: [0, -3.5, Double.greatestFiniteMagnitude])
    func isLevel(value: Double) {
        #expect(path([value, value]).stretches.flatMap { $0 }.map(\.y) == [1_400, 1_400])
    }

    @Test("takes what is no number for a gap and any range in its stride")
    func takesAnyNumber() {
        let most = Double.greatestFiniteMagnitude
        #expect(path([-most, .nan, most, .infinity]).stretches.map { $0.map(\.y) } == [[2_400], [400]])
        #expect(path([.nan], target: .infinity).stretches.isEmpty)
        #expect(path([.leastNonzeroMagnitude, 0]).stretches.count == 1)
        #expect(path([]).last == nil)
    }

    private func path(_ values: [Double?], target: Double? = nil) -> SparkPath {
        SparkPath(Sparkline(values: values, target: target, alternative: ""))
    }
}
