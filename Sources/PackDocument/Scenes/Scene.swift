/// A drawing laid out to the point, for any renderer that can draw lines, shapes and words.
///
/// Sizes are in points (1/72 inch); the origin is the top left corner and y grows downwards. Elements are
/// in the order they are painted. What words say is told again by the figure's alternative, so that a renderer that
/// draws none of this still tells the reader.
package struct Scene: Hashable, Sendable {
    package let width: Double
    package let height: Double
    package let elements: [Element]

    package init(width: Double, height: Double, elements: [Element]) {
        self.width = width
        self.height = height
        self.elements = elements
    }

    /// Closed, so that a new kind stops every renderer until it can draw it.
    package enum Element: Hashable, Sendable {
        case line(Line)
        case area(Area)
        case symbol(Symbol)
        case words(Words)
    }

    package struct Point: Hashable, Sendable {
        package let x: Double
        package let y: Double

        package init(_ x: Double, _ y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// Straight stretches from point to point, with round ends and corners.
    package struct Line: Hashable, Sendable {
        package enum Pattern: String, CaseIterable, Sendable {
            case solid, dashed, dotted
        }

        package let points: [Point]
        package let ink: Ink
        package let width: Double
        package let pattern: Pattern

        package init(_ points: [Point], _ ink: Ink, width: Double, _ pattern: Pattern = .solid) {
            self.points = points
            self.ink = ink
            self.width = width
            self.pattern = pattern
        }
    }

    /// A filled rectangle.
    package struct Area: Hashable, Sendable {
        package let x, y, width, height: Double
        package let ink: Ink

        package init(x: Double, y: Double, width: Double, height: Double, _ ink: Ink) {
            self.x = x
            self.y = y
            self.width = width
            self.height = height
            self.ink = ink
        }
    }

    /// A shape told apart without its colour.
    package struct Symbol: Hashable, Sendable {
        package enum Shape: String, CaseIterable, Sendable {
            case circle, diamond, triangle, square, cross
        }

        package enum Filling: Hashable, Sendable {
            case filled
            /// An outline on paper.
            case open
        }

        package let centre: Point
        package let shape: Shape
        /// From the centre to the furthest point of a circle of its size.
        package let radius: Double
        package let ink: Ink
        package let filling: Filling

        package init(
            _ shape: Shape, at centre: Point, radius: Double, _ ink: Ink, _ filling: Filling = .filled
        ) {
            self.shape = shape
            self.centre = centre
            self.radius = radius
            self.ink = ink
            self.filling = filling
        }
    }

    /// One line of words that stand on `at`, their baseline.
    package struct Words: Hashable, Sendable {
        package enum Alignment: String, CaseIterable, Sendable {
            case start, middle, end
        }

        package let text: String
        package let at: Point
        package let size: Double
        package let isBold: Bool
        package let alignment: Alignment
        package let ink: Ink

        package init(
            _ text: String, at: Point, size: Double, isBold: Bool = false, _ alignment: Alignment = .start,
            _ ink: Ink = .ink
        ) {
            self.text = text
            self.at = at
            self.size = size
            self.isBold = isBold
            self.alignment = alignment
            self.ink = ink
        }

        /// As wide as the type may set them, and from the tallest letter to the lowest.
        package var box: Area {
            let width = textWidth(text, size: size, isBold: isBold)
            let left: Double =
                switch alignment {
                case .start: at.x
                case .middle: at.x - width / 2
                case .end: at.x - width
                }
            return Area(x: left, y: at.y - 0.76 * size, width: width, height: size, ink)
        }
    }

    /// What a thing is drawn in; every renderer has its own colours for them, at 4.5:1 on paper.
    package enum Ink: String, CaseIterable, Sendable {
        case paper, rule, soft, ink, accent, good, caution, bad, done, neutral
    }
}

extension Scene.Symbol {
    /// The outline of a shape that is not round, corner by corner; of a cross, its two strokes.
    package var strokes: [[Scene.Point]] {
        func point(_ x: Double, _ y: Double) -> Scene.Point {
            Scene.Point(centre.x + x * radius, centre.y + y * radius)
        }
        switch shape {
        case .circle: return []
        case .diamond: return [[point(0, -1.1), point(1.1, 0), point(0, 1.1), point(-1.1, 0)]]
        case .triangle: return [[point(0, -1.1), point(1, 0.8), point(-1, 0.8)]]
        case .square: return [[point(-0.8, -0.8), point(0.8, -0.8), point(0.8, 0.8), point(-0.8, 0.8)]]
        case .cross: return [[point(-1, -1), point(1, 1)], [point(-1, 1), point(1, -1)]]
        }
    }
}
