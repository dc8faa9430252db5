import PackDocument

/// The widths in points that drawings are laid out for. The widest fills a sheet of A4 with type of 9 points; on a
/// screen narrower than it the slimmest stands in its place, so that its type is still 10 px high at 320 px.
package let chartWidth = 420.0
package let slimChartWidth = 260.0
package let smallChartWidth = 240.0

extension HTMLPage {
    /// The drawing is one picture with one alternative: what stands inside it is for eyes only.
    ///
    /// An `aria-label` on an element of role `img`, and not the drawing's own `title` and `desc`: browsers and screen
    /// readers differ on those two, `desc` being passed over by most and `title` read as a tool tip besides, while
    /// role and label are announced by all (W3C, ACT rule 7d6734, "Accessibility support"). The drawing itself is
    /// hidden, since some readers go on into its words although the role says that they are no content.
    mutating func writeFigure(_ figure: Figure) {
        out.raw(figure.isSmall ? "<figure class=\"small\">\n<figcaption>" : "<figure>\n<figcaption>")
        out.words(figure.caption)
        out.raw("</figcaption>\n<div class=\"drawing\" role=\"img\" aria-label=\"")
        out.value(figure.alternative)
        out.raw("\">\n")
        if figure.isSmall {
            writeScene(scene(of: figure.drawing, width: smallChartWidth, type: 8.4), class: "scene")
        } else {
            writeScene(scene(of: figure.drawing, width: chartWidth), class: "scene wide")
            writeScene(scene(of: figure.drawing, width: slimChartWidth), class: "scene slim")
        }
        out.raw("</div>\n</figure>\n")
    }

    mutating func writeSparkline(_ line: Sparkline) {
        out.raw("<span class=\"drawing\" role=\"img\" aria-label=\"")
        out.value(line.alternative)
        out.raw("\">")
        writeScene(scene(of: line), class: "scene spark")
        out.raw("</span>")
    }
}
