extension TrendChart.Level.Kind {
    var ink: Scene.Ink {
        switch self {
        case .mean: .ink
        case .limit: .soft
        case .target: .bad
        case .plan: .done
        }
    }

    var label: Scene.Ink { self == .limit ? .soft : ink }

    var width: Double {
        switch self {
        case .mean, .target: 1.25
        case .limit, .plan: 1
        }
    }

    var pattern: Scene.Line.Pattern {
        switch self {
        case .mean: .solid
        case .limit: .dotted
        case .target, .plan: .dashed
        }
    }
}

extension TrendChart.Reading.Kind {
    package var shape: Scene.Symbol.Shape {
        switch self {
        case .ordinary: .circle
        case .better: .diamond
        case .worse: .triangle
        case .notable: .square
        }
    }

    package var ink: Scene.Ink {
        switch self {
        case .ordinary: .soft
        case .better: .done
        case .worse: .bad
        case .notable: .neutral
        }
    }
}
