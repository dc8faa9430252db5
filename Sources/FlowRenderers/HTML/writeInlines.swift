import PackDocument

extension HTMLPage {
    mutating func writeInlines(_ words: [Inline]) {
        for inline in words { write(inline) }
    }

    private mutating func write(_ inline: Inline) {
        switch inline {
        case .text(let text): out.words(text)
        case .strong(let text):
            out.raw("<strong>")
            out.words(text)
            out.raw("</strong>")
        // A link that says nothing would still stop the keyboard.
        case .link(let text, let anchor): if !inline.isBlank { link(text, to: anchor) }
        case .mark(let mark): write(mark)
        case .target(let anchor):
            out.raw("<span class=\"place\"")
            name(anchor)
            out.raw("></span>")
        }
    }

    /// Shape, word and colour; the shape is silent because the word beside it says the same.
    mutating func write(_ mark: Mark) {
        out.raw("<span class=\"mark ")
        out.raw(mark.tone.className)
        out.raw("\">")
        write(mark.shape)
        out.words(mark.word)
        out.raw("</span>")
    }

    mutating func write(_ shape: Mark.Shape) {
        out.raw("<svg class=\"shape\" viewBox=\"0 0 12 12\" aria-hidden=\"true\">")
        out.raw(shape.drawing)
        out.raw("</svg>")
    }
}

extension Mark.Tone {
    var className: StaticString {
        switch self {
        case .good: "good"
        case .caution: "caution"
        case .bad: "bad"
        case .done: "done"
        case .neutral: "neutral"
        }
    }
}

extension Mark.Shape {
    /// In a box of 12 by 12. Each outline differs from the others without its colour.
    var drawing: StaticString {
        switch self {
        case .circle: "<circle cx=\"6\" cy=\"6\" r=\"5\"/>"
        case .triangle: "<path d=\"M6 .8 11.8 11.2H.2z\"/>"
        case .diamond: "<path d=\"M6 0 12 6 6 12 0 6z\"/>"
        case .square: "<path d=\"M1.2 1.2h9.6v9.6H1.2z\"/>"
        case .ring: "<circle class=\"line\" cx=\"6\" cy=\"6\" r=\"4.4\"/>"
        case .tick: "<path class=\"line\" d=\"M1.2 6.6 4.6 10 10.8 2.4\"/>"
        case .dash: "<path class=\"line\" d=\"M1 6h10\"/>"
        }
    }
}
