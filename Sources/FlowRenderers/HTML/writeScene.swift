import PackDocument

extension HTMLPage {
    /// A scene as SVG within a picture that has its alternative: what stands inside is for eyes only.
    mutating func writeScene(_ scene: Scene, class name: StaticString) {
        out.raw("<svg class=\"")
        out.raw(name)
        out.raw("\" viewBox=\"0 0 ")
        out.tenths(scene.width)
        out.raw(" ")
        out.tenths(scene.height)
        out.raw("\" aria-hidden=\"true\" focusable=\"false\">\n")
        for element in scene.elements { write(element) }
        out.raw("</svg>\n")
    }

    private mutating func write(_ element: Scene.Element) {
        switch element {
        case .line(let line): write(line)
        case .area(let area): write(area)
        case .symbol(let symbol): write(symbol)
        case .words(let words): write(words)
        }
    }

    private mutating func write(_ line: Scene.Line) {
        out.raw("<path class=\"l ")
        out.raw(line.ink.className)
        out.raw(line.pattern.className)
        out.raw("\" stroke-width=\"")
        out.hundredths(Int((line.width * 100).rounded()))
        out.raw("\" d=\"")
        for (index, point) in line.points.enumerated() {
            out.raw(index == 0 ? "M" : "L")
            out.tenths(point.x)
            out.raw(" ")
            out.tenths(point.y)
        }
        out.raw("\"/>\n")
    }

    private mutating func write(_ area: Scene.Area) {
        out.raw("<rect class=\"")
        out.raw(area.ink.className)
        out.raw("\" x=\"")
        out.tenths(area.x)
        out.raw("\" y=\"")
        out.tenths(area.y)
        out.raw("\" width=\"")
        out.tenths(area.width)
        out.raw("\" height=\"")
        out.tenths(area.height)
        out.raw("\"/>\n")
    }

    private mutating func write(_ symbol: Scene.Symbol) {
        switch symbol.shape {
        case .circle:
            out.raw("<circle class=\"")
            write(symbol.ink, symbol.filling)
            out.raw("\" cx=\"")
            out.tenths(symbol.centre.x)
            out.raw("\" cy=\"")
            out.tenths(symbol.centre.y)
            out.raw("\" r=\"")
            out.tenths(symbol.radius)
        case .diamond, .triangle, .square, .cross:
            out.raw("<path class=\"")
            if symbol.shape == .cross { out.raw("l ") }
            write(symbol.ink, symbol.filling)
            out.raw("\" d=\"")
            for stroke in symbol.strokes {
                for (index, point) in stroke.enumerated() {
                    out.raw(index == 0 ? "M" : "L")
                    out.tenths(point.x)
                    out.raw(" ")
                    out.tenths(point.y)
                }
                if symbol.shape != .cross { out.raw("z") }
            }
        }
        out.raw("\"/>\n")
    }

    private mutating func write(_ ink: Scene.Ink, _ filling: Scene.Symbol.Filling) {
        out.raw(ink.className)
        switch filling {
        case .filled: break
        case .open: out.raw(" o")
        }
    }

    private mutating func write(_ words: Scene.Words) {
        out.raw("<text class=\"")
        out.raw(words.ink.className)
        if words.isBold { out.raw(" b") }
        out.raw(words.alignment.className)
        out.raw("\" x=\"")
        out.tenths(words.at.x)
        out.raw("\" y=\"")
        out.tenths(words.at.y)
        out.raw("\" font-size=\"")
        out.tenths(words.size)
        out.raw("\">")
        out.value(words.text)
        out.raw("</text>\n")
    }
}

extension Scene.Ink {
    fileprivate var className: StaticString {
        switch self {
        case .paper: "paper"
        case .rule: "rule"
        case .soft: "soft"
        case .ink: "ink"
        case .accent: "accent"
        case .good: "good"
        case .caution: "caution"
        case .bad: "bad"
        case .done: "done"
        case .neutral: "neutral"
        }
    }
}

extension Scene.Line.Pattern {
    fileprivate var className: StaticString {
        switch self {
        case .solid: ""
        case .dashed: " dash"
        case .dotted: " dots"
        }
    }
}

extension Scene.Words.Alignment {
    fileprivate var className: StaticString {
        switch self {
        case .start: ""
        case .middle: " mid"
        case .end: " end"
        }
    }
}
