import PackDocument

/// A document taken apart, so that a spec can ask about every run, row and place in it.
struct DocumentReading {
    private(set) var runs: [Inline] = []
    private(set) var places: [Anchor] = []
    private(set) var tables: [Table] = []
    private(set) var figures: [Figure] = []
    /// Each paragraph, list item, fact and cell as a reader has it.
    private(set) var passages: [String] = []

    init(_ document: Document) {
        for fact in document.cover.facts { read(fact.words) }
        for section in document.sections { read(section) }
    }

    init(_ section: Section) { read(section) }

    var links: [(words: String, place: Anchor)] {
        runs.compactMap { run in
            switch run {
            case .link(let words, let place): (words, place)
            case .text, .strong, .command, .mark, .target, .address: nil
            }
        }
    }

    private mutating func read(_ section: Section) {
        places.append(section.anchor)
        passages.append(section.title)
        for block in section.blocks { read(block) }
        for subsection in section.subsections { read(subsection) }
    }

    private mutating func read(_ block: Block) {
        switch block {
        case .paragraph(let words), .notice(let words): read(words)
        case .list(let list): for item in list.items { read(item) }
        case .facts(let facts): for fact in facts { read(fact.words) }
        case .keyFigures(let figures):
            for figure in figures {
                read(figure.words)
                if let place = figure.leadsTo { runs.append(.link(figure.label, to: place)) }
            }
        case .table(let table):
            tables.append(table)
            for row in table.rows {
                if let anchor = row.anchor { places.append(anchor) }
                for cell in row.cells { read(cell) }
            }
        case .figure(let figure):
            figures.append(figure)
            passages.append(figure.alternative)
        }
    }

    private mutating func read(_ cell: Table.Cell) {
        switch cell {
        case .words(let words): read(words)
        case .sparkline(let line): passages.append(line.alternative)
        }
    }

    private mutating func read(_ words: [Inline]) {
        runs += words
        passages.append(
            words.map { run in
                switch run {
                case .text(let text), .strong(let text), .command(let text), .link(let text, _): text
                case .mark(let mark): mark.word
                case .target: ""
                case .address(let address): address.words
                }
            }.joined())
    }
}
