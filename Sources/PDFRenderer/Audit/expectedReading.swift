import PackDocument

/// What a document says in its own order, made from the document alone: what a screen reader must say.
func expectedReading(of document: Document) -> [Spoken] {
    var reading = ExpectedReading()
    reading.say(coverOf: document)
    if document.form == .pack, document.sections.contains(where: \.hasTitle) {
        reading.say(.h2, contentsTitle)
        for section in document.sections where section.hasTitle {
            reading.say(.contentsItem, section.title)
            for subsection in section.subsections { reading.say(.contentsItem, subsection.title) }
        }
    }
    for section in document.sections { reading.say(section, level: 2) }
    return reading.spoken.filter { !$0.words.isEmpty }
}

private struct ExpectedReading {
    var spoken: [Spoken] = []

    mutating func say(_ kind: PDFName, _ words: String) { spoken.append(Spoken(kind, printable(words))) }

    mutating func say(_ kind: PDFName, _ words: [Inline]) {
        say(kind, words.map(\.said).joined())
    }

    mutating func say(coverOf document: Document) {
        if let marking = pageMarking(of: document) { say(.structParentElement, marking) }
        say(.structParentElement, document.cover.organisation)
        say(.h1, document.title.contains { $0 != " " } ? document.title : "Pack")
        say(.structParentElement, document.cover.subtitle)
        say(document.cover.facts)
    }

    mutating func say(_ section: Section, level: Int) {
        let names: [PDFName] = [.h2, .h3, .h4, .h5, .h6]
        say(names[min(level, 6) - 2], section.title)
        for block in section.blocks { say(block) }
        for subsection in section.subsections { say(subsection, level: level + 1) }
    }

    private mutating func say(_ block: Block) {
        switch block {
        case .paragraph(let words), .notice(let words): say(.structParentElement, words)
        case .list(let list):
            for (index, item) in list.items.enumerated() {
                say(.itemLabel, list.order == .numbered ? "\(index + 1)." : "•")
                say(.itemBody, item)
            }
        case .facts(let facts): say(facts)
        case .keyFigures(let figures):
            for figure in figures {
                say(.itemLabel, figure.label)
                say(.structParentElement, figure.value)
                say(.structParentElement, figure.words)
            }
        case .table(let table): say(table)
        case .figure(let figure):
            say(.caption, figure.caption)
            say(.figure, PDFRenderer.spoken(figure.alternative))
        }
    }

    private mutating func say(_ facts: [Fact]) {
        for fact in facts {
            say(.itemLabel, fact.label)
            say(.itemBody, fact.words)
        }
    }

    private mutating func say(_ table: Table) {
        let grid = CellGrid(table)
        guard !grid.columns.isEmpty else { return say(.structParentElement, table.caption) }
        say(.caption, table.caption)
        for column in grid.columns { say(.headerCell, column.title) }
        for row in grid.rows {
            if let group = row.group { say(.headerCell, group) }
            for (index, cell) in row.cells.enumerated() {
                switch cell {
                case .words(let words): say(index == 0 ? .headerCell : .cell, words)
                case .sparkline(let line): say(.figure, PDFRenderer.spoken(line.alternative))
                }
            }
        }
    }
}
