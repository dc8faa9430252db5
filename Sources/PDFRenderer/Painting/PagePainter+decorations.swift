import PackDocument

extension PagePainter {
    mutating func paint(_ decoration: Decoration, down: Double) {
        switch decoration {
        case .fill(let x, let y, let width, let height, let ink):
            fill(x, down + y, width, height, ink)
        case .rule(let x, let y, let width, let thickness, let ink): fill(x, down + y, width, thickness, ink)
        case .upright(let x, let y, let height, let thickness, let ink):
            fill(x, down + y, thickness, height, ink)
        case .leader(let x, let y, let width):
            under.raw("q 0.29 0.33 0.38 RG 0.6 w [0.6 3] 0 d ")
            line(sheet.left + x, sheet.left + x + width, sheet.height - (down + y))
            under.raw("Q\n")
        }
    }

    private mutating func fill(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ ink: Ink) {
        fillColour(ink)
        for (index, number) in [sheet.left + x, sheet.height - y - height, width, height].enumerated() {
            if index > 0 { under.byte(0x20) }
            under.real(number)
        }
        under.raw(" re f\n")
    }

    private mutating func fillColour(_ ink: Ink) {
        for part in ink.parts {
            under.real(part)
            under.byte(0x20)
        }
        under.raw("rg ")
    }

    mutating func strokeUnderline(from: Double, to: Double, y: Double) {
        under.raw("0.08 0.29 0.44 RG 0.5 w ")
        line(from, to, y)
    }

    private mutating func line(_ from: Double, _ to: Double, _ y: Double) {
        under.real(from)
        under.byte(0x20)
        under.real(y)
        under.raw(" m ")
        under.real(to)
        under.byte(0x20)
        under.real(y)
        under.raw(" l S\n")
    }

    /// A rating's shape beside its word, in a box four fifths of the type's size; each outline differs from the others
    /// without its colour.
    mutating func paint(_ shape: Mark.Shape, _ style: TextStyle, x: Double, y: Double) {
        fillColour(style.ink)
        let unit = style.size * 0.8 / 12
        let at = { (px: Double, py: Double) in (x + px * unit, y - style.size * 0.04 + (12 - py) * unit) }
        switch shape {
        case .circle: circle(at(6, 6), radius: 5 * unit, "f")
        case .ring:
            strokeColour(style.ink, width: 2.2 * unit)
            circle(at(6, 6), radius: 4.6 * unit, "S")
        case .triangle: path([at(6, 0.8), at(11.8, 11.2), at(0.2, 11.2)], "h f")
        case .diamond: path([at(6, 0), at(12, 6), at(6, 12), at(0, 6)], "h f")
        case .square: path([at(1, 1), at(11, 1), at(11, 11), at(1, 11)], "h f")
        case .tick:
            strokeColour(style.ink, width: 2.2 * unit)
            path([at(0.8, 6.6), at(4.4, 10.4), at(11.2, 1.8)], "S")
        case .dash:
            strokeColour(style.ink, width: 2.2 * unit)
            path([at(1, 6), at(11, 6)], "S")
        }
    }

    private mutating func strokeColour(_ ink: Ink, width: Double) {
        for part in ink.parts {
            under.real(part)
            under.byte(0x20)
        }
        under.raw("RG ")
        under.real(width)
        under.raw(" w ")
    }

    private mutating func path(_ points: [(Double, Double)], _ end: StaticString) {
        for (index, point) in points.enumerated() { go(to: point, index == 0 ? " m " : " l ") }
        under.raw(end)
        under.byte(0x0A)
    }

    private mutating func go(to point: (Double, Double), _ name: StaticString) {
        under.real(point.0)
        under.byte(0x20)
        under.real(point.1)
        under.raw(name)
    }

    private mutating func circle(_ centre: (Double, Double), radius: Double, _ end: StaticString) {
        go(to: (centre.0 + radius, centre.1), " m ")
        for quarter in quarters {
            for (index, point) in quarter.enumerated() {
                go(to: (centre.0 + point.0 * radius, centre.1 + point.1 * radius), index == 2 ? " c " : " ")
            }
        }
        under.raw(end)
        under.byte(0x0A)
    }
}

/// A circle of radius 1 as four curves, each by two points that bend it and its end.
let quarters: [[(Double, Double)]] = [
    [(1, bend), (bend, 1), (0, 1)], [(-bend, 1), (-1, bend), (-1, 0)], [(-1, -bend), (-bend, -1), (0, -1)],
    [(bend, -1), (1, -bend), (1, 0)],
]

/// How far the points stand off that bend a quarter circle: 4/3 (√2 − 1).
private let bend = 0.552_284_75
