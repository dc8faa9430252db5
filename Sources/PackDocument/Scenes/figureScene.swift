/// A figure's drawing laid out for a width, in points. Type is `type` points and nothing is smaller.
///
/// - Parameter trendHeight: how high a trend chart is where its page has a say in it. Left out, it is 60 mm, at which it
///   is read in black and white on a narrow screen, and more where it is wide.
package func scene(
    of drawing: Figure.Drawing, width: Double, type: Double = 9, trendHeight: Double? = nil
) -> Scene {
    switch drawing {
    case .shares(let shares): return scene(of: shares, width: width, type: type)
    case .columns(let chart): return scene(of: chart, width: width, type: type)
    case .trend(let chart):
        let height = trendHeight ?? max(170, width * 0.42)
        return TrendScene(chart, in: TrendSize(width: width, height: height, type: type)).scene
    case .timeline(let timeline): return scene(of: timeline, width: width, type: type)
    }
}
