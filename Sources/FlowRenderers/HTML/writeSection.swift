import PackDocument

extension HTMLPage {
    mutating func writeSection(_ section: Section, level: Int) {
        out.raw("<section")
        name(section.anchor)
        if liesSideways(section) { out.raw(" class=\"sideways\"") }
        out.raw(">\n<")
        heading(level)
        out.raw(">")
        out.words(section.title)
        out.raw("</")
        heading(level)
        out.raw(">\n")
        for block in section.blocks { write(block) }
        for subsection in section.subsections { writeSection(subsection, level: level + 1) }
        out.raw("</section>\n")
    }

    /// HTML has six levels; what lies deeper shares the sixth.
    private mutating func heading(_ level: Int) {
        out.raw("h")
        out.number(min(level, 6))
    }

    /// A heading with nothing of its own goes the way of what follows it: a sheet turned between them would leave
    /// it alone.
    private func liesSideways(_ section: Section) -> Bool {
        section.blocks.isEmpty
            ? section.subsections.first.map(liesSideways) ?? false
            : section.blocks.contains { block in
                guard case .table(let table) = block else { return false }
                return isVast(table)
            }
    }

    private mutating func write(_ block: Block) {
        switch block {
        case .paragraph(let words):
            out.raw("<p>")
            writeInlines(words)
            out.raw("</p>\n")
        case .list(let list): write(list)
        case .facts(let facts): write(facts)
        case .keyFigures(let figures): write(figures)
        case .table(let table): writeTable(table)
        case .figure(let figure): writeFigure(figure)
        case .notice(let words):
            out.raw("<div class=\"notice\" role=\"note\"><p>")
            writeInlines(words)
            out.raw("</p></div>\n")
        }
    }

    private mutating func write(_ list: List) {
        guard !list.items.isEmpty else { return }
        switch list.order {
        case .numbered: writeItems(list.items, in: "ol")
        case .bulleted: writeItems(list.items, in: "ul")
        }
    }

    private mutating func writeItems(_ items: [[Inline]], in tag: StaticString) {
        out.raw("<")
        out.raw(tag)
        out.raw(">\n")
        for item in items {
            out.raw("<li>")
            writeInlines(item)
            out.raw("</li>\n")
        }
        out.raw("</")
        out.raw(tag)
        out.raw(">\n")
    }

    mutating func write(_ facts: [Fact]) {
        guard !facts.isEmpty else { return }
        out.raw("<dl class=\"facts\">\n")
        for fact in facts {
            out.raw("<div><dt>")
            out.words(fact.label)
            out.raw("</dt><dd>")
            writeInlines(fact.words)
            out.raw("</dd></div>\n")
        }
        out.raw("</dl>\n")
    }

    private mutating func write(_ figures: [KeyFigure]) {
        guard !figures.isEmpty else { return }
        out.raw("<ul class=\"key-figures\" role=\"list\">\n")
        for figure in figures {
            out.raw("<li><p class=\"label\">")
            if let place = figure.leadsTo { link(figure.label, to: place) } else { out.words(figure.label) }
            out.raw("</p><p class=\"value\">")
            out.words(figure.value)
            out.raw("</p><p>")
            writeInlines(figure.words)
            out.raw("</p></li>\n")
        }
        out.raw("</ul>\n")
    }
}
