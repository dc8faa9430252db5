package import PackDocument

extension GeneratedDocument {
    package mutating func trend() -> TrendChart {
        let count = 1 + pick(40)
        let values: [Double?] = (0..<count).map { index in
            pick(7) == 0 && index > 0 ? nil : Double(pick(2_000)) / 10 - 50
        }
        let kinds = TrendChart.Reading.Kind.allCases
        let levels = TrendChart.Level.Kind.allCases
        return TrendChart(
            readings: values.enumerated().map {
                .init(
                    place: Double($0.offset * 30), value: $0.element, kind: kinds[pick(kinds.count)],
                    isProvisional: pick(9) == 0)
            },
            levels: (0..<pick(6)).map { _ in
                .init(
                    levels[pick(levels.count)], label: words(),
                    stretches: [.init(from: 0, to: Double((count - 1) * 30), value: Double(pick(200)) - 50)])
            },
            breaks: (0..<pick(3)).map { .init(Double($0 * 60), words()) }, latest: words(),
            axis: (0..<count).map { .init(Double($0 * 30), "Period \($0)") },
            scale: [-50, 0, 50, 100, 150].map { .init($0, "\(Int($0))") })
    }

    package mutating func timeline() -> Timeline {
        let kinds = Timeline.Event.Kind.allCases
        return Timeline(
            events: (0..<pick(9)).map {
                .init(place: Double($0 * pick(50)), kind: kinds[pick(kinds.count)], label: words())
            }
            .sorted { $0.place < $1.place },
            now: .init(Double(pick(300)), words()),
            axis: (0..<12).map { .init(Double($0 * 31), "Month \($0)") })
    }
}
