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
        case .command(let text):
            out.raw("<code>")
            out.words(text)
            out.raw("</code>")
        // A link that says nothing would still stop the keyboard.
        case .link(let text, let anchor): if !inline.isBlank { link(text, to: anchor) }
        case .mark(let mark): write(mark)
        case .target(let anchor):
            out.raw("<span class=\"place\"")
            name(anchor)
            out.raw("></span>")
        case .address(let address): if !inline.isBlank { write(address) }
        }
    }

    private mutating func write(_ address: Address) {
        guard let target = target(of: address) else { return out.words(address.words) }
        out.raw("<a href=\"")
        out.value(target)
        out.raw("\">")
        out.words(address.words)
        out.raw("</a>")
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

/// Where an address leads; nil where it is none that a reader should follow.
private func target(of address: Address) -> String? {
    switch address {
    case .web(let words): words.hasPrefix("https://") ? words : nil
    case .mail(let words): words.contains("@") ? "mailto:\(percentEncoded(words))" : nil
    }
}

/// RFC 6068, section 2: all but what can stand for itself, and the at sign that divides the address.
private func percentEncoded(_ words: String) -> String {
    words.utf8.reduce(into: "") { made, byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x40:
            made.unicodeScalars.append(Unicode.Scalar(byte))
        default: made += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }
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
