import PackDocument

/// The width in points that a chart is laid out for. It shrinks with the page: at 320 px its type is still 7 px high, and it fills a sheet of A4 at 12 pt.
package let chartWidth = 360.0
package let smallChartWidth = 240.0

extension HTMLPage {
    /// The drawing is one picture with one alternative: what stands inside it is for eyes only.
    mutating func writeFigure(_ figure: Figure) {
        out.raw(figure.isSmall ? "<figure class=\"small\">\n<figcaption>" : "<figure>\n<figcaption>")
        out.words(figure.caption)
        out.raw("</figcaption>\n<div class=\"drawing\" role=\"img\" aria-label=\"")
        out.value(figure.alternative)
        out.raw("\">\n")
        switch figure.drawing {
        case .shares(let shares): write(shares)
        case .columns(let chart): writeColumns(chart)
        case .trend, .timeline:
            writeScene(
                scene(
                    of: figure.drawing, width: figure.isSmall ? smallChartWidth : chartWidth,
                    type: figure.isSmall ? 8.4 : 9), class: "scene")
        }
        out.raw("</div>\n</figure>\n")
    }

    /// A bar whose parts are told apart by gaps, order and shapes before colour, and under it each part's count.
    private mutating func write(_ shares: Shares) {
        let parts = shares.parts.filter { $0.count > 0 }
        let total = parts.reduce(0.0) { $0 + Double($1.count) }
        out.raw("<svg class=\"shares\" width=\"100%\" height=\"36\">")
        var start = 0.0
        for part in parts {
            let share = Double(part.count) / total
            write(part, from: start, share: share)
            start += share
        }
        out.raw("</svg>\n<ul class=\"key\">\n")
        for part in parts {
            out.raw("<li><strong>")
            out.number(part.count)
            out.raw("</strong> ")
            write(part.mark)
            out.raw("</li>\n")
        }
        out.raw("</ul>\n")
    }

    /// Shape and count stand in the part where the narrowest screen has room for them.
    private mutating func write(_ part: Shares.Part, from start: Double, share: Double) {
        out.raw("<svg class=\"")
        out.raw(part.mark.tone.className)
        out.raw("\" x=\"")
        out.hundredths(Int(start * 10_000))
        out.raw("%\" width=\"")
        out.hundredths(Int(share * 10_000))
        out.raw("%\" height=\"36\"><rect width=\"100%\" height=\"36\"/>")
        if share >= 0.08 {
            out.raw("<g transform=\"translate(8 12)\">")
            out.raw(part.mark.shape.drawing)
            out.raw("</g>")
        }
        if share >= 0.17 {
            out.raw("<text x=\"26\" y=\"24\">")
            out.number(part.count)
            out.raw("</text>")
        }
        out.raw("</svg>")
    }
}
