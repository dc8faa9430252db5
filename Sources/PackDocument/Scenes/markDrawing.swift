/// A mark's shape as a scene draws it: each outline differs from the others without its ink.
///
/// - Parameter radius: from the centre to the edge of the square it stands in.
package func drawing(
    of shape: Mark.Shape, at centre: Scene.Point, radius: Double, _ ink: Scene.Ink
) -> [Scene.Element] {
    func symbol(_ shape: Scene.Symbol.Shape, _ radius: Double) -> [Scene.Element] {
        [.symbol(.init(shape, at: centre, radius: radius, ink))]
    }
    func strokes(_ points: [(x: Double, y: Double)]) -> [Scene.Element] {
        let line = points.map { Scene.Point(centre.x + $0.x * radius, centre.y + $0.y * radius) }
        return [.line(.init(line, ink, width: radius * 0.36))]
    }
    switch shape {
    case .circle: return symbol(.circle, radius * 0.9)
    case .triangle: return symbol(.triangle, radius * 0.95)
    case .diamond: return symbol(.diamond, radius * 0.91)
    case .square: return symbol(.square, radius)
    case .ring: return strokes(round)
    case .tick: return strokes([(-0.8, 0.1), (-0.25, 0.65), (0.8, -0.6)])
    case .dash: return strokes([(-0.8, 0), (0.8, 0)])
    }
}

/// Sixteen corners on a circle, closed; a line has no other way to be round.
private let round: [(x: Double, y: Double)] = [
    (1, 0), (0.924, 0.383), (0.707, 0.707), (0.383, 0.924), (0, 1), (-0.383, 0.924), (-0.707, 0.707),
    (-0.924, 0.383), (-1, 0), (-0.924, -0.383), (-0.707, -0.707), (-0.383, -0.924), (0, -1), (0.383, -0.924),
    (0.707, -0.707), (0.924, -0.383), (1, 0),
].map { ($0.0 * 0.75, $0.1 * 0.75) }
