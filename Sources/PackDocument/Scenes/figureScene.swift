/// A figure's drawing laid out for a width, in points. Type is `type` points and nothing is smaller.
package func scene(of drawing: Figure.Drawing, width: Double, type: Double = 9) -> Scene {
    switch drawing {
    case .shares(let shares): scene(of: shares, width: width, type: type)
    case .columns(let chart): scene(of: chart, width: width, type: type)
    case .trend(let chart):
        // 60 mm, at which the chart is read in black and white, and more where it is wide.
        TrendScene(chart, in: TrendSize(width: width, height: max(170, width * 0.42), type: type)).scene
    case .timeline(let timeline): scene(of: timeline, width: width, type: type)
    }
}
