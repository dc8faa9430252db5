import PackDocument
import Testing

@Suite("A sparkline")
struct SparkSceneSpecs {
    @Test("breaks where there is no reading, and shows a lone one as a dot")
    func breaksAtGaps() {
        let stretches = line([1, 2, nil, 3, nil, nil, 4, 5]).lines.map(\.points)
        #expect(stretches.map(\.count) == [2, 2, 2])
        #expect(stretches[1][0] == stretches[1][1])
    }

    @Test("keeps the room of a gap at either end, and marks the last reading there is")
    func keepsTheRoomOfGaps() {
        let scene = line([nil, 1, 2, nil])
        #expect(abs((scene.lines.first?.points.first?.x ?? 0) - (4 + 112.0 / 3)) < 1e-9)
        #expect(abs((scene.symbols.first?.centre.x ?? 0) - (4 + 224.0 / 3)) < 1e-9)
    }

    @Test("runs from its lowest to its highest, target included")
    func runsFromLowToHigh() {
        let scene = line([10, 20], target: 30)
        #expect(scene.lines.last?.points == [.init(4, 24), .init(116, 14)])
        #expect(scene.lines.first?.points == [.init(0, 4), .init(120, 4)])
        #expect(scene.lines.map(\.pattern) == [.dashed, .solid])
    }

    @Test("is level when nothing changes", arguments: [0, -3.5, Double.greatestFiniteMagnitude])
    func isLevel(value: Double) {
        #expect(line([value, value]).lines.flatMap(\.points).map(\.y) == [14, 14])
    }

    @Test("takes what is no number for a gap and any range in its stride")
    func takesAnyNumber() {
        let most = Double.greatestFiniteMagnitude
        #expect(line([-most, .nan, most, .infinity]).lines.map { $0.points[0].y } == [24, 4])
        #expect(line([.nan], target: .infinity).elements.isEmpty)
        #expect(line([.leastNonzeroMagnitude, 0]).lines.count == 1)
        #expect(line([]).symbols.isEmpty)
    }

    private func line(_ values: [Double?], target: Double? = nil) -> Scene {
        scene(of: Sparkline(values: values, target: target, alternative: ""))
    }
}

extension Scene {
    var lines: [Line] {
        elements.compactMap { element in
            guard case .line(let line) = element else { return nil }
            return line
        }
    }
}
