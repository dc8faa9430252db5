import PackDocument

/// Sets a document page by page: words to lines, lines to slabs, slabs to pages, and beside them what each is.
struct Compositor {
    var typesetter: Typesetter
    var tree = StructureTree()
    var links: [Link] = []
    var flow = Flow()
    /// Places there are in the document: a link to any other keeps its words and leads nowhere.
    let places: Set<Anchor>

    init(_ typography: Typography, places: Set<Anchor>) throws(FontFault) {
        typesetter = try Typesetter(typography)
        self.places = places
    }
}

/// Whom the words belong to that are being set, and how they look.
struct Voice {
    let style: TextStyle
    let element: StructureTree.ID
    var link: Int?
}

extension Compositor {
    mutating func passage(_ words: [Inline], _ style: TextStyle, _ element: StructureTree.ID) -> Passage {
        var passage = Passage()
        let voice = Voice(style: style, element: element)
        for inline in words { append(inline, to: &passage, voice) }
        if case .mark? = words.first, words.count == 1 { passage.hang = style.size * 1.2 }
        return passage
    }

    mutating func passage(_ text: String, _ style: TextStyle, _ element: StructureTree.ID) -> Passage {
        var passage = Passage()
        append(text, to: &passage, Voice(style: style, element: element))
        return passage
    }

    private mutating func append(_ inline: Inline, to passage: inout Passage, _ voice: Voice) {
        switch inline {
        case .text(let text): append(text, to: &passage, voice)
        case .strong(let text), .command(let text):
            append(text, to: &passage, Voice(style: voice.style.bold(), element: voice.element))
        case .link(let text, let anchor):
            link(text, to: places.contains(anchor) ? .place(anchor) : nil, in: &passage, voice)
        case .mark(let mark): append(mark, to: &passage, voice)
        case .target(let anchor): passage.mark(anchor)
        case .address(let address): link(address.words, to: outside(address), in: &passage, voice)
        }
    }

    private mutating func link(
        _ text: String, to target: Link.Target?, in passage: inout Passage, _ voice: Voice
    ) {
        guard let target, printable(text).contains(where: { $0 != " " }) else {
            return append(text, to: &passage, voice)
        }
        let element = tree.add(.link, under: voice.element, later: true)
        links.append(Link(target: target, element: element, words: printable(text)))
        append(
            text, to: &passage,
            Voice(style: voice.style.inked(.accent), element: element, link: links.count - 1))
    }

    /// A rating's shape is for eyes alone: the word beside it says the same.
    private mutating func append(_ mark: Mark, to passage: inout Passage, _ voice: Voice) {
        let style = voice.style.bold().inked(mark.tone.pageInk)
        passage.append(
            Fragment(kind: .shape(mark.shape), style: style, element: nil, link: nil, width: style.size * 1.2)
        )
        append(mark.word, to: &passage, Voice(style: style, element: voice.element))
    }
}

/// Where an address leads; nil where it is none that a reader should follow.
private func outside(_ address: Address) -> Link.Target? {
    switch address {
    case .web(let words): words.hasPrefix("https://") && isPlain(words) ? .outside(words) : nil
    case .mail(let words): words.contains("@") && isPlain(words) ? .outside("mailto:\(words)") : nil
    }
}

/// Seven-bit and without a blank, as a URI is (ISO 32000-1, 12.6.4.7).
private func isPlain(_ words: String) -> Bool { words.utf8.allSatisfy { (0x21..<0x7F).contains($0) } }

extension Mark.Tone {
    var pageInk: Ink {
        switch self {
        case .good: .good
        case .caution: .caution
        case .bad: .bad
        case .done: .done
        case .neutral: .soft
        }
    }
}
