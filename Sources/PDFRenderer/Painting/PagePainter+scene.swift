import PackDocument

extension PagePainter {
    /// A scene with its top left corner at a place on the page.
    mutating func paint(
        _ scene: Scene, words numbers: [Int], at corner: (x: Double, y: Double), scale: Double
    ) {
        let frame = SceneFrame(corner: corner, scale: scale, height: sheet.height)
        var waiting = numbers[...]
        pen.fill = nil
        for element in scene.elements {
            switch element {
            case .line(let line): paint(line, frame)
            case .area(let area): paint(area, frame)
            case .symbol(let symbol): paint(symbol, frame)
            case .words(let words):
                if let number = waiting.popFirst() { paint(words, as: number, frame) }
            }
        }
    }

    private mutating func paint(_ line: Scene.Line, _ frame: SceneFrame) {
        guard line.points.count > 1 else { return }
        stroke(line.ink.pageInk, width: line.width * frame.scale)
        switch line.pattern {
        case .solid: out.raw("[] 0 d 1 J 1 j\n")
        case .dashed: out.raw("[6 4] 0 d 0 J 1 j\n")
        case .dotted: out.raw("[1.5 2.5] 0 d 0 J 1 j\n")
        }
        go(through: line.points, frame)
        out.raw("S\n")
    }

    private mutating func paint(_ area: Scene.Area, _ frame: SceneFrame) {
        ink(area.ink.pageInk)
        let (x, y) = frame.place(area.x, area.y + area.height)
        for number in [x, y, area.width * frame.scale, area.height * frame.scale] {
            out.real(number)
            out.byte(0x20)
        }
        out.raw("re f\n")
    }

    private mutating func paint(_ symbol: Scene.Symbol, _ frame: SceneFrame) {
        let isCross = symbol.shape == .cross
        switch symbol.filling {
        case .filled where !isCross: ink(symbol.ink.pageInk)
        case .filled, .open:
            ink(.paper)
            stroke(symbol.ink.pageInk, width: 1.2 * frame.scale)
            out.raw("[] 0 d\n")
        }
        let end: StaticString = isCross ? "S\n" : symbol.filling == .open ? "h B\n" : "h f\n"
        guard symbol.shape != .circle else { return paint(circle: symbol, frame, end) }
        for stroke in symbol.strokes {
            go(through: stroke, frame)
            out.raw(end)
        }
    }

    private mutating func paint(circle symbol: Scene.Symbol, _ frame: SceneFrame, _ end: StaticString) {
        let radius = symbol.radius * frame.scale
        let centre = frame.place(symbol.centre.x, symbol.centre.y)
        pair(centre.0 + radius, centre.1)
        out.raw("m ")
        for quarter in quarters {
            for point in quarter { pair(centre.0 + point.0 * radius, centre.1 + point.1 * radius) }
            out.raw("c ")
        }
        out.raw(end)
    }

    /// Set narrower where the type is wider than the scene was laid out for: words never lie on what stands beside them.
    private mutating func paint(_ words: Scene.Words, as number: Int, _ frame: SceneFrame) {
        let size = words.size * frame.scale
        let width = Double(self.words[number].width) * size / 1_000
        let room = words.box.width * frame.scale
        let squeeze = width > room && width > 0 ? room / width : 1
        let shown = width * squeeze
        var (x, y) = frame.place(words.at.x, words.at.y)
        switch words.alignment {
        case .start: break
        case .middle: x -= shown / 2
        case .end: x -= shown
        }
        out.raw("BT\n")
        pen.beginText()
        if squeeze < 1 {
            out.real((squeeze * 10_000).rounded(.down) / 100)
            out.raw(" Tz\n")
        }
        let style = TextStyle(size: size, ink: words.ink.pageInk)
        show(Fragment(kind: .word(number), style: style, element: nil, link: nil, width: shown), x: x, y: y)
        endArray()
        if squeeze < 1 { out.raw("100 Tz\n") }
        out.raw("ET\n")
    }

    private mutating func stroke(_ ink: Ink, width: Double) {
        colour(ink, " RG ")
        out.real(width)
        out.raw(" w\n")
    }

    private mutating func go(through points: [Scene.Point], _ frame: SceneFrame) {
        for (index, point) in points.enumerated() {
            let place = frame.place(point.x, point.y)
            pair(place.0, place.1)
            out.raw(index == 0 ? "m " : "l ")
        }
    }

    private mutating func pair(_ x: Double, _ y: Double) {
        out.real(x)
        out.byte(0x20)
        out.real(y)
        out.byte(0x20)
    }
}

/// From a scene's points to the page's.
private struct SceneFrame {
    let corner: (x: Double, y: Double)
    let scale: Double
    /// Of the page, whose own measure begins at its foot.
    let height: Double

    func place(_ x: Double, _ y: Double) -> (Double, Double) {
        (corner.x + x * scale, height - (corner.y + y * scale))
    }
}

extension Scene.Ink {
    var pageInk: Ink {
        switch self {
        case .paper: .paper
        case .rule: .rule
        case .soft: .soft
        case .ink: .ink
        case .accent: .accent
        case .good: .good
        case .caution: .caution
        case .bad: .bad
        case .done: .done
        case .neutral: .soft
        }
    }
}
